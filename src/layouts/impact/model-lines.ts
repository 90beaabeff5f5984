import type { Words } from "../../shared/language";
import type { FormulaTemplate, Row } from "../layout";
import type { NumberFormatName } from "../number-formats";
import { perColumn } from "../per-column";
import { toCreate } from "../sheet-to-create";
import { PRIORITY_COLUMNS } from "./priority-columns";

/** The columns of the model: the shop today, with each priority alone, and with all four. */
export const YEARS = ["today", ...PRIORITY_COLUMNS, "together"] as const;

export type YearColumn = (typeof YEARS)[number];

/** A heading within the table. */
export function section(id: string, text: Words): Row {
  return { id, cells: { line: { text, style: "total" }, ...perColumn(YEARS, () => ({ style: "total" })) } };
}

/** A figure of the year that ended, as the Review has it: blank when it was not measured. */
export function fromReview(id: string, text: Words, place: string, format: NumberFormatName): Row {
  const formula = `=IF(COUNT({review!${place}})=0;"";{review!${place}})`;
  return { id, cells: { line: { text }, today: { formula, format, without: toCreate("review") } } };
}

/** The formula, blank as long as one of the cells that it reads holds no number. */
export function whenNumbers(cells: readonly string[], formula: string): FormulaTemplate {
  return `=IF(COUNT(${cells.join(";")})<${cells.length};"";${formula})`;
}

/** Blank as long as last year is not known, or no lever is pulled. All drivers are numbers then, those not measured 0. */
export function whenKnown(year: YearColumn, formula: string): FormulaTemplate {
  return year === "today"
    ? `=IF(COUNT({today@year_revenue})=0;"";${formula})`
    : `=IF({${year}@pulled}=0;"";${formula})`;
}
