import type { Arrangement, Place } from "../../layouts/arrangement";
import { canonicalFormula } from "../../layouts/formula-text";
import type { LayoutId } from "../../layouts/layout";
import { NUMBER_FORMATS } from "../../layouts/number-formats";
import type { PlanContext } from "../../layouts/plan-context";
import { planSheet } from "../../layouts/plan-sheet";
import type { NamedPlace, PlannedEmphasis, SheetPlan } from "../../layouts/sheet-plan";
import type { RepairedThing } from "../../protocol/repair";
import { emphasisRule, ValidationMaker } from "../cell-rules";
import type { Changes } from "../changes/changes";
import { type CellBatch, contentBatches } from "../content-batches";
import type { FoundSheet, PlanFile } from "../plan-file";
import { type PlacedVersions, placedVersions } from "../relabel/cells";
import { rangeOver, settingsIn } from "../relabel/relabel-sheet";
import { layoutHere } from "../relabel/versions";
import { chartTitles, insertCharts } from "../write-charts";
import { type Grid, gridOf, guard, isGuarded, rangeOf } from "../write-sheet";
import { type ContentsToMend, type MissingContents, missingContents } from "./missing-contents";

type ConditionalRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** What a sheet lacks of what Cap gave it. Made by reading alone; nothing that is there counts as missing. */
export interface SheetRepair {
  readonly found: FoundSheet;
  readonly title: string;
  readonly names: readonly NamedPlace[];
  readonly cells: MissingContents;
  readonly validations: Missing<Validation | null>;
  readonly notes: Missing<string>;
  readonly formats: Missing<string>;
  /** All rules that the sheet is to have; null when none is missing. */
  readonly rules: { readonly all: readonly ConditionalRule[]; readonly added: number } | null;
  /** Inserts those that are not there. */
  readonly charts: { readonly count: number; readonly insert: () => void };
  /** The grid to guard; null when a guard is there. */
  readonly unguarded: Grid | null;
  readonly plan: SheetPlan;
}

interface Missing<T> {
  readonly batches: readonly CellBatch<T>[];
  readonly now: readonly (readonly T[])[];
}

export function sheetRepair(
  plan: PlanFile,
  found: FoundSheet,
  context: PlanContext,
  arrangements: ReadonlyMap<LayoutId, Arrangement>,
  mend: ContentsToMend,
): SheetRepair {
  const { id, sheet } = found;
  const { layout, damaged } = layoutHere(id, arrangements);
  const wanted = planSheet(layout, context, arrangements);
  const cells = placedVersions(
    { target: { context, plan: wanted }, others: [], damaged },
    settingsIn(id, arrangements),
  );
  const whole = rangeOver(sheet, cells);
  const validations = whole.getDataValidations();
  const notes = whole.getNotes();
  const formats = whole.getNumberFormats();
  const maker = new ValidationMaker(context);
  const charts = chartTitles(sheet);
  const lacking = wanted.charts.filter(({ title }) => !charts.includes(title));
  // A chart with another title may be one of ours that its owner renamed.
  const isShort = charts.length < wanted.charts.length;
  return {
    found,
    title: plan.titleOf(found),
    plan: wanted,
    names: [wanted.anchor, ...wanted.names].filter(({ name }) => !plan.ranges.has(name)),
    cells: missingContents(cells, plan.values(found), plan.formulas(found), mend, () => mergesIn(whole)),
    validations: {
      batches: batchesOf(cells, validations, ({ allowed }, now) => (allowed && !now ? maker.make(allowed) : null)),
      now: validations,
    },
    notes: { batches: batchesOf(cells, notes, ({ note }, now) => (note && now === "" ? note : null)), now: notes },
    formats: { batches: batchesOf(cells, formats, ({ format }, now) => lostFormat(format, now)), now: formats },
    rules: wanted.emphasis.length > 0 ? lostRules(found, wanted.emphasis) : null,
    charts: {
      count: isShort ? lacking.length : 0,
      insert: () => {
        if (isShort) insertCharts(sheet, lacking, []);
      },
    },
    unguarded: wanted.guarded.length > 0 && !isGuarded(sheet) ? gridOf(sheet) : null,
  };
}

function mergesIn(range: GoogleAppsScript.Spreadsheet.Range): Place[] {
  return range.getMergedRanges().map((merge) => ({
    row: merge.getRow(),
    column: merge.getColumn(),
    rows: merge.getNumRows(),
    columns: merge.getNumColumns(),
  }));
}

/** What is missing, cell by cell, in few rectangles. */
function batchesOf<T, W>(
  cells: readonly PlacedVersions[],
  now: readonly (readonly T[])[],
  missing: (cell: PlacedVersions["target"]["cell"], now: T | undefined) => W | null,
): CellBatch<W>[] {
  const grid = now.map((line) => line.map((): W | null => null));
  for (const { row, column, target } of cells) {
    const line = grid[row - 1];
    if (line) line[column - 1] = missing(target.cell, now[row - 1]?.[column - 1]);
  }
  return contentBatches<W>(grid);
}

/** Formats that say something, where none is. */
function lostFormat(format: keyof typeof NUMBER_FORMATS, now: string | undefined): string | null {
  const isPlain = now === undefined || /^(general|0\.#+)?$/i.test(now);
  return isPlain && format !== "general" ? NUMBER_FORMATS[format] : null;
}

function lostRules({ sheet }: FoundSheet, emphasis: readonly PlannedEmphasis[]): SheetRepair["rules"] {
  const rules = sheet.getConditionalFormatRules();
  const there = new Set(rules.map(ruleKey));
  const lost = emphasis.map((one) => emphasisRule(sheet, one)).filter((rule) => !there.has(ruleKey(rule)));
  return lost.length > 0 ? { all: [...rules, ...lost], added: lost.length } : null;
}

/** One text for a rule: what it asks, and of which cells. */
function ruleKey(rule: ConditionalRule): string {
  const condition = rule.getBooleanCondition();
  const asks = (condition?.getCriteriaValues() ?? []).map((value) =>
    typeof value === "string" ? canonicalFormula(value) : String(value),
  );
  const ranges = rule.getRanges().map((range) => range.getA1Notation());
  return [String(condition?.getCriteriaType()), ...asks, ...ranges].join(" ");
}

/** Adds what can be undone to the changes. */
export function addRepair(changes: Changes, { found, cells, validations, notes, formats }: SheetRepair): void {
  changes.contents(found, contentBatches(cells.contents));
  changes.validations(found, validations.batches, validations.now);
  changes.notes(found, notes.batches, notes.now);
  changes.formats(found, formats.batches, formats.now);
}

/** Cells that call our own functions, since Sheets holds other work back while those run. */
export function addCustomRepair(changes: Changes, { found, cells }: SheetRepair): void {
  changes.contents(found, contentBatches(cells.custom));
}

/** Names, highlights, charts and the warning before a change: none of them holds anything that a person typed. */
export function writeSurroundings(
  file: Spreadsheet,
  { found, names, rules, charts, unguarded, plan }: SheetRepair,
): void {
  const { sheet } = found;
  for (const { name, place } of names) file.setNamedRange(name, rangeOf(sheet, place as Place));
  if (rules) sheet.setConditionalFormatRules([...rules.all]);
  charts.insert();
  if (unguarded) guard(sheet, plan, unguarded);
}

export const cellsIn = (batches: readonly CellBatch<unknown>[]) =>
  batches.reduce((sum, { place }) => sum + place.rows * place.columns, 0);

export function countsOf(repair: SheetRepair): Partial<Record<RepairedThing, number>> {
  const { names, cells, validations, notes, formats, rules, charts, unguarded } = repair;
  return {
    names: names.length,
    formulas: cells.formulas,
    labels: cells.labels,
    dropdowns: cellsIn(validations.batches),
    notes: cellsIn(notes.batches),
    formats: cellsIn(formats.batches),
    highlights: rules?.added ?? 0,
    charts: charts.count,
    guards: unguarded ? 1 : 0,
  };
}
