/** Range: contents, formats, notes, validations and the places around them. */
import type { ICellData } from "@univerjs/core";
import { type Area, formatAddress } from "./a1-notation";
import { areasByContent } from "./areas-by-content";
import type { Book } from "./book";
import { applyValidation, type DataValidationObject, validationAt } from "./data-validation";
import { addMetadata, metadataAt } from "./developer-metadata";
import { noteAt, putNote } from "./notes";
import { addRangeProtection } from "./protection";
import { borderOf, type Edges } from "./range-borders";
import { copyRange, type SortKey, sortRange } from "./range-copies";
import { formatMethods } from "./range-format-methods";
import type { Format } from "./range-formats";
import { breakApart, mergeAreas, mergesIn, NO_CONTENT, withoutCovered } from "./range-merges";
import { columnsOf, dataRegion, nextDataCell, removeDuplicates, trimWhitespace } from "./range-regions";
import { refuseInvalid } from "./refused-contents";
import { SheetObject } from "./sheet";
import { Exception, surface } from "./surface";

type GasRange = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Table = readonly (readonly unknown[])[];

export class RangeObject extends surface<GasRange>("Range") {
  constructor(
    readonly book: Book,
    readonly sheetId: string,
    readonly area: Area,
  ) {
    super();
  }

  // --- where ---
  override getRow = () => this.area.row + 1;
  override getRowIndex = () => this.area.row + 1;
  override getColumn = () => this.area.column + 1;
  override getNumRows = () => this.area.rows;
  override getNumColumns = () => this.area.columns;
  override getHeight = () => this.area.rows;
  override getWidth = () => this.area.columns;
  override getLastRow = () => this.area.row + this.area.rows;
  override getLastColumn = () => this.area.column + this.area.columns;
  override getA1Notation = () => formatAddress(this.area);
  override getSheet = () => new SheetObject(this.book, this.sheetId);
  override getGridId = () => this.getSheet().getSheetId();
  override getCell(row: number, column: number): RangeObject {
    if (row < 1 || column < 1 || row > this.area.rows || column > this.area.columns) {
      throw new Exception("Cell reference out of range");
    }
    return this.offset(row - 1, column - 1, 1, 1);
  }
  override offset(row: number, column: number, rows = this.area.rows, columns = this.area.columns): RangeObject {
    return this.getSheet().rangeAt({ row: this.area.row + row, column: this.area.column + column, rows, columns });
  }
  override activate(): this {
    this.getSheet().activate();
    const { row, column, rows, columns } = this.area;
    this.book.workbook.setActiveRange(this.worksheet.getRange(row, column, rows, columns));
    return this;
  }

  // --- contents ---
  override getValues = () => this.book.document.values(...this.corners());
  override getDisplayValues = () => this.book.document.displayValues(...this.corners());
  override getFormulas = () => this.book.document.formulas(...this.corners());
  override getValue = () => this.first().getValues()[0]?.[0];
  override getDisplayValue = () => this.first().getDisplayValues()[0]?.[0] as string;
  override getFormula = () => this.first().getFormulas()[0]?.[0] as string;
  override isBlank = () => this.getValues().every((row) => row.every((value) => value === ""));
  override setValue(value: unknown): this {
    return this.write(this.fill(value));
  }
  override setValues(values: unknown[][]): this {
    return this.write(this.fitting(values, "data"));
  }
  override setFormula(formula: string): this {
    return this.write(this.fill(asFormula(formula)));
  }
  override setFormulas(formulas: string[][]): this {
    return this.write(this.fitting(formulas, "data").map((row) => row.map((text) => asFormula(text as string))));
  }
  override clearContent(): this {
    return this.patch((row, column) => (this.cell(row, column) ? { ...NO_CONTENT } : undefined));
  }
  override clearFormat(): this {
    return this.patch((row, column) => (this.cell(row, column)?.s ? { s: null } : undefined));
  }
  override clear(
    options: {
      [part in "commentsOnly" | "contentsOnly" | "formatOnly" | "validationsOnly"]?: boolean | undefined;
    } = {},
  ): this {
    const { contentsOnly, formatOnly, validationsOnly, commentsOnly } = options;
    const whole = !(contentsOnly || formatOnly || validationsOnly || commentsOnly);
    if (contentsOnly || whole) this.clearContent();
    if (formatOnly || whole) this.clearFormat();
    if (validationsOnly || whole) this.clearDataValidations();
    if (commentsOnly) this.clearNote();
    return this;
  }
  override getNextDataCell = (direction: unknown) => nextDataCell(this, String(direction));
  override getDataRegion = (dimension?: unknown) => dataRegion(this, dimension ? String(dimension) : null);
  override removeDuplicates = (columns?: number[]) => removeDuplicates(this, columns ?? null);
  override trimWhitespace(): this {
    trimWhitespace(this);
    return this;
  }
  override moveTo(target: GasRange): void {
    this.copyTo(target);
    this.clear();
  }
  override sort(spec: unknown): this {
    sortRange(this, spec as SortKey | SortKey[]);
    return this;
  }
  override copyTo(destination: GasRange, how?: unknown, transposed?: boolean): void {
    copyRange(this, destination as unknown as RangeObject, how, transposed);
  }

  // --- borders, merges ---
  override setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: unknown = null,
  ): this {
    const edges: Edges = { top, left, bottom, right, vertical, horizontal };
    return this.patch(
      (r, c) => ({ s: { bd: borderOf(edges, this.area, r, c, color, style ?? undefined) } }) as ICellData,
    );
  }
  override merge(): this {
    mergeAreas(this.book, this.sheetId, this.area, [this.area]);
    return this;
  }
  override mergeAcross(): this {
    const lines = Array.from({ length: this.area.rows }, (_, r) => ({ ...this.area, row: this.area.row + r, rows: 1 }));
    mergeAreas(this.book, this.sheetId, this.area, lines);
    return this;
  }
  override mergeVertically(): this {
    mergeAreas(this.book, this.sheetId, this.area, columnsOf(this.area));
    return this;
  }
  override breakApart(): this {
    breakApart(this.book, this.sheetId, this.area);
    return this;
  }
  override isPartOfMerge = () => mergesIn(this.book, this.sheetId, this.area).length > 0;
  override getMergedRanges = () =>
    mergesIn(this.book, this.sheetId, this.area).map((area) => new RangeObject(this.book, this.sheetId, area));

  // --- notes ---
  override getNotes = () =>
    this.map((r, c) => noteAt(this.book, this.sheetId, this.area.row + r, this.area.column + c));
  override getNote = () => this.first().getNotes()[0]?.[0] as string;
  override setNotes(notes: (string | null)[][]): this {
    this.fitting(notes, "data").forEach((line, r) => {
      line.forEach((note, c) => {
        putNote(this.book, this.sheetId, this.area.row + r, this.area.column + c, (note as string | null) ?? "");
      });
    });
    return this;
  }
  override setNote(note: string | null): this {
    return this.setNotes(this.fill(note) as string[][]);
  }
  override clearNote(): this {
    return this.setNote(null);
  }

  // --- data validation ---
  override getDataValidations = () =>
    this.map((r, c) => validationAt(this.book, this.sheetId, this.area.row + r, this.area.column + c));
  override getDataValidation = () => this.first().getDataValidations()[0]?.[0] ?? null;
  override setDataValidation(rule: Validation | null): this {
    applyValidation(this.book, this.sheetId, [this.area], rule && (rule as unknown as DataValidationObject).rule);
    return this;
  }
  override setDataValidations(rules: (Validation | null)[][]): this {
    for (const [rule, areas] of areasByContent(this.area, this.fitting(rules, "data") as (Validation | null)[][])) {
      applyValidation(this.book, this.sheetId, areas, rule && (rule as unknown as DataValidationObject).rule);
    }
    return this;
  }
  override clearDataValidations(): this {
    return this.setDataValidation(null);
  }
  override insertCheckboxes(...values: unknown[]): this {
    const rule = { criteria: "CHECKBOX", values, allowInvalid: false, help: null };
    applyValidation(this.book, this.sheetId, [this.area], rule);
    return this.setValue(values.length === 0 ? false : values.length > 1 ? values[1] : "");
  }
  override removeCheckboxes(): this {
    return this.clearDataValidations().clearContent();
  }
  override check = () => this.setValue(this.getDataValidation()?.getCriteriaValues()[0] ?? true);
  override uncheck = () => this.setValue(this.getDataValidation()?.getCriteriaValues()[1] ?? false);
  override isChecked(): boolean | null {
    const values = this.getValues().flat();
    const rule = this.getDataValidation();
    if (String(rule?.getCriteriaType()) !== "CHECKBOX") return null;
    const checked = rule?.getCriteriaValues()[0] ?? true;
    const marks = new Set(values.map((value) => String(value) === String(checked)));
    return marks.size === 1 ? marks.has(true) : null;
  }

  // --- protection, metadata ---
  override protect = () => addRangeProtection(this.book, this);
  override addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    addMetadata(this.book, this, key, rest);
    return this;
  }
  override getDeveloperMetadata = () => metadataAt(this.book, this);

  /** Reads a format of each cell. */
  formats(format: Format): unknown[][] {
    return this.map((r, c) => format.read(this.book.style(this.sheetId, this.area.row + r, this.area.column + c)));
  }

  /** Merges a format into each cell, one value for all or a table. */
  setFormats(format: Format, values: Table): this {
    return this.patch((r, c) => ({ s: format.write(values[r]?.[c]) }) as ICellData);
  }

  fill(value: unknown): Table {
    const row = new Array(this.area.columns).fill(value);
    return new Array(this.area.rows).fill(row);
  }

  /** The table itself when it has the size of the range; otherwise what Google says of it. */
  fitting(table: Table, what: string): Table {
    const { rows, columns } = this.area;
    const wrong = (unit: string, has: number, needs: number) =>
      new Exception(
        `The number of ${unit} in the ${what} does not match the number of ${unit} in the range. The ${what} has ${has} but the range has ${needs}.`,
      );
    if (table.length !== rows) throw wrong("rows", table.length, rows);
    const odd = table.find((row) => row.length !== columns);
    if (odd) throw wrong("columns", odd.length, columns);
    return table;
  }

  private get worksheet() {
    return this.book.worksheet(this.sheetId);
  }

  private corners(): [string, number, number, number, number] {
    return [this.sheetId, this.area.row, this.area.column, this.area.rows, this.area.columns];
  }

  private first(): RangeObject {
    return new RangeObject(this.book, this.sheetId, { ...this.area, rows: 1, columns: 1 });
  }

  cell(row: number, column: number) {
    return this.book.cell(this.sheetId, this.area.row + row, this.area.column + column);
  }

  map<T>(each: (row: number, column: number) => T): T[][] {
    const { rows, columns } = this.area;
    return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => each(row, column)));
  }

  patch(change: (row: number, column: number) => object | null | undefined): this {
    this.book.patch(this.sheetId, this.area, change as (row: number, column: number) => ICellData | undefined);
    return this;
  }

  private write(contents: Table): this {
    const { row, column } = this.area;
    const kept = withoutCovered(this.book, this.sheetId, this.area, contents);
    refuseInvalid(this.book, this.sheetId, this.area, kept);
    this.book.document.write(this.sheetId, row, column, kept);
    return this;
  }
}

function asFormula(text: string): string {
  return text === "" || text.startsWith("=") ? text : `=${text}`;
}

Object.assign(RangeObject.prototype, formatMethods());
