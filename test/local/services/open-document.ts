import { type LocalSheets, type LocalSheetsOptions, openLocalSheets } from "../../../local";

export interface OpenDocument {
  readonly local: LocalSheets;
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  service<T>(name: string): T;
}

const open: LocalSheets[] = [];

/** A new document with the services under full authorisation; `code` is bound to it. */
export function openDocument(options: LocalSheetsOptions & { code?: string } = {}): OpenDocument {
  const { code = "", ...rest } = options;
  const local = openLocalSheets({ project: [{ name: "Code", type: "SERVER_JS", source: code }], ...rest });
  open.push(local);
  const app = local.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const book = app.getActive();
  return { local, app, book, sheet: book.getActiveSheet(), service: (name) => local.services[name] as never };
}

afterEach(() => {
  for (const local of open.splice(0)) local.dispose();
});
