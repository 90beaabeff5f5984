/** An .xlsx file as a document of local Sheets, as *File › Import* makes it in Sheets. Node only. */
import { translateFormula } from "../engine/formula-text";
import { ENGLISH, notationOf } from "../engine/notation";
import type { Parts, SheetPart } from "../services/snapshot";
import { placeOf } from "./areas";
import { chartsIn } from "./charts-in-file";
import { sheetsConditional } from "./conditional-formats";
import { sheetsCells } from "./contents";
import { readXlsx, type Sheet } from "./hucre";
import { plain } from "./looks";
import { type Package, unpack } from "./package";
import { sheetParts } from "./relationships";
import { FIGURE, POINTS } from "./units";
import { sheetsValidation } from "./validations";

export interface UploadOptions {
  readonly title: string;
  /** Of the document, in whose notation its formulas are. */
  readonly locale: string;
  /** Without drop-downs, ticks, highlights and charts: what people report to be lost when Google converts a file. */
  readonly lossy?: boolean;
}

/** Size of a new sheet. */
const ROWS = 1000;
const COLUMNS = 26;

/** The text that `restore` of local Sheets takes. */
export async function snapshotOfXlsx(bytes: Uint8Array, options: UploadOptions): Promise<string> {
  const workbook = await readXlsx(bytes, { readStyles: true });
  const parts = unpack(bytes);
  const names = sheetParts(parts);
  const snapshot: Parts = {
    title: options.title,
    locale: options.locale,
    sheets: workbook.sheets.map((sheet, index) => sheetPart(sheet, parts, names[index] ?? "", options)),
    names: (workbook.namedRanges ?? []).flatMap(({ name, range }) =>
      placeOf(range) ? [{ id: `name_${name}`, name, formulaOrRefString: range }] : [],
    ),
  };
  return JSON.stringify(snapshot);
}

function sheetPart(sheet: Sheet, parts: Package, name: string, { locale, lossy = false }: UploadOptions): SheetPart {
  const notation = notationOf(locale.replace("_", "-"));
  const toSheets = (formula: string) => translateFormula(`=${formula.replace(/^=/, "")}`, ENGLISH, notation);
  const { cells, checkboxes } = sheetsCells(sheet, toSheets);
  const rules = [...(sheet.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority);
  const validations = (sheet.dataValidations ?? []).map((rule) => sheetsValidation(rule, toSheets));
  const formats = rules.map((rule) => sheetsConditional(rule, toSheets));
  return {
    grid: gridOf(sheet),
    cells,
    validations: lossy ? [] : [...validations.filter((rule) => rule !== null), ...checkboxes],
    conditionalFormats: lossy ? [] : formats.filter((rule) => rule !== null),
    charts: lossy ? [] : chartsIn(parts, name),
    notes: [...(sheet.cells ?? [])].flatMap(([key, { comment }]) => {
      const [row, column] = key.split(",").map(Number) as [number, number];
      return comment ? [[row, column, comment.text] as const] : [];
    }),
  };
}

function gridOf(sheet: Sheet): SheetPart["grid"] {
  const widths = (sheet.columns ?? []).map(({ width }, column) =>
    width === undefined ? null : ([column, { w: Math.round(width * FIGURE) }] as const),
  );
  const heights = [...(sheet.rowDefs ?? [])].map(([row, { height }]) =>
    height === undefined ? null : ([row, { h: Math.round(height / POINTS), ia: 0 as const }] as const),
  );
  const tabColor = plain(sheet.view?.tabColor);
  const frozen = sheet.freezePane;
  return {
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    showGridlines: sheet.view?.showGridLines === false ? 0 : 1,
    rowCount: Math.max(ROWS, sheet.rows.length),
    columnCount: Math.max(COLUMNS, ...sheet.rows.map((row) => row.length)),
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    ...(tabColor && { tabColor }),
    freeze: {
      startRow: frozen?.rows || -1,
      startColumn: frozen?.columns || -1,
      ySplit: frozen?.rows ?? 0,
      xSplit: frozen?.columns ?? 0,
    },
    mergeData: (sheet.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => {
      return { startRow, endRow, startColumn: startCol, endColumn: endCol };
    }),
    columnData: Object.fromEntries(widths.filter((one) => one !== null)),
    rowData: Object.fromEntries(heights.filter((one) => one !== null)),
  };
}
