import type { LocalSheets } from "../../local";
import { xlsxOf } from "../../local/xlsx/download";
import * as functions from "../../src/functions";
import { elsewhere } from "../../src/layouts/elsewhere";
import type { Language, Words } from "../../src/shared/language";
import { pagesOf } from "./pages";

/** Stands where a function of Cap's would, in programs that do not know it. */
const WITH_CAP: Words = { fr: "avec Cap", en: "with Cap" };
const OURS = new RegExp(`\\b(?:${Object.keys(functions).join("|")})\\(`);

/** The plan in a document, alone, as an .xlsx file: the empty sheet that every new spreadsheet has is taken out. */
export async function templateFile(local: LocalSheets, language: Language): Promise<Uint8Array> {
  const app = local.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const file = app.getActiveSpreadsheet();
  for (const sheet of file.getSheets()) if (sheet.getLastRow() === 0) file.deleteSheet(sheet);
  return xlsxOf(local, {
    author: "Cap",
    pages: pagesOf(local, language),
    formula: (formula) => (OURS.test(formula) ? elsewhere(formula, WITH_CAP[language]) : formula),
  });
}
