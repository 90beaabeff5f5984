import { CELL_STYLES } from "../../layouts/cell-styles";
import { PALETTE } from "../../layouts/palette";
import type { UndoneAction } from "../../protocol/undo";
import { LANGUAGES, type Language, type Words } from "../../shared/language";
import type { PlanFile } from "../plan-file";
import { freeTitle, isTitleOf } from "../sheet-titles";
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
export const COLUMNS: readonly Words[] = [
  { fr: "N°", en: "No." },
  { fr: "Quand", en: "When" },
  { fr: "Action", en: "Action" },
  { fr: "Où", en: "Where" },
  // A formula over the cells: Sheets keeps it up to date while rows and columns move.
  { fr: "Lignes", en: "Rows" },
  { fr: "Feuille", en: "Sheet" },
  { fr: "Type", en: "Type" },
  { fr: "Avant", en: "Before" },
  { fr: "Après", en: "After" },
];
/** What stood before and what came after takes more room than the rest. */
const WIDTH = 130;
const WIDE = { from: 8, count: 2, width: 320 };

export const ROWS_OF_NEW_SHEET = 1000;

/** Null in a file in which nothing was changed yet, or when its owner deleted the sheet. */
export function findJournal(plan: PlanFile): SheetRef | null {
  const range = plan.ranges.get(JOURNAL_NAME);
  return range ? { sheet: range.getSheet(), sheetId: range.getGridId() } : null;
}

/**
 * Gives what makes the sheet, or completes it where that was cut off, with the title of the language unless its owner renamed
 * it. All is read here.
 */
export function journalToWrite(plan: PlanFile, language: Language): () => Sheet {
  const found = findJournal(plan);
  const title = found && plan.titleOf(found);
  // Under the title with which it is inserted, its making was cut off.
  if (!found || title === JOURNAL_NAME)
    return journalToMake(plan, language, found?.sheet ?? plan.file.getSheetByName(JOURNAL_NAME));
  const isOurs = LANGUAGES.some((each) => TITLE[each] === title);
  const wanted = isOurs && title !== TITLE[language] ? freeTitleIn(plan, language) : null;
  return () => (wanted === null ? found.sheet : found.sheet.setName(wanted));
}

function freeTitleIn({ file }: PlanFile, language: Language): string {
  return freeTitle((wanted) => isTitleOf(file, wanted), TITLE[language]);
}

/**
 * Adds the sheet behind all others, out of sight; the person stays where they were. It is inserted under the name of its
 * named range and gets its title last, so that it is found again wherever this is cut off.
 */
function journalToMake(plan: PlanFile, language: Language, begun: Sheet | null): () => Sheet {
  const { file } = plan;
  const shown = file.getActiveSheet();
  const title = freeTitleIn(plan, language);
  const position = plan.sheets().length;
  const headers = COLUMNS.map((header) => header[language]);
  const { fill, ink, bold } = CELL_STYLES.header;

  return () => {
    const sheet = begun ?? file.insertSheet(JOURNAL_NAME, position);
    const first = sheet.getRange(1, 1, 1, COLUMNS.length);
    file.setNamedRange(JOURNAL_NAME, first);
    first
      .setValues([headers])
      .setBackground(fill ?? null)
      .setFontColor(ink ?? PALETTE.ink)
      .setFontWeight(bold ? "bold" : "normal");
    sheet.setColumnWidths(1, WIDE.from - 1, WIDTH);
    sheet.setColumnWidths(WIDE.from, WIDE.count, WIDE.width);
    sheet.setFrozenRows(1);
    file.setActiveSheet(shown);
    sheet.hideSheet();
    return sheet.setName(title);
  };
}
