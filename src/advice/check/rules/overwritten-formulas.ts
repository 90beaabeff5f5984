import { LAYOUTS } from "../../../layouts/all-layouts";
import type { FormulaTemplate, LayoutId, Table } from "../../../layouts/layout";
import { cellOf } from "../../../layouts/plan-block";
import type { CellPlace, PlanReading, RowReading, TableReading } from "../../../reading/plan-reading";
import type { Found, Rule } from "../rule";
import { sheetTitle } from "../sheet-title";
import { tablesOf } from "./damaged-tables";

/** Cells that Cap works out still do. */
export const OVERWRITTEN_FORMULAS: Rule = {
  code: "formula-overwritten",
  severity: "serious",
  isRepairable: true,
  reads: [],
  looksFor: {
    fr: "Une cellule calculée d’un tableau de Cap qui n’a plus de formule\u202f; dans les lignes libres ou ajoutées, seulement si la ligne est remplie.",
    en: "A computed cell of a table of Cap’s that has no formula any more; in free or added rows only when the row is filled.",
  },
  why: {
    fr: "Un nombre tapé sur une formule ne bouge plus quand le reste du plan change\u202f: le total paraît juste et ne l’est pas.",
    en: "A number typed over a formula no longer moves when the rest of the plan does: the total looks right and is not.",
  },
  fix: {
    fr: "Ouvrez «\u202fRéparer le plan\u202f»\u202f: une cellule vide y retrouve sa formule, une cellule où quelque chose est saisi seulement si vous le demandez. «\u202fAnnuler une action\u202f» peut rendre ce qui était saisi.",
    en: "Open “Repair the plan”: an empty cell gets its formula back there, a cell that holds something typed only when you ask for it. “Undo an action” can bring back what was typed.",
  },
  find(plan) {
    return (Object.keys(LAYOUTS) as LayoutId[])
      .filter((sheet) => plan.isBuilt(sheet))
      .flatMap((sheet) => tablesOf(sheet).flatMap((table) => overwritten(plan, sheet, table)));
  },
};

function overwritten(plan: PlanReading, sheet: LayoutId, table: Table): Found[] {
  const found = plan.table(sheet, table.id);
  const cells = found ? cellsWithout(plan, table, found) : [];
  const [first] = cells;
  if (!first) return [];
  const count = cells.length;
  const title = sheetTitle(sheet);
  return [
    {
      about: `${sheet}.${table.id}`,
      place: first,
      sentence: {
        fr: `Dans «\u202f${table.title.fr}\u202f» (feuille ${title.fr}), ${count === 1 ? `la cellule calculée ${first.cell} n’a plus sa formule` : `${count} cellules calculées n’ont plus leur formule, la première est ${first.cell}`}.`,
        en: `In “${table.title.en}” (${title.en} sheet), ${count === 1 ? `the computed cell ${first.cell} has no formula any more` : `${count} computed cells have no formula any more, the first one is ${first.cell}`}.`,
      },
    },
  ];
}

/** Row by row, as a person would meet them. */
function cellsWithout(plan: PlanReading, table: Table, found: TableReading): CellPlace[] {
  const cells = new Map(table.rows.map((row) => [row.id, row.cells] as const));
  const isWaitedFor = (row: RowReading, key: string, formula: FormulaTemplate | undefined) =>
    formula !== undefined && canRead(plan, formula) && !plan.holdsFormula(row, key);
  const inRows = found.rows.flatMap((row) =>
    table.columns.flatMap((column) => {
      const cell = cellOf(column, cells.get(row.id)?.[column.key]);
      if (cell.origin !== "computed" || !isWaitedFor(row, column.key, cell.formula)) return [];
      return cells.has(row.id) || isInUse(table, row) ? [row.cell(column.key)] : [];
    }),
  );
  const { total } = found;
  const inTotal = table.columns
    .slice(1)
    .flatMap(({ key, total: formula }) => (total && isWaitedFor(total, key, formula) ? [total.cell(key)] : []));
  return [...inRows, ...inTotal];
}

/** Whether a person put anything into a row without an id, over a formula too. */
function isInUse(table: Table, row: RowReading): boolean {
  return table.columns.some(({ key }) => !row.isEmpty(key) && row.value(key) !== false);
}

/** Whether all that a formula reads on other sheets is there; else Cap wrote words in its place, or nothing. */
function canRead(plan: PlanReading, formula: FormulaTemplate): boolean {
  return (formula.match(/\{\w+![^{}]+/g) ?? []).every((mark) => {
    const [, sheet, table = "", row] = /^\{(\w+)!(\w+)\.\w+(?:@(\w+))?/.exec(mark) ?? [];
    const found = plan.table(sheet as LayoutId, table);
    return found !== null && (row === undefined || found.row(row) !== null);
  });
}
