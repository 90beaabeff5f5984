import { LAYOUTS } from "../layouts/all-layouts";
import { ADVERTISING } from "../layouts/funding/words";
import type { LayoutId } from "../layouts/layout";
import {
  CONVENTIONS,
  type Convention,
  type InputReading,
  type InputSetting,
  type InputSettings,
} from "../protocol/settings";
import { LANGUAGES, type Language } from "../shared/language";
import { withoutNegativeZero } from "../shared/negative-zero";
import type { Changes } from "./changes/changes";
import { findTable } from "./found-table";
import type { FoundSheet, PlanFile } from "./plan-file";

/** Where each setting that is a cell of the plan stands: its sheet, table and row, in the column `value`. */
const PLACES: Readonly<Record<InputSetting, { sheet: LayoutId; table: string; row: string }>> = {
  vat: { sheet: "review", table: "terms", row: "vat" },
  days: { sheet: "review", table: "terms", row: "days" },
  advertising: { sheet: "funding", table: "choices", row: "advertising" },
};

const INPUT_SETTINGS = Object.keys(PLACES) as InputSetting[];

/** The cell of a setting and what stands in it. */
export interface SettingCell extends Pick<FoundSheet, "sheet" | "sheetId"> {
  readonly reading: InputReading;
  change(changes: Changes, value: number | string | null): void;
}

/** Null while its sheet is not there or its row was deleted. */
export function settingCell(plan: PlanFile, setting: InputSetting): SettingCell | null {
  const { sheet, table: tableId, row: rowId } = PLACES[setting];
  const table = LAYOUTS[sheet].blocks.find(({ id }) => id === tableId);
  const found = plan.sheet(sheet)?.complete && table?.kind === "table" ? findTable(plan, LAYOUTS[sheet], table) : null;
  const row = found?.place.rowIds.get(rowId);
  const column = found?.place.columns.get("value");
  if (!found || row === undefined || column === undefined) return null;
  const content = found.values[row - found.place.place.row]?.[column - found.place.place.column];
  return {
    sheet: found.sheet,
    sheetId: found.sheetId,
    reading: { isThere: true, value: readingOf(setting, content) },
    change(changes, value) {
      changes.contents(found, [{ place: { row, column, rows: 1, columns: 1 }, contents: [[value]] }]);
    },
  };
}

function readingOf(setting: InputSetting, content: unknown): number | string | null {
  if (content === "" || content === undefined || content === null) return null;
  if (setting === "advertising") {
    const known = CONVENTIONS.find((key) => LANGUAGES.some((language) => conventionWord(key, language) === content));
    if (known) return known;
  }
  return typeof content === "number" ? withoutNegativeZero(content) : String(content);
}

/** The word that formulas compare with. */
export function conventionWord(convention: Convention, language: Language): string {
  return ADVERTISING[convention][language];
}

export function readInputs(plan: PlanFile): Record<InputSetting, InputReading> {
  const none: InputReading = { isThere: false, value: null };
  return Object.fromEntries(
    INPUT_SETTINGS.map((setting) => [setting, settingCell(plan, setting)?.reading ?? none]),
  ) as Record<keyof InputSettings, InputReading>;
}
