import type { PlannedCell, SheetPlan } from "../src/layouts/sheet-plan";
import { FUNCTION_NAMES } from "../src/protocol/function-names";
import { LANGUAGES } from "../src/shared/language";
import { planAll } from "../tools/second-engine/plan-all";
import { type Cell, table, verdict } from "./markdown";

/** Functions that Sheets works out again at every edit, whatever was edited. */
const VOLATILE = ["NOW", "RAND", "RANDBETWEEN", "RANDARRAY", "OFFSET", "INDIRECT", "CELL", "INFO"];

/** What the formulas of a sheet, and the conditions of its formats, ask of whoever works them out. */
interface Formulas {
  readonly formulas: number;
  /** Calls of our own functions, by function. */
  readonly ours: Readonly<Record<string, number>>;
  readonly today: number;
  readonly volatile: number;
  /** References such as `A:A` or `A2:A`, which grow with the rows of the sheet. */
  readonly open: number;
}

export function formulasOf(plan: SheetPlan): Formulas {
  const cells = plan.cells.flat().filter((cell): cell is PlannedCell => cell?.isFormula === true);
  const formulas = cells.map(({ content }) => withoutTexts(String(content)));
  const all = [...formulas, ...plan.emphasis.map(({ formula }) => withoutTexts(formula ?? ""))];
  const calls = (name: string, among: readonly string[]) =>
    among.reduce((sum, formula) => sum + (formula.match(new RegExp(`\\b${name}\\(`, "g"))?.length ?? 0), 0);
  return {
    formulas: formulas.length,
    ours: Object.fromEntries(FUNCTION_NAMES.map((name) => [name, calls(name, formulas)])),
    today: calls("TODAY", all),
    volatile: VOLATILE.reduce((sum, name) => sum + calls(name, all), 0),
    open: all.reduce((sum, formula) => sum + (formula.match(OPEN_REFERENCE)?.length ?? 0), 0),
  };
}

/** A column to its end: `A:A`, `$B2:B`, not `A1:B2`. */
const OPEN_REFERENCE = /(?<![A-Z$])\$?[A-Z]{1,3}(?:\$?\d+)?:\$?[A-Z]{1,3}(?![A-Z$\d(])/g;

/** Words in quotes, and titles of sheets, are no code. */
function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "");
}

export function formulasText(): string {
  const [french, english] = LANGUAGES.map((language) =>
    [...planAll(language)].map(([id, plan]) => ({ id, ...formulasOf(plan) })),
  ) as [SheetFormulas[], SheetFormulas[]];
  if (JSON.stringify(french) !== JSON.stringify(english)) throw new Error("The two languages have other formulas.");
  const rows = english.map((sheet): Cell[] => [
    sheet.id,
    sheet.formulas,
    Object.values(sheet.ours).reduce((sum, count) => sum + count, 0),
    sheet.today,
    sheet.volatile,
    sheet.open,
  ]);
  const totals = [1, 2, 3, 4, 5].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0));
  const most = FUNCTION_NAMES.map((name) => english.reduce((sum, { ours }) => sum + (ours[name] ?? 0), 0));
  const each = FUNCTION_NAMES.map((name, index) => `${name} ${most[index]}`).join(", ");
  const [, , , volatile = 0, open = 0] = totals;
  return [
    `What a fresh plan gives Sheets to work out: the same in both languages. *Ours* are calls of Cap's own functions, each of which Sheets sends to a server (${each}). *Open references* such as \`A2:A\` grow with the empty rows of a sheet.`,
    table(
      ["sheet", "formulas", "ours", "TODAY", "other volatile functions", "open references"],
      [...rows, ["all", ...totals]],
    ),
    table(
      ["goal", "at most", "is", ""],
      [
        ["Calls of any one of our functions", 1, Math.max(...most), verdict(Math.max(...most) <= 1)],
        ["Volatile functions but TODAY", 0, volatile, verdict(volatile === 0)],
        ["Open references", 0, open, verdict(open === 0)],
      ],
    ),
  ].join("\n\n");
}

type SheetFormulas = Formulas & { readonly id: string };
