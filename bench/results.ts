import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type Cell, table, verdict } from "./markdown";

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

/** What stands under a part's title in the page as it is; undefined when there is no such part. */
export function writtenText(part: PartId): string | undefined {
  return existsSync(FILE) ? textIn(readFileSync(FILE, "utf8"), part) : undefined;
}

/** Writes what was measured now; all other parts stay as they are. */
export function writeResults(measured: Texts): void {
  const parts = PART_IDS.flatMap((part): [PartId, string][] => {
    const text = measured[part] ?? writtenText(part);
    return text === undefined ? [] : [[part, text]];
  });
  writeFileSync(FILE, pageOf(Object.fromEntries(parts)));
}

export function pageOf(texts: Texts): string {
  const parts = PART_IDS.flatMap((part): [PartId, string][] => {
    const text = texts[part];
    return text === undefined ? [] : [[part, text]];
  });
  const sections = parts.map(([part, text]) => `## ${PARTS[part].title}\n\n${text}\n`);
  return [INTRODUCTION, goalsIn(parts), ...sections].join("\n");
}

export function textIn(page: string, part: PartId): string | undefined {
  const { title } = PARTS[part];
  const section = page.split(/^## /m).find((text) => text.startsWith(`${title}\n`));
  return section?.slice(title.length).trim();
}

/** How many goals each part meets, and how many not. */
function goalsIn(parts: readonly (readonly [PartId, string])[]): string {
  const rows = parts.flatMap(([part, text]): Cell[][] => {
    const count = (isMet: boolean) => text.split("|").filter((cell) => cell.trim() === verdict(isMet)).length;
    const [met, missed] = [count(true), count(false)];
    return met + missed === 0 ? [] : [[PARTS[part].title, met, missed === 0 ? missed : `**${missed}**`]];
  });
  return `${table(["goals", "met", "not met"], rows)}\n`;
}

const INTRODUCTION = `# Measured side by side

What Cap costs, beside its goals, beside the least that is possible, and beside other ways to do the same. Counts and bytes come out alike everywhere: \`npm run bench -- --counts\` writes them again in half a minute, and a test holds them to this page, so that a change of them is seen with the change that made it. Times are of one machine and one day; \`npm run bench\` writes all. What is not met is said.
`;
