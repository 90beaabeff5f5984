import type { Measured } from "./actions";
import { type FileSize, MONTHS } from "./big-file";
import { LONGEST_ANSWER, SCRIPT_MINUTES } from "./platform-limits";

/** docs/limits.md: each action in the small file beside the big one. */
export function limitsPage(small: readonly Measured[], big: readonly Measured[], size: FileSize, day: string): string {
  const rows = big.map((one) => row(small.find(({ name }) => name === one.name) ?? one, one));
  return `# How big a file may be

Every action of Cap in a small file (the plan as it is built, filled with the worked example) and in a big one: ${size.actions} actions, ${size.candidates} ideas, ${size.foreignSheets} sheets of the owner's beside the plan's, some of a thousand rows, and a list of orders of ${MONTHS} months. The plan's own tables of months have twelve rows, for last year and for this one: of more months that an export brings, those are written that have a row.

Written by \`npm run limits\` on ${day}, with local Sheets. *Reads* and *writes* are calls that wait for the service; *calls* are all, with those that the script answers by itself. *Seconds* add up latencies that people reported for these calls (${"`local/services/call-costs.ts`"}): good for comparing, not for promising. What Sheets takes to work formulas out is not in them.

| action | calls: small | big | reads: small | big | writes: small | big | seconds: small | big | answer, letters: small | big |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join("\n")}

## What bounds them

- Apps Script stops a script after ${SCRIPT_MINUTES} minutes. The longest action of the big file takes ${seconds(longest(big))} s with these latencies (${longest(big).name}).
- Reads and writes do not grow with rows, ideas, months or sheets. Two have a bound instead of a fixed number: *listSheets* asks for at most 30 titles, since Apps Script tells them one by one, and changing the language writes at most one call more for each word, all places of it at once.
- In a file of more than 25 sheets, whether a title is free is asked of the file, for the titles that are wanted, rather than of each sheet.
- *Calls* grow where the script asks itself, which Sheets does not notice: once for each week that dates fall in (its offset from UTC), and at a change of language four times for each drop-down and check of a date, to see whether its owner changed it and to note what it was.
- An answer to the sidebar stays under ${LONGEST_ANSWER} letters: of each rule of the check the first findings are listed and the others counted, and so are late actions.

\`test/reliability/limits.test.ts\` holds this: in CI for a smaller file and without the actions that rewrite sheets, in \`npm run test:long\` for 5,000 actions and all of them.
`;
}

function row(small: Measured, big: Measured): string {
  const pair = (of: (one: Measured) => number | string) => `${of(small)} | ${of(big)}`;
  const cells = [
    big.name,
    pair(({ counts }) => counts.total),
    pair(({ counts }) => counts.reads),
    pair(({ counts }) => counts.writes),
    pair(seconds),
    pair(({ answer }) => answer),
  ];
  return `| ${cells.join(" | ")} |`;
}

function seconds({ counts }: Measured): string {
  return (counts.simulatedMilliseconds / 1000).toFixed(1);
}

function longest(all: readonly Measured[]): Measured {
  return all.reduce((most, one) => (one.counts.simulatedMilliseconds > most.counts.simulatedMilliseconds ? one : most));
}
