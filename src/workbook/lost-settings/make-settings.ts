import { arrange } from "../../layouts/arrangement";
import { sheetName } from "../../layouts/names";
import type { PlanContext } from "../../layouts/plan-context";
import { planSheet } from "../../layouts/plan-sheet";
import { SETTINGS } from "../../layouts/settings";
import { arrangementOf, arrangementsOf } from "../arrangement-of-file";
import { contentBatches } from "../content-batches";
import type { PlanFile } from "../plan-file";
import { gridFor, makeSheet, startOf } from "../sheet-start";
import { freeTitle, takenTitles } from "../sheet-titles";
import { markComplete, writeAllContents, writeAppearance, writeBatches } from "../write-sheet";

/**
 * Makes the hidden sheet of settings again, behind all others; one that was begun is completed. The person stays where
 * they were.
 */
export function makeSettings(plan: PlanFile, context: PlanContext): void {
  const { file } = plan;
  const start = startOf(plan, "settings");
  // A sheet that was begun and did not get its title was refused the one that seemed free.
  const isTaken = takenTitles(plan, start.sheet !== null && start.title === null);
  const title = start.title ?? freeTitle(isTaken, SETTINGS.title[context.language]);
  const found = plan.sheet("settings");
  const arrangement = found ? arrangementOf(plan, found, title) : arrange(SETTINGS, title);
  const planned = planSheet(SETTINGS, context, arrangementsOf(plan).set("settings", arrangement));
  const birthTitle = start.sheet ? "" : freeTitle(isTaken, sheetName("settings"));
  const shown = file.getActiveSheet();
  const position = plan.sheets().length;
  const lacking = planned.cells.map((line, row) =>
    line.map((cell, column) => (cell && start.isEmpty(row + 1, column + 1) ? cell.content : null)),
  );

  const sheet = makeSheet(file, start, planned, birthTitle, position);
  file.setActiveSheet(shown);
  writeAppearance(file, sheet, planned, { grid: gridFor(start, planned), kept: start.kept }, context);
  if (start.isBlank) writeAllContents(sheet, planned);
  else writeBatches(sheet, contentBatches(lacking));
  markComplete(file, sheet, planned);
}
