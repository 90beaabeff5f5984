/** Plans as earlier versions of Cap built them, filled with the worked example: see test/fixtures/README.md. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Simulation } from "../../local";
import { FROZEN_FOLDER } from "../../tools/freeze/editions";
import { type OpenPlan, openPlan } from "../workbook/open-plan";

/** Editions with a frozen workbook, oldest first. */
export function frozenEditions(): number[] {
  const numbers = readdirSync(FROZEN_FOLDER).flatMap((name) => /^v(\d+)-/.exec(name)?.[1] ?? []);
  return [...new Set(numbers.map(Number))].sort((a, b) => a - b);
}

/** `fr` and `en` as they were built and filled, `edited` in French after its owner worked on it. */
export type FrozenName = "fr" | "en" | "edited";

export function frozenSnapshot(edition: number, name: FrozenName): string {
  return gunzipSync(readFileSync(join(FROZEN_FOLDER, `v${edition}-${name}.json.gz`))).toString("utf8");
}

export async function openFrozen(
  snapshot: string,
  options: { readonly simulation?: Simulation; readonly loadsOnce?: boolean } = {},
): Promise<OpenPlan> {
  const plan = await openPlan({ locale: JSON.parse(snapshot).locale, ...options });
  plan.local.restore(snapshot);
  return plan;
}

type Cell = Readonly<Record<string, unknown>>;

interface Part {
  readonly grid: { readonly name: string };
  readonly cells: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
}

interface Name {
  readonly name: string;
  readonly formulaOrRefString: string;
  /** Of what belongs to a whole sheet: which one. */
  readonly comment?: string;
}

/** The same plan with only the sheets of those titles: small enough to be updated many times. */
export function withSheets(snapshot: string, titles: readonly string[]): string {
  const { sheets, names, ...rest } = JSON.parse(snapshot) as { sheets: Part[]; names: Name[] };
  const isKept = ({ formulaOrRefString, comment = "" }: Name) =>
    startsWithOne(titles, formulaOrRefString) ||
    titles.some((title) => comment.startsWith(JSON.stringify({ sheetId: title, whole: true }).slice(0, -1)));
  return JSON.stringify({
    ...rest,
    sheets: sheets.filter(({ grid }) => titles.includes(grid.name)).map((sheet) => waiting(sheet, titles)),
    names: names.filter(isKept),
  });
}

function startsWithOne(titles: readonly string[], reference: string): boolean {
  return titles.some((title) => reference.replace(/'/g, "").startsWith(`${title}!`));
}

/** A sheet as it is without those that its formulas name: the settings name each sheet of the plan. */
function waiting(sheet: Part, titles: readonly string[]): Part {
  const words = /^Cap settings$/.test(sheet.grid.name) ? "not created yet" : "pas encore créée";
  const isLost = ({ f }: Cell) =>
    typeof f === "string" && f.startsWith(NAMES_A_SHEET) && !startsWithOne(titles, f.slice(NAMES_A_SHEET.length));
  const cellOf = (cell: Cell): Cell => (isLost(cell) ? { s: cell.s, t: 4, v: words } : cell);
  const lineOf = (line: Readonly<Record<string, Cell>>) =>
    Object.fromEntries(Object.entries(line).map(([column, cell]) => [column, cellOf(cell)]));
  const cells = Object.fromEntries(Object.entries(sheet.cells).map(([row, line]) => [row, lineOf(line)]));
  return { ...sheet, cells };
}

const NAMES_A_SHEET = "=COLUMNS(";
