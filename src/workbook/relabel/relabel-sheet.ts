import type { Arrangement } from "../../layouts/arrangement";
import type { LayoutId } from "../../layouts/layout";
import type { PlanContext } from "../../layouts/plan-context";
import { PLAN_TABLE } from "../../layouts/settings";
import type { Words } from "../../shared/language";
import type { Changes } from "../changes/changes";
import { chartTitleChange, rowHeightChange, ruleChange } from "../changes/sheet-changes";
import { type CellBatch, contentBatches } from "../content-batches";
import type { FoundSheet, PlanFile } from "../plan-file";
import { type CellChanges, cellChanges, type IsSetting, type PlacedVersions, placedVersions } from "./cells";
import { chartsToChange, chartTitlesToChange } from "./charts";
import { ruleChanges, rulesWithWords } from "./emphasis";
import { cellsWithNotes, noteChanges } from "./notes";
import { cellsWithValidations, validationChanges } from "./validations";
import { type SheetVersions, sheetVersions } from "./versions";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** What has to be written so that a sheet stands in another language or currency. Made by reading alone. */
export interface SheetRelabelling {
  readonly found: FoundSheet;
  readonly title: string;
  readonly cells: CellChanges;
  readonly notes: readonly CellBatch<string>[];
  readonly notesNow: readonly (readonly string[])[];
  readonly validations: readonly CellBatch<Validation>[];
  readonly validationsNow: readonly (readonly (Validation | null)[])[];
  readonly rules: ReturnType<typeof ruleChanges>;
  readonly charts: ReturnType<typeof chartsToChange>;
  /** Headers that need more room now. */
  readonly rowHeights: readonly (readonly [row: number, height: number])[];
  /** Tables that were passed over: they lost their name, keys or rows. */
  readonly damaged: readonly Words[];
}

/** Compares a sheet with what Cap would write there; asks for nothing that no version says differently. */
export function sheetRelabelling(
  plan: PlanFile,
  found: FoundSheet,
  now: PlanContext,
  target: PlanContext,
  arrangements: ReadonlyMap<LayoutId, Arrangement>,
): SheetRelabelling {
  const { id, sheet } = found;
  const versions = sheetVersions(id, now, target, arrangements);
  const cells = placedVersions(versions, settingsIn(id, arrangements));
  const noted = cellsWithNotes(cells);
  const checked = cellsWithValidations(cells);
  const titles = chartTitlesToChange(versions);
  const formulas = rulesWithWords(versions);
  const rules = formulas.length > 0 ? ruleChanges(sheet.getConditionalFormatRules(), formulas) : null;
  const notesNow = noted.length > 0 ? rangeOver(sheet, noted).getNotes() : [];
  const validationsNow = checked.length > 0 ? rangeOver(sheet, checked).getDataValidations() : [];
  return {
    found,
    title: plan.titleOf(found),
    cells: cellChanges(cells, plan.values(found), plan.formulas(found)),
    notes: contentBatches(noteChanges(noted, notesNow)),
    notesNow,
    validations: contentBatches<Validation>(validationChanges(checked, validationsNow)),
    validationsNow,
    rules,
    charts: titles.size > 0 ? chartsToChange(sheet.getCharts(), titles) : [],
    rowHeights: higherRows(versions),
    damaged: versions.damaged.flatMap((block) => (block.kind === "table" ? [block.title] : [])),
  };
}

/** From A1 to the last of some cells: free rows at the end of a sheet hold drop-downs, though they have no content. */
export function rangeOver(sheet: Sheet, cells: readonly PlacedVersions[]): GoogleAppsScript.Spreadsheet.Range {
  const last = (of: (cell: PlacedVersions) => number) => cells.reduce((most, cell) => Math.max(most, of(cell)), 1);
  return sheet.getRange(
    1,
    1,
    last(({ row }) => row),
    last(({ column }) => column),
  );
}

export function settingsIn(id: LayoutId, arrangements: ReadonlyMap<LayoutId, Arrangement>): IsSetting {
  const settings = id === "settings" ? arrangements.get(id)?.blocks.get(PLAN_TABLE.id) : undefined;
  const rows = new Set(settings?.rowIds.values());
  const value = settings?.columns.get("value");
  return (row, column) => column === value && rows.has(row);
}

/** Rows that a longer header makes higher; one that would do with less keeps its height. */
function higherRows({ target, others }: SheetVersions): [number, number][] {
  return [...target.plan.rowHeights].filter(([row, height]) =>
    others.some(({ plan }) => (plan.rowHeights.get(row) ?? 0) < height),
  );
}

/** Adds all but the cells that call our own functions. */
export function addSheet(changes: Changes, relabelling: SheetRelabelling): void {
  const { found, cells, notes, validations, rules, charts, rowHeights } = relabelling;
  changes.contents(found, contentBatches(cells.contents));
  changes.notes(found, notes, relabelling.notesNow);
  changes.validations(found, validations, relabelling.validationsNow);
  if (rules) changes.add(ruleChange(found, rules.all, rules.changed));
  for (const { chart, from, title } of charts) changes.add(chartTitleChange(found, chart, from, title));
  // A sheet in which nothing else changes was done by a former run.
  if (isChanged(relabelling)) for (const [row, height] of rowHeights) changes.add(rowHeightChange(found, row, height));
}

/** Cells that call our own functions, since Sheets holds other work back while those run. */
export function addCustomCells(changes: Changes, { found, cells }: SheetRelabelling): void {
  changes.contents(found, contentBatches(cells.custom));
}

export function isChanged({ cells, notes, validations, rules, charts }: SheetRelabelling): boolean {
  const { word, formula, choice } = cells.counts;
  const parts = [...notes, ...validations, ...charts];
  return word + formula + choice + parts.length > 0 || rules !== null;
}
