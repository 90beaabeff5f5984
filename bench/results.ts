import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** The parts of the page, in its order. Exact ones come out alike on every machine. */
export const PARTS = {
  calls: { title: "Service calls", isExact: true },
  bounds: { title: "Writes beside the least possible", isExact: true },
  peers: { title: "Other ways to write the same sheets", isExact: true },
  formulas: { title: "Formulas", isExact: true },
  bytes: { title: "Bytes", isExact: true },
  functions: { title: "Custom functions", isExact: false },
  recalculation: { title: "Recalculation", isExact: false },
  evaluation: { title: "Evaluating the server's files", isExact: false },
  browser: { title: "The sidebar in a browser", isExact: false },
} as const;

export type PartId = keyof typeof PARTS;
export type Texts = Partial<Record<PartId, string>>;

export const PART_IDS = Object.keys(PARTS) as PartId[];
export const FILE = "bench/results.md";

/** What stands under a title in the page as it is; undefined for a part that is not there. */
export function writtenText(part: PartId): string | undefined {
  if (!existsSync(FILE)) return undefined;
  const section = readFileSync(FILE, "utf8")
    .split(/^## /m)
    .find((text) => text.startsWith(`${PARTS[part].title}\n`));
  return section?.slice(PARTS[part].title.length).trim();
}

/** Writes what was measured now; all other parts stay as they are. */
export function writeResults(measured: Texts): void {
  const sections = PART_IDS.flatMap((part) => {
    const text = measured[part] ?? writtenText(part);
    return text === undefined ? [] : [`## ${PARTS[part].title}\n\n${text}\n`];
  });
  writeFileSync(FILE, [INTRODUCTION, ...sections].join("\n"));
}

const INTRODUCTION = `# Measured side by side

What Cap costs, beside its goals, beside the least that is possible, and beside other ways to do the same. Counts and bytes come out alike everywhere: \`npm run bench -- --counts\` writes them again in half a minute, and a test holds them to this page, so that a change of them is seen with the change that made it. Times are of one machine and one day; \`npm run bench\` writes all.
`;
