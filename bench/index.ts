import { cpus } from "node:os";
import { build } from "../tools/build";
import { browserText } from "./browser";
import { countAll } from "./counted-file";
import { evaluationText } from "./evaluation";
import { exactTexts } from "./exact";
import { functionsText } from "./functions";
import { recalculationText } from "./recalculation";
import { FILE, PART_IDS, PARTS, type PartId, type Texts, writeResults } from "./results";
import { inQuietProcess } from "./timing";

/** What is timed, and how; those of `QUIETLY` in a process of their own. */
const TIMED: Partial<Record<PartId, () => Promise<string>>> = {
  functions: () => inQuietProcess("functions"),
  recalculation: recalculationText,
  evaluation: () => inQuietProcess("evaluation"),
  browser: browserText,
};
const QUIETLY: Partial<Record<PartId, () => string>> = { functions: functionsText, evaluation: evaluationText };

const USAGE = `npm run bench                measures everything and writes ${FILE}
npm run bench -- --counts    only what is exact
npm run bench -- <part> …    only these: ${Object.keys(TIMED).join(", ")}`;

export async function run(args: readonly string[]): Promise<number> {
  const [first, part] = args;
  const quietly = first === "--quiet" ? QUIETLY[part as PartId] : undefined;
  if (quietly) {
    process.send?.(quietly());
    return 0;
  }
  const unknown = args.filter((arg) => arg !== "--counts" && !(arg in TIMED));
  if (unknown.length > 0) {
    console.error(`There is no part ${unknown.join(", ")}.\n${USAGE}`);
    return 1;
  }
  await build();
  const measured: Texts = {};
  if (args.length === 0 || args.includes("--counts")) {
    console.log("Counting the service calls of each action…");
    Object.assign(measured, await exactTexts(await countAll()));
  }
  for (const [id, measure] of Object.entries(TIMED)) {
    if (args.length > 0 && !args.includes(id)) continue;
    console.log(`Timing: ${PARTS[id as PartId].title}…`);
    measured[id as PartId] = `${await measure()}\n\n${machine(id)}`;
  }
  print(measured);
  writeResults(measured);
  return 0;
}

/** Where and when times were taken, and how to take them again. */
function machine(part: string): string {
  const [processor] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  return `*${day}, ${processor?.model.trim()}, ${cpus().length} processors, Node ${process.versions.node}: \`npm run bench -- ${part}\`*`;
}

function print(texts: Texts): void {
  for (const part of PART_IDS) {
    if (texts[part] !== undefined) console.log(`\n${PARTS[part].title}\n\n${texts[part]}`);
  }
  console.log(`\nWritten to ${FILE}.`);
}
