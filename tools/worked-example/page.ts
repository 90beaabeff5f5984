import { LAYOUTS } from "../../src/layouts/all-layouts";
import type { Compared } from "./compare";
import { NOT_SHOWN } from "./entries";
import type { Leaf } from "./leaves";

const INTRODUCTION = `# The worked example, end to end

The fictional shop _Atelier Garance_ (\`tools/worked-example/worked-example.json\`) comes with results that were computed independently of Cap. The script of this page builds the plan, types the example's inputs into its cells, calculates everything twice (with local Sheets, and with LibreOffice as a second engine), and looks for every expected result in the cells. Tolerance: 0.005 on amounts, 1e-6 on rates.

Written by \`npm run example\`; a test fails when a result is not found, or when this page is out of date.
`;

/** The page: expected beside obtained, by part of the example. */
export function workedExamplePage(results: readonly Compared[]): string {
  const parts = new Map<string, Compared[]>();
  for (const one of results) {
    const part = one.path.split(".")[0] ?? "";
    parts.set(part, [...(parts.get(part) ?? []), one]);
  }
  const found = results.filter(({ agrees }) => agrees).length;
  const tables = [...parts].map(([part, rows]) => `## ${part}\n\n${table(rows)}`);
  return [
    INTRODUCTION,
    `**${found} of ${results.length} results found by both engines.**\n`,
    ...tables,
    `## Not shown in the sheets\n\n${NOT_SHOWN.map(([path, why]) => `- \`${path.source}\`: ${why}`).join("\n")}\n`,
  ].join("\n");
}

function table(rows: readonly Compared[]): string {
  const lines = rows.map(({ path, at, sign, expected, localSheets, libreOffice, agrees }) => {
    const [sheet, block, column, row] = at;
    const place = `${LAYOUTS[sheet].title.en} · ${block} · ${row} · ${column}${sign ? " (sign reversed)" : ""}`;
    const name = path.split(".").slice(1).join(".") || path;
    return `| ${name} | ${place} | ${shown(expected)} | ${shown(localSheets)} | ${shown(libreOffice)} | ${agrees ? "yes" : "**no**"} |`;
  });
  return `| result | where: sheet · table · row · column | expected | local Sheets | LibreOffice | found |\n| --- | --- | ---: | ---: | ---: | --- |\n${lines.join("\n")}\n`;
}

/** Nine significant digits: what both engines have in common with any other. */
function shown(value: Leaf): string {
  if (value === null || value === "") return "–";
  return typeof value === "number" ? String(Number(value.toPrecision(9))) : String(value);
}
