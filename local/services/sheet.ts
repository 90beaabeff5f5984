/** Sheet: its grid, its looks and what lies on it. */
import type { ICellData } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "./a1-notation";
import type { Book } from "./book";
import { copyCharts } from "./chart-store";
import { ChartBuilderObject, embeddedCharts, insertChart, removeChart, updateChart } from "./charts";
import { textWidth } from "./column-widths";
import { conditionalRules, replaceConditionalRules } from "./conditional-format";
import { applyValidation } from "./data-validation";
import { addMetadata, MetadataFinder, metadataAt } from "./developer-metadata";
import { moveLines } from "./moved-lines";
import { NamedRangeObject } from "./named-range";
import { protectionsOf, sheetProtection } from "./protection";
import { RangeObject } from "./range";
import { RangeListObject } from "./range-list";
import { SpreadsheetObject } from "./spreadsheet";
import { Exception, surface } from "./surface";
import { TextFinderObject } from "./text-finder";

type GasSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GasRange = GoogleAppsScript.Spreadsheet.Range;
type GasChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type ConditionalRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export class SheetObject extends surface<GasSheet>("Sheet") {
  constructor(
    readonly book: Book,
    readonly sheetId: string,
  ) {
    super();
  }

  // --- the sheet among the others ---
  override getSheetId = () => numericId(this.sheetId);
  override getName = () => this.facade.getSheetName();
  override getSheetName = () => this.getName();
  override getIndex = () => this.facade.getIndex() + 1;
  override getParent = () => new SpreadsheetObject(this.book);
  override isSheetHidden = () => this.facade.isSheetHidden();
  override setName(name: string): this {
    const other = this.book.workbook.getSheetByName(name);
    if (other && other.getSheetId() !== this.sheetId) throw nameTaken(name);
    this.facade.setName(name);
    return this;
  }
  override activate(): this {
    this.book.workbook.setActiveSheet(this.facade);
    return this;
  }
  override copyTo(spreadsheet: unknown): SheetObject {
    if ((spreadsheet as SpreadsheetObject).book !== this.book) {
      throw new Error("Local Sheets does not have Sheet.copyTo to another spreadsheet yet");
    }
    const shown = this.book.workbook.getActiveSheet();
    const copy = new SheetObject(this.book, this.book.workbook.duplicateSheet(this.facade).getSheetId());
    copyCharts(this.book, this.sheetId, copy.sheetId);
    const french = /^fr/i.test(this.book.document.locale);
    copy.setName(this.getParent().freeName(`${french ? "Copie de" : "Copy of"} ${this.getName()}`));
    this.book.workbook.moveSheet(copy.facade, this.book.workbook.getNumSheets() - 1);
    this.book.workbook.setActiveSheet(shown);
    return copy;
  }
  override hideSheet(): this {
    const visible = this.book.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
    if (visible.length === 1 && !this.isSheetHidden())
      throw new Exception("You can't hide all the sheets in a document.");
    this.facade.hideSheet();
    return this;
  }
  override showSheet(): this {
    this.facade.showSheet();
    return this;
  }

  // --- ranges ---
  override getRange(row: number | string, column?: number, rows = 1, columns = 1): RangeObject {
    if (typeof row === "number") return this.rangeAt({ row: row - 1, column: (column as number) - 1, rows, columns });
    const place = this.book.locate(row, this.sheetId);
    if (!place) throw new Exception("Range not found");
    return new SheetObject(this.book, place.sheetId).rangeAt(place.area);
  }
  override getRangeList = (addresses: string[]) =>
    new RangeListObject(
      this.book,
      addresses.map((one) => this.getRange(one)),
    );
  override createTextFinder = (text: string) => new TextFinderObject(text, () => [this.getDataRange()]);
  override getDataRange(): RangeObject {
    const { rows, columns } = this.extent();
    return this.rangeAt({ row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) });
  }
  override getSheetValues = (row: number, column: number, rows: number, columns: number) =>
    this.getRange(row, column, rows, columns).getValues();
  override sort(column: number, ascending = true): this {
    const frozen = this.getFrozenRows();
    const rows = this.getLastRow() - frozen;
    if (rows > 0) this.getRange(frozen + 1, 1, rows, this.getLastColumn()).sort({ column, ascending });
    return this;
  }
  override getMaxRows = () => this.facade.getMaxRows();
  override getMaxColumns = () => this.facade.getMaxColumns();
  override getLastRow = () => this.extent().rows;
  override getLastColumn = () => this.extent().columns;
  override getActiveRange(): RangeObject {
    const range = this.facade.getActiveRange()?.getRange();
    if (!range) return this.getRange(1, 1);
    const { startRow: row, startColumn: column, endRow, endColumn } = range;
    return this.rangeAt({ row, column, rows: endRow - row + 1, columns: endColumn - column + 1 });
  }
  override getActiveCell = () => this.getActiveRange().getCell(1, 1);
  override getCurrentCell = () => this.getActiveCell();
  override setActiveRange = (range: GasRange) => range.activate();
  override setCurrentCell = (cell: GasRange) => cell.activate();
  override appendRow(contents: unknown[]): this {
    const row = this.extent().rows;
    if (row >= this.getMaxRows()) this.facade.insertRowsAfter(row - 1, 1);
    const wider = contents.length - this.getMaxColumns();
    if (wider > 0) this.facade.insertColumnsAfter(this.getMaxColumns() - 1, wider);
    this.rangeAt({ row, column: 0, rows: 1, columns: contents.length }).setValues([contents]);
    return this;
  }

  override moveRows = (rows: GasRange, before: number) =>
    moveLines(this.book, this.sheetId, (rows as unknown as RangeObject).area, before, "rows");
  override moveColumns = (columns: GasRange, before: number) =>
    moveLines(this.book, this.sheetId, (columns as unknown as RangeObject).area, before, "columns");

  // --- clearing ---
  override clear(options: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined } = {}): this {
    this.everything().clear(options);
    return this;
  }
  override clearContents(): this {
    this.everything().clearContent();
    return this;
  }
  override clearFormats(): this {
    this.everything().clearFormat();
    return this;
  }
  override clearNotes(): this {
    this.getDataRange().clearNote();
    return this;
  }

  // --- looks ---
  override getFrozenRows = () => this.facade.getFrozenRows();
  override getFrozenColumns = () => this.facade.getFrozenColumns();
  override setFrozenRows = (rows: number) => void this.facade.setFrozenRows(rows);
  override setFrozenColumns = (columns: number) => void this.facade.setFrozenColumns(columns);
  override hasHiddenGridlines = () => this.facade.hasHiddenGridLines();
  override setHiddenGridlines(hidden: boolean): this {
    this.facade.setHiddenGridlines(hidden);
    return this;
  }
  override getTabColor = () => this.facade.getTabColor() || null;
  override setTabColor(color: string | null): this {
    this.facade.setTabColor(color ?? "");
    return this;
  }
  override autoResizeColumns(start: number, count: number): this {
    const { rows, columns } = this.extent();
    for (let column = start; column < start + count; column++) {
      if (column <= columns) this.setColumnWidth(column, textWidth(this.getRange(1, column, rows, 1)));
    }
    return this;
  }
  override hideRow = (row: GasRange) => void this.hideRows(row.getRow(), row.getNumRows());
  override unhideRow = (row: GasRange) => void this.showRows(row.getRow(), row.getNumRows());
  override hideColumn = (column: GasRange) => void this.hideColumns(column.getColumn(), column.getNumColumns());
  override unhideColumn = (column: GasRange) => void this.showColumns(column.getColumn(), column.getNumColumns());
  override autoResizeColumn = (column: number) => this.autoResizeColumns(column, 1);
  override isRowHiddenByUser = (row: number) => this.facade.getSheet().getRowVisible(row - 1) === false;
  override isColumnHiddenByUser = (column: number) => this.facade.getSheet().getColVisible(column - 1) === false;

  // --- what lies on it ---
  override getConditionalFormatRules = () => conditionalRules(this.book, this.sheetId);
  override setConditionalFormatRules = (rules: ConditionalRule[]) =>
    replaceConditionalRules(this.book, this.sheetId, rules);
  override clearConditionalFormatRules = () => replaceConditionalRules(this.book, this.sheetId, []);
  override getProtections = (type: unknown) => protectionsOf(this.book, type, this.sheetId);
  override protect = () => sheetProtection(this.book, this.sheetId);
  override newChart = () => new ChartBuilderObject(this.book);
  override getCharts = () => embeddedCharts(this.book, this.sheetId);
  override insertChart = (chart: GasChart) => insertChart(this.book, this.sheetId, chart);
  override updateChart = (chart: GasChart) => updateChart(this.book, this.sheetId, chart);
  override removeChart = (chart: GasChart) => removeChart(this.book, this.sheetId, chart);
  override getNamedRanges = () => NamedRangeObject.all(this.book).filter((name) => name.sheetId === this.sheetId);
  override getDeveloperMetadata = () => metadataAt(this.book, this);
  override createDeveloperMetadataFinder = () => new MetadataFinder(this.book, this.sheetId);
  override addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    addMetadata(this.book, this, key, rest);
    return this;
  }

  /** A range of the grid; outside of it Google's sentence. */
  rangeAt(area: Area): RangeObject {
    const { row, column, rows, columns } = area;
    if (row < 0) throw new Exception("The starting row of the range is too small.");
    if (column < 0) throw new Exception("The starting column of the range is too small.");
    if (rows < 1) throw new Exception("The number of rows in the range must be at least 1.");
    if (columns < 1) throw new Exception("The number of columns in the range must be at least 1.");
    if (row + rows > this.getMaxRows() || column + columns > this.getMaxColumns()) {
      throw new Exception("The coordinates of the range are outside the dimensions of the sheet.");
    }
    return new RangeObject(this.book, this.sheetId, area);
  }

  get facade() {
    return this.book.worksheet(this.sheetId);
  }

  private everything(): RangeObject {
    return this.getRange(1, 1, this.getMaxRows(), this.getMaxColumns());
  }

  /** Rows and columns up to the last content, spilled results included. */
  private extent(): { rows: number; columns: number } {
    this.book.document.calculate();
    let [rows, columns] = [0, 0];
    const see = (row: number, column: number) => {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    };
    const hasContent = (value: unknown) => value !== undefined && value !== null && value !== "";
    this.facade
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell && (hasContent(cell.v) || cell.f || cell.si || cell.p)) see(row, column);
      });
    const spilled = this.book.injector.get(FormulaDataModel).getArrayFormulaCellData()[this.book.document.id]?.[
      this.sheetId
    ];
    for (const [row, line] of Object.entries(spilled ?? {})) {
      for (const [column, cell] of Object.entries(line ?? {}))
        if (hasContent((cell as ICellData | null)?.v)) see(Number(row), Number(column));
    }
    return { rows, columns };
  }
}

/** Rows and columns: the facade has the same methods, counted from 0. */
const COUNTED = `insertRowAfter insertRowBefore insertRows insertRowsAfter insertRowsBefore deleteRow deleteRows
  hideRows showRows setRowHeight setRowHeights setRowHeightsForced getRowHeight
  insertColumnAfter insertColumnBefore insertColumns insertColumnsAfter insertColumnsBefore deleteColumn deleteColumns
  hideColumns showColumns setColumnWidth setColumnWidths getColumnWidth`.split(/\s+/);

for (const name of COUNTED) {
  const [isRow, isMany, sizes] = [
    name.includes("Row"),
    /s(After|Before|Forced)?$/.test(name),
    /Height|Width/.test(name),
  ];
  Object.assign(SheetObject.prototype, {
    [name](this: SheetObject, position: number, ...rest: number[]) {
      const count = name.startsWith("insert") || !isMany ? 1 : ((rest[0] as number | undefined) ?? 1);
      const total = isRow ? this.getMaxRows() : this.getMaxColumns();
      const what = isRow ? "rows" : "columns";
      if (position < 1 || position + count - 1 > total) throw new Exception(`Those ${what} are out of bounds.`);
      if (name.startsWith("delete") && count === total)
        throw new Exception(`You can't delete all the ${what} on the sheet.`);
      const method = (this.facade as unknown as Record<string, (...args: number[]) => unknown>)[name];
      if (name.startsWith("delete")) {
        // Univer stumbles over a rule that goes together with the cells that it refers to.
        const whole = { row: 0, column: 0, rows: this.getMaxRows(), columns: this.getMaxColumns() };
        const lines = isRow ? { row: position - 1, rows: count } : { column: position - 1, columns: count };
        applyValidation(this.book, this.sheetId, [{ ...whole, ...lines }], null);
      }
      const act = () => (method as (...args: number[]) => unknown).call(this.facade, position - 1, ...rest);
      const result = /insert|delete/.test(name) ? this.book.onSheet(this.sheetId, act) : act();
      return sizes && typeof result === "number" ? result : this;
    },
  });
}

/** Google's ids are numbers; a sheet that a person added in the page has a text. */
export function numericId(id: string): number {
  return /^\d+$/.test(id)
    ? Number(id)
    : [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2147483647, 7);
}

export function nameTaken(name: string): Exception {
  return new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
