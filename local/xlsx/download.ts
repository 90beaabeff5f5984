/** A document of local Sheets as an .xlsx file, as *File › Download* gives it in Sheets. Node only. */

import { translateFormula } from "../engine/formula-text";
import { ENGLISH, notationOf } from "../engine/notation";
import type { LocalSheets } from "../index";
import { formatAddress, quoteSheetName } from "../services/a1-notation";
import type { Parts, SheetPart } from "../services/snapshot";
import { placeOf, type Rectangle } from "./areas";
import { excelChart } from "./charts";
import { excelConditional } from "./conditional-formats";
import { excelCells } from "./contents";
import { finish } from "./finish";
import { type PageSetup, type WriteSheet, writeXlsx } from "./hucre";
import { opaque, USUAL_FONT } from "./looks";
import { grownRows } from "./row-heights";
import { FIGURE, POINTS } from "./units";
import { excelValidation } from "./validations";

/** How a sheet is printed. */
export interface Page {
  readonly setup: PageSetup;
  /** Rows, counted from 0, before which a page ends. */
  readonly breaks: readonly number[];
  readonly footer: string;
}

export interface DownloadOptions {
  /** By the name of the sheet. */
  readonly pages?: ReadonlyMap<string, Page>;
  /** What a formula is written as, in English notation without its `=`; itself unless said. */
  readonly formula?: (formula: string) => string;
  /** Of the notes, and of the file. */
  readonly author?: string;
}

export async function xlsxOf(local: LocalSheets, options: DownloadOptions = {}): Promise<Uint8Array> {
  const parts = JSON.parse(local.snapshot()) as Parts;
  const sheets = parts.sheets.map((sheet) => excelSheet(local, parts, sheet, options));
  const names = parts.names.filter(({ hidden }) => !hidden);
  const bytes = await writeXlsx({
    sheets,
    namedRanges: names.flatMap(({ name, formulaOrRefString }) => {
      const place = placeOf(formulaOrRefString);
      return place ? [{ name, range: `${quoteSheetName(place.sheet)}!${formatAddress(place.area, "$")}` }] : [];
    }),
    defaultFont: USUAL_FONT,
    activeSheet: parts.sheets.findIndex(({ grid }) => !grid.hidden),
    properties: { title: parts.title, ...(options.author && { creator: options.author }) },
  });
  const written = parts.sheets.map((sheet, index) => ({
    number: index + 1,
    title: sheet.grid.name,
    hasNotes: sheet.notes.length > 0,
    charts: sheet.charts,
    widthOf: (column: number) => widthOf(sheet, column),
    fixedRows: new Set(Object.keys(sheet.grid.rowData ?? {}).map(Number)),
  }));
  return finish(bytes, written);
}

function excelSheet({ document }: LocalSheets, parts: Parts, sheet: SheetPart, options: DownloadOptions): WriteSheet {
  const { grid, cells, validations, conditionalFormats, charts, notes } = sheet;
  const { formula = (text) => text, author = "", pages } = options;
  const notation = notationOf(parts.locale.replace("_", "-"));
  const toExcel = (text: string) => formula(translateFormula(text, notation, ENGLISH).slice(1));
  const sheetId = document.workbook.getSheetByName(grid.name)?.getSheetId() ?? "";
  const [rows, columns] = extent(sheet);
  const values = document.values(sheetId, 0, 0, rows, columns);
  const headerOf = ({ area }: (typeof charts)[number]["ranges"][number]) =>
    area ? (document.displayValues(sheetId, area.row, area.column, 1, 1)[0]?.[0] ?? "") : "";
  const page = pages?.get(grid.name);
  const rules = validations.flatMap((rule) => excelValidation(rule, toExcel, (list) => placeOfList(parts, list)) ?? []);
  const checkboxes = validations.flatMap(({ type, ranges }) => (type === "checkbox" ? (ranges as Rectangle[]) : []));
  return {
    name: grid.name,
    hidden: Boolean(grid.hidden),
    cells: excelCells({ cells, values, timeZone: document.timeZone, notes, checkboxes, toExcel, author }),
    columns: Array.from({ length: columns }, (_, column) => ({ width: widthOf(sheet, column) / FIGURE })),
    rowDefs: rowHeights(
      sheet,
      grownRows(sheet, values, (column) => widthOf(sheet, column)),
    ),
    merges: (grid.mergeData ?? []).map(({ startRow, endRow, startColumn, endColumn }) => {
      return { startRow, endRow, startCol: startColumn, endCol: endColumn };
    }),
    dataValidations: rules,
    conditionalRules: conditionalFormats.map((rule, index) => excelConditional(rule, index, toExcel)),
    charts: charts.map((chart) => excelChart(chart, headerOf)),
    view: { showGridLines: grid.showGridlines !== 0, ...(grid.tabColor && { tabColor: opaque(grid.tabColor) }) },
    ...(grid.freeze?.ySplit || grid.freeze?.xSplit
      ? { freezePane: { rows: grid.freeze.ySplit, columns: grid.freeze.xSplit } }
      : {}),
    ...(page && {
      pageSetup: page.setup,
      rowBreaks: [...page.breaks].map((row) => row - 1),
      headerFooter: { oddFooter: page.footer },
    }),
  };
}

/** Rows and columns that hold something. */
function extent({ cells }: SheetPart): readonly [rows: number, columns: number] {
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells).flatMap((line) => Object.keys(line).map(Number));
  return [Math.max(0, ...rows) + 1, Math.max(0, ...columns) + 1];
}

function widthOf({ grid }: SheetPart, column: number): number {
  return grid.columnData?.[column]?.w ?? grid.defaultColumnWidth ?? 100;
}

function rowHeights({ grid }: SheetPart, grown: ReadonlyMap<number, number>): Map<number, { height: number }> {
  const own = Object.entries(grid.rowData ?? {}).flatMap(([row, { h } = {}]) =>
    h === undefined ? [] : [[Number(row), h] as const],
  );
  return new Map([...own, ...grown].map(([row, pixels]) => [row, { height: pixels * POINTS }]));
}

/** Cells below one another that hold a list, word for word: `'Bilan'!$B$62:$B$74`. */
function placeOfList(parts: Parts, list: readonly string[]): string | null {
  for (const { grid, cells } of parts.sheets) {
    for (const [row, line] of Object.entries(cells)) {
      for (const [column, cell] of Object.entries(line)) {
        const isThere = cell.v === list[0] && list.every((word, index) => cells[+row + index]?.[+column]?.v === word);
        const area = { row: +row, column: +column, rows: list.length, columns: 1 };
        if (isThere) return `${quoteSheetName(grid.name)}!${formatAddress(area, "$")}`;
      }
    }
  }
  return null;
}
