import { LAYOUTS } from "../../layouts/all-layouts";
import type { Arrangement } from "../../layouts/arrangement";
import type { LayoutId } from "../../layouts/layout";
import type { PlanContext } from "../../layouts/plan-context";
import { MOST_CELLS_LISTED } from "../../protocol/listed-cells";
import type { Relabelled } from "../../protocol/settings";
import type { SheetId } from "../../protocol/sheets";
import { arrangementOf } from "../arrangement-of-file";
import type { Changes } from "../changes/changes";
import { titleChange } from "../changes/sheet-changes";
import type { PlanFile } from "../plan-file";
import { takenTitles } from "../sheet-titles";
import { addCustomCells, addSheet, isChanged, type SheetRelabelling, sheetRelabelling } from "./relabel-sheet";
import { newTitle } from "./sheet-title";

/** The most edited cells that an answer lists; it says how many there are. */

/** All that has to be written so that a plan stands in another language or currency. */
export interface PlanRelabelling {
  readonly target: PlanContext;
  /** Of a sheet once it is written; of one that is not there, the title that it would get. */
  readonly titleOf: (id: SheetId) => string;
  readonly sheets: readonly SheetRelabelling[];
  /** New titles of sheets that still have Cap's. */
  readonly titles: ReadonlyMap<LayoutId, string>;
}

/** Reads every sheet of the plan and compares it with what Cap would write there. Writes nothing. */
export function planRelabelling(plan: PlanFile, now: PlanContext, target: PlanContext): PlanRelabelling {
  const found = plan.ownSheets();
  const arrangements = new Map<LayoutId, Arrangement>(
    // Titles as they are: Sheets renames them in formulas by itself once the sheets have their new ones.
    found.map((sheet) => [sheet.id, arrangementOf(plan, sheet, plan.titleOf(sheet))]),
  );
  const isTaken = takenTitles(plan, false);
  const titles = new Map<LayoutId, string>();
  for (const sheet of found) {
    const given = [...titles.values()];
    const title = newTitle(
      plan.titleOf(sheet),
      LAYOUTS[sheet.id].title,
      target.language,
      (wanted) => given.includes(wanted) || isTaken(wanted),
    );
    if (title !== null) titles.set(sheet.id, title);
  }
  return {
    target,
    sheets: found.map((sheet) => sheetRelabelling(plan, sheet, now, target, arrangements)),
    titles,
    titleOf: (id) => {
      const sheet = plan.sheet(id);
      return titles.get(id) ?? (sheet ? plan.titleOf(sheet) : LAYOUTS[id].title[target.language]);
    },
  };
}

/** Adds it to the changes, titles last. The settings that say the new language are not among it. */
export function addRelabelling(changes: Changes, { sheets, titles }: PlanRelabelling): void {
  for (const sheet of sheets) addSheet(changes, sheet);
  for (const sheet of sheets) addCustomCells(changes, sheet);
  for (const { found, title } of sheets) {
    const wanted = titles.get(found.id);
    if (wanted !== undefined) changes.add(titleChange(found, title, wanted));
  }
}

export function hasRelabelling({ sheets, titles }: PlanRelabelling): boolean {
  return titles.size > 0 || sheets.some(isChanged);
}

/** What a relabelling does, or did, for the answer. */
export function relabelled({ sheets, titles, target }: PlanRelabelling): Relabelled {
  const total = (what: "word" | "formula" | "choice") => sheets.reduce((sum, { cells }) => sum + cells.counts[what], 0);
  const notes = sheets.flatMap((sheet) => sheet.notes).reduce((sum, { place }) => sum + place.rows * place.columns, 0);
  const charts = sheets.reduce((sum, sheet) => sum + sheet.charts.length, 0);
  const edited = sheets.flatMap(({ found, title, cells }) =>
    cells.edited.map(({ what, cell }) => ({ what, sheet: found.id, title: titles.get(found.id) ?? title, cell })),
  );
  const left = edited.filter(({ what }) => what === "formula");
  return {
    words: total("word") + notes + charts + titles.size,
    formulas: total("formula"),
    choices: total("choice"),
    leftWords: edited.length - left.length,
    leftFormulas: left.length,
    leftCells: [...left, ...edited.filter(({ what }) => what === "word")]
      .slice(0, MOST_CELLS_LISTED)
      .map(({ sheet, title, cell }) => ({ sheet, title, cell })),
    damaged: sheets.flatMap(({ damaged }) => damaged.map((words) => words[target.language])),
  };
}
