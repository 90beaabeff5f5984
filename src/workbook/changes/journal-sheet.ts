import { CELL_STYLES } from "../../layouts/cell-styles";
import { PALETTE } from "../../layouts/palette";
import type { UndoneAction } from "../../protocol/undo";
import type { Language, Words } from "../../shared/language";
import type { PlanFile } from "../plan-file";
import { freeTitle, takenTitles } from "../sheet-titles";
import type { SheetRef } from "./change";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Named range over the first row: how the sheet is found again. */
export const JOURNAL_NAME = "cap_undo";

const TITLE: Words = { fr: "Annuler (Cap)", en: "Undo (Cap)" };

export const ACTION_NAMES: Readonly<Record<UndoneAction, Words>> = {
  import: { fr: "Import de chiffres", en: "Import of figures" },
  monday: { fr: "Lundi en dix minutes", en: "Ten-minute Monday" },
  idea: { fr: "Idée ajoutée", en: "Idea added" },
  settings: { fr: "Réglages", en: "Settings" },
  repair: { fr: "Réparation", en: "Repair" },
};

/** One line of this sheet is one row of cells that an action changed. */
export const COLUMNS: readonly { readonly header: Words; readonly width: number }[] = [
  { header: { fr: "N°", en: "No." }, width: 50 },
  { header: { fr: "Quand", en: "When" }, width: 190 },
  { header: { fr: "Action", en: "Action" }, width: 150 },
  { header: { fr: "Où", en: "Where" }, width: 190 },
  // A formula over the cells: Sheets keeps it up to date while rows and columns move.
  { header: { fr: "Lignes", en: "Rows" }, width: 60 },
  { header: { fr: "Feuille", en: "Sheet" }, width: 100 },
  { header: { fr: "Type", en: "Type" }, width: 130 },
  { header: { fr: "Avant", en: "Before" }, width: 320 },
  { header: { fr: "Après", en: "After" }, width: 320 },
];

export const ROWS_OF_NEW_SHEET = 1000;

/** Null in a file in which nothing was changed yet, or when its owner deleted the sheet. */
export function findJournal(plan: PlanFile): SheetRef | null {
  const range = plan.ranges.get(JOURNAL_NAME);
  return range ? { sheet: range.getSheet(), sheetId: range.getGridId() } : null;
}

/** The sheet, made or completed where that was cut off. Reads nothing after its first write. */
export function journalSheet(plan: PlanFile, language: Language): Sheet {
  const found = findJournal(plan);
  // Under the title with which it is inserted, its making was cut off.
  if (found && plan.titleOf(found) !== JOURNAL_NAME) return found.sheet;
  return makeJournal(plan, language, found?.sheet ?? plan.file.getSheetByName(JOURNAL_NAME));
}

/**
 * Adds the sheet behind all others, out of sight; the person stays where they were. It is inserted under the name of its
 * named range and gets its title last, so that it is found again wherever this is cut off.
 */
function makeJournal(plan: PlanFile, language: Language, begun: Sheet | null): Sheet {
  const { file } = plan;
  const shown = file.getActiveSheet();
  const title = freeTitle(takenTitles(plan, true), TITLE[language]);
  const position = plan.sheets().length;
  const headers = COLUMNS.map(({ header }) => header[language]);
  const { fill, ink, bold } = CELL_STYLES.header;

  const sheet = begun ?? file.insertSheet(JOURNAL_NAME, position);
  const first = sheet.getRange(1, 1, 1, COLUMNS.length);
  file.setNamedRange(JOURNAL_NAME, first);
  first
    .setValues([headers])
    .setBackground(fill ?? null)
    .setFontColor(ink ?? PALETTE.ink)
    .setFontWeight(bold ? "bold" : "normal");
  COLUMNS.forEach(({ width }, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  sheet.setFrozenRows(1);
  file.setActiveSheet(shown);
  sheet.hideSheet();
  sheet.setName(title);
  return sheet;
}
