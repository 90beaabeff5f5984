import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import type { Cell, Column, FormulaTemplate, Row } from "../layout";
import type { NumberFormatName } from "../number-formats";

/** A figure a line, with what it is made of: one step per cell, to be read from top to bottom. */
export const LINE_COLUMNS: readonly Column[] = [
  label("line", { fr: "Ligne", en: "Line" }, { span: 3 }),
  label("meaning", { fr: "Ce que c’est", en: "What it is" }, { span: 7, style: "hint" }),
  computed("value", { fr: "Valeur", en: "Value" }, "money", undefined, { span: 2 }),
];

/** What a line says of itself: fixed words, or a sentence that depends on the figures. */
type Meaning = Words | FormulaTemplate;

export function line(
  id: string,
  text: Words,
  format: NumberFormatName,
  value: FormulaTemplate,
  meaning: Meaning,
  more: Cell = {},
): Row {
  const said: Cell =
    typeof meaning === "string" ? { formula: meaning, origin: "computed", style: "hint" } : { text: meaning };
  return {
    id,
    cells: { line: { text }, value: { formula: value, format, ...more }, meaning: said },
  };
}

/** The line that those above lead to: bold, under a thin line. */
export function result(row: Row): Row {
  const strong = (cell: Cell | undefined): Cell => ({ ...cell, style: "total" });
  return { ...row, cells: { ...row.cells, line: strong(row.cells?.line), value: strong(row.cells?.value) } };
}

/** A line whose sentence is what people come for. */
export function advice(row: Row): Row {
  return { ...row, cells: { ...row.cells, meaning: { ...row.cells?.meaning, style: "computed" } } };
}
