import type { LocalSheets } from "../../local";
import { KPI_WORDS } from "../../src/layouts/review/kpi-table";
import type { PlannedCell } from "../../src/layouts/sheet-plan";
import type { Language } from "../../src/shared/language";
import { calculate } from "../second-engine/libreoffice";
import { type Grids, openDocument, type Result, readResults } from "../second-engine/open-document";
import { type Filling, PlannedFile } from "../second-engine/planned-file";
import { ENTRIES, type Entry } from "./entries";
import { workedExample } from "./fill";
import { type Leaf, leavesOf } from "./leaves";
import example from "./worked-example.json";

/** An expected result beside what the two engines obtain. */
export interface Compared extends Entry {
  readonly path: string;
  readonly expected: Leaf;
  readonly localSheets: Result;
  readonly libreOffice: Result;
  readonly agrees: boolean;
}

/** Fills a plan that the add-on built, in UTC, with the worked example and finds every expected result in it, in both engines. */
export async function compareWithExample(language: Language, built: LocalSheets): Promise<Compared[]> {
  const file = new PlannedFile(language);
  const filling = workedExample(file);
  const libreOffice = readResults(await calculate(openDocument(new Map(file.contents(filling, ""))), ZONE));
  const localSheets = file.resultsIn(built, filling, 0);
  const expected = leavesOf(example.expected);
  return [...ENTRIES].map(([path, entry]) => {
    const cell = file.at(...entry.at);
    const wanted = inWords(path, expected.get(path) ?? null, language);
    const obtained = (results: Grids<Result>) => signed(heldIn(file, filling, cell, results), entry);
    const [here, there] = [obtained(localSheets), obtained(libreOffice)];
    const agrees = isSame(wanted, here, cell) && isSame(wanted, there, cell);
    return { ...entry, path, expected: wanted, localSheets: here, libreOffice: there, agrees };
  });
}

const ZONE = "UTC";

/** What a cell holds: the result of its formula, or what was typed. */
function heldIn(file: PlannedFile, filling: Filling, cell: PlannedCell, results: Grids<Result>): Result {
  if (filling.has(cell)) return filling.get(cell) as Result;
  const placed = file.formulas.find((one) => one.cell === cell);
  return placed ? (results.get(placed.title)?.[placed.row]?.[placed.column] ?? null) : (cell.content as Result);
}

function signed(value: Result, { sign }: Entry): Result {
  return typeof value === "number" && sign === -1 ? -value : value;
}

/** A status is a word in the example and a sign with a word in the sheet. */
function inWords(path: string, expected: Leaf, language: Language): Leaf {
  if (!path.endsWith(".status")) return expected;
  const key = String(expected).replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return KPI_WORDS[key]?.[language] ?? expected;
}

const RATES: ReadonlySet<string> = new Set(["rate", "preciseRate", "share", "ratio", "points"]);

/** Within 0.005 on amounts and 1e-6 on rates, as the example says; a hair more, since decimals are not exact. */
function isSame(expected: Leaf, obtained: Result, { format }: PlannedCell): boolean {
  if (expected === null) return obtained === "" || obtained === null;
  if (typeof expected !== "number" || typeof obtained !== "number") return expected === obtained;
  return Math.abs(expected - obtained) <= (RATES.has(format) ? 1e-6 : 5e-3) * (1 + 1e-6);
}
