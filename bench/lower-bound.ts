import type { PlannedCell, SheetPlan } from "../src/layouts/sheet-plan";

/**
 * The kinds of property that a sheet has, which a builder must write one by one: no call of Apps Script writes two. So many
 * calls are the least that any program could make, if every kind could be written for all of the sheet at once.
 */
export function kindsWritten(plan: SheetPlan): string[] {
  const cells = plan.cells.flat().filter((cell): cell is PlannedCell => cell !== null);
  const some = (has: (cell: PlannedCell) => unknown) => cells.some((cell) => Boolean(has(cell)));
  const kinds: Readonly<Record<string, boolean>> = {
    "the sheet itself": true,
    title: true,
    contents: some(({ content }) => content !== null && content !== ""),
    "number formats": some(({ format }) => format !== "general"),
    backgrounds: some(({ style }) => style.fill),
    "font colours": some(({ style }) => style.ink),
    "font weights": some(({ style }) => style.bold),
    "font styles": some(({ style }) => style.italic),
    "font sizes": some(({ style }) => style.size),
    "font families": some(({ style }) => style.monospace),
    "horizontal alignment": some(({ style }) => style.align),
    "vertical alignment": true,
    wrapping: some(({ style }) => style.wrap),
    borders: some(({ style }) => style.lineAbove),
    notes: some(({ note }) => note),
    validations: some(({ allowed }) => allowed),
    merges: plan.merges.length > 0,
    "column widths": plan.columnWidths.length > 0,
    "row heights": plan.rowHeights.size > 0,
    "conditional formats": plan.emphasis.length > 0,
    "frozen rows": plan.frozenRows > 0,
    gridlines: true,
    "tab colour": true,
    protection: plan.guarded.length > 0,
    hiding: plan.hidden,
    names: true,
    charts: plan.charts.length > 0,
  };
  return Object.keys(kinds).filter((kind) => kinds[kind]);
}

/** Names and charts: Apps Script takes each with a call of its own. The two more names mark the sheet and that it is whole. */
export function oneByOne(plan: SheetPlan): number {
  return plan.names.length + 2 + plan.charts.length;
}
