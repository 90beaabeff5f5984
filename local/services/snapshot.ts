/** Everything in a document as one canonical text, and back. Ids are left out, so equal texts mean equal documents. */
import { CommandType, generateRandomId, type ICellData, ICommandService, type IWorksheetData } from "@univerjs/core";
import { AddDataValidationMutation } from "@univerjs/data-validation";
import {
  type IDefinedNamesServiceParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { AddConditionalRuleMutation, ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { SheetsNoteModel } from "@univerjs/sheets-note";
import type { Book } from "./book";
import { type Chart, chartsOf, KEEPS_CHARTS, putChart } from "./chart-store";
import { putNote } from "./notes";
import { freeSheetId } from "./spreadsheet";

export type Cells = Record<number, Record<number, ICellData>>;
/** As Univer keeps it, without its id. */
export type Rule = Record<string, unknown>;

export interface SheetPart {
  readonly grid: Partial<IWorksheetData> & { readonly name: string };
  readonly cells: Cells;
  readonly validations: readonly Rule[];
  readonly conditionalFormats: readonly Rule[];
  readonly charts: readonly Chart[];
  readonly notes: readonly (readonly [row: number, column: number, note: string])[];
}

/** What the text says: everything but the results of formulas. */
export interface Parts {
  readonly title: string;
  readonly locale: string;
  readonly sheets: readonly SheetPart[];
  readonly names: readonly IDefinedNamesServiceParam[];
}

const GRID =
  "name hidden tabColor rowCount columnCount defaultColumnWidth defaultRowHeight freeze showGridlines mergeData".split(
    " ",
  );

export function takeSnapshot(book: Book): string {
  book.document.calculate();
  const ids = book.workbook.getSheets().map((sheet) => sheet.getSheetId());
  const nameOf = new Map(book.workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getSheetName()]));
  const names = book
    .definedNames()
    .filter(({ id }) => !KEEPS_CHARTS.test(id))
    .map(({ formulaOrRefStringWithPrefix: _, ...name }) => mapSheet(name, (id) => nameOf.get(id)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const known = knownTexts(book);
  for (const id of ids) {
    if (!known.has(id)) known.set(id, canonical(sheetPart(book, id, (one) => nameOf.get(one))));
  }
  const texts: Record<keyof Parts, string> = {
    locale: canonical(book.document.locale),
    names: canonical(names),
    sheets: `[${ids.map((id) => known.get(id)).join()}]`,
    title: canonical(book.workbook.getName()),
  };
  return `{${Object.entries(texts)
    .map(([key, text]) => `"${key}":${text}`)
    .join()}}`;
}

const TEXTS = new WeakMap<Book, Map<string, string>>();
/** Changes of one sheet that no other sheet's text tells of. */
const OF_ONE_SHEET = /set-range-values|validation|conditional|note|merge|width|height/;

/** Texts of sheets by their ids, each until something in it changes. */
function knownTexts(book: Book): Map<string, string> {
  const known = TEXTS.get(book) ?? new Map<string, string>();
  if (TEXTS.has(book)) return known;
  TEXTS.set(book, known);
  book.injector.get(ICommandService).onCommandExecuted(({ id, type, params }) => {
    if (type !== CommandType.MUTATION) return;
    const { subUnitId, sheetId = subUnitId, id: name = "" } = (params ?? {}) as Record<string, string | undefined>;
    if (id === SetDefinedNameMutation.id || id === RemoveDefinedNameMutation.id) {
      if (KEEPS_CHARTS.test(name)) known.clear();
    } else if (sheetId && OF_ONE_SHEET.test(id)) known.delete(sheetId);
    else if (!id.startsWith("formula.")) known.clear();
  });
  return known;
}

/** The same text for the same data, in whatever order its keys are. */
const canonical = (data: unknown) => JSON.stringify(sorted(data));

export function restoreSnapshot(book: Book, snapshot: string): void {
  const parts = JSON.parse(snapshot) as Parts;
  for (const name of book.definedNames()) book.removeDefinedName(name);
  const shown = book.workbook.getActiveSheet().getSheetName();
  const old = book.workbook.getSheets();
  // Univer looks through every formula when a sheet is renamed or deleted: there is none while that is done here.
  for (const sheet of old) emptySheet(book, sheet.getSheetId());
  // A workbook is never without a sheet, so the old ones make room for their names and go when the new ones are there.
  old.forEach((sheet, index) => void sheet.setName(`\u2026${index}${generateRandomId()}`));
  book.document.locale = parts.locale;
  book.workbook.setName(parts.title);
  const idOf = new Map(
    parts.sheets.map((part, index) => [part.grid.name, insertSheet(book, part, old.length + index)]),
  );
  for (const sheet of old) book.workbook.deleteSheet(sheet);
  for (const part of parts.sheets) fillSheet(book, part, idOf.get(part.grid.name) as string);
  for (const name of parts.names) book.setDefinedName(mapSheet(name, (sheetName) => idOf.get(sheetName)));
  for (const { grid, charts = [] } of parts.sheets) {
    for (const chart of charts)
      putChart(
        book,
        idOf.get(grid.name) as string,
        mapRanges(chart, (name) => idOf.get(name)),
      );
  }
  // The sheet on show stays on show when it is in the snapshot too.
  const visible = parts.sheets.filter((part) => !part.grid.hidden);
  const active = visible.find((part) => part.grid.name === shown) ?? visible[0];
  if (active) book.workbook.setActiveSheet(idOf.get(active.grid.name) as string);
  book.document.calculate();
}

function sheetPart(book: Book, sheetId: string, nameOf: (id: string) => string | undefined): SheetPart {
  const config = book.worksheet(sheetId).getSheet().getConfig() as IWorksheetData;
  const unit = book.document.id;
  const cells: Cells = {};
  book
    .worksheet(sheetId)
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const { s: _, ...rest } = cell ?? {};
      if (rest.f || rest.si) for (const key of ["v", "t"] as const) delete rest[key];
      const style = book.style(sheetId, row, column);
      const kept = { ...rest, ...(Object.keys(style).length > 0 && { s: style }) };
      if (Object.values(kept).some((part) => part !== undefined && part !== null)) {
        cells[row] = { ...cells[row], [column]: kept as ICellData };
      }
    });
  const lines = (data: object) => {
    // Automatic heights depend on the screen.
    const sized = Object.entries(data).map(([at, { ah: _, ...line }]) => [at, line]);
    return Object.fromEntries(sized.filter(([, line]) => Object.keys(line).length > 0));
  };
  const byText = (a: unknown, b: unknown) => (JSON.stringify(sorted(a)) < JSON.stringify(sorted(b)) ? -1 : 1);
  const notes = book.injector.get(SheetsNoteModel).getSheetNotes(unit, sheetId)?.values() ?? [];
  return {
    grid: {
      ...Object.fromEntries(GRID.map((key) => [key, config[key as keyof IWorksheetData]])),
      name: config.name,
      rowData: lines(config.rowData),
      columnData: lines(config.columnData),
    },
    cells,
    validations: book.injector
      .get(SheetDataValidationModel)
      .getRules(unit, sheetId)
      .map(({ uid: _, ...rule }): Rule => JSON.parse(JSON.stringify(rule).replaceAll(`[${unit}]`, "")))
      .sort(byText),
    conditionalFormats: (book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(unit, sheetId) ?? []).map(
      ({ cfId: _, ...rule }): Rule => ({ ...rule }),
    ),
    charts: chartsOf(book, sheetId).map((chart) => mapRanges(chart, nameOf)),
    notes: Array.from(notes, ({ row, col, note }) => [row, col, note] as const).sort(
      (a, b) => a[0] - b[0] || a[1] - b[1],
    ),
  };
}

function emptySheet(book: Book, sheetId: string): void {
  const cellValue: Record<number, Record<number, null>> = {};
  book
    .worksheet(sheetId)
    .getSheet()
    .getCellMatrix()
    .forValue((row, column) => {
      cellValue[row] ??= {};
      (cellValue[row] as Record<number, null>)[column] = null;
    });
  book.execute(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue });
}

function insertSheet(book: Book, part: SheetPart, index: number): string {
  const id = freeSheetId(book);
  book.workbook.insertSheet(part.grid.name, { index, sheet: { ...structuredClone(part.grid), id } });
  return id;
}

function fillSheet(book: Book, part: SheetPart, id: string): void {
  book.execute(SetRangeValuesMutation.id, { subUnitId: id, cellValue: part.cells });
  for (const rule of part.validations) {
    book.execute(AddDataValidationMutation.id, { subUnitId: id, rule: { ...rule, uid: generateRandomId() } });
  }
  // Univer puts each new rule before the others.
  for (const rule of [...part.conditionalFormats].reverse()) {
    book.execute(AddConditionalRuleMutation.id, { subUnitId: id, rule: { ...rule, cfId: generateRandomId() } });
  }
  for (const [row, column, note] of part.notes) putNote(book, id, row, column, note);
}

/** Translates the sheets that a chart draws. */
function mapRanges(chart: Chart, translate: (sheet: string) => string | undefined): Chart {
  const ranges = chart.ranges.map(({ sheetId, area }) => ({ sheetId: translate(sheetId ?? "") ?? null, area }));
  return { ...chart, id: null, ranges };
}

/** Translates the sheet that a name belongs to, also in the data of an anchor. */
function mapSheet<Name extends { comment?: string; localSheetId?: string; hidden?: boolean }>(
  name: Name,
  translate: (sheet: string) => string | undefined,
): Name {
  const local = name.localSheetId && translate(name.localSheetId);
  if (!name.hidden) return { ...name, ...(local && { localSheetId: local }) };
  const data = JSON.parse(name.comment ?? "{}");
  return { ...name, comment: JSON.stringify(data.sheetId ? { ...data, sheetId: translate(data.sheetId) } : data) };
}

/** The same data with the keys of every object in order. Cells of one look share its object: that is put in order once. */
function sorted(value: unknown, known = new Map<object, unknown>()): unknown {
  if (Array.isArray(value)) return value.map((one) => sorted(one, known));
  if (typeof value !== "object" || value === null) return value;
  const before = known.get(value);
  if (before !== undefined) return before;
  const inOrder: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    const one = (value as Record<string, unknown>)[key];
    if (one !== undefined && one !== null) inOrder[key] = sorted(one, known);
  }
  known.set(value, inOrder);
  return inOrder;
}
