import { type Arrangement, FIRST_COLUMN, type Place } from "./arrangement";
import { CELL_STYLES } from "./cell-styles";
import type { Block, LayoutId, SheetLayout } from "./layout";
import { blockName, sentenceName, sheetName } from "./names";
import { planEmphasis, planPanel, planTable } from "./plan-block";
import { CellPlanner } from "./plan-cell";
import { planCharts } from "./plan-charts";
import type { PlanContext } from "./plan-context";
import type { NamedPlace, PlannedCell, PlannedChart, SheetPlan } from "./sheet-plan";

const MARGIN_WIDTH = 24;
const TITLE_HEIGHT = 36;
/** Title, question, sentence. */
const HEADING_ROWS = 3;
const SENTENCE_PLACE: Place = { row: HEADING_ROWS, column: FIRST_COLUMN, rows: 1, columns: 1 };

/**
 * What a sheet must hold: its layout in the plan's language, with every formula resolved.
 *
 * `arrangements` holds this sheet and every other one that exists or is about to.
 */
export function planSheet(
  layout: SheetLayout,
  context: PlanContext,
  arrangements: ReadonlyMap<LayoutId, Arrangement>,
): SheetPlan {
  const arrangement = arrangements.get(layout.id);
  if (!arrangement) throw new Error(`Layout ${layout.id} is planned without a place of its own.`);
  const cells = emptyCells(arrangement);
  const merges: Place[] = [];
  const charts: PlannedChart[] = [];
  const rowHeights = new Map<number, number>([[1, TITLE_HEIGHT]]);
  const columnWidths = [MARGIN_WIDTH, ...layout.columnWidths];
  const planner = new CellPlanner(layout, context, arrangements);

  planHeading(layout, planner, cells);
  for (const block of layout.blocks) {
    const at = placeOf(arrangement, block);
    const target = { cells, merges, rowHeights, columnWidths };
    if (block.kind === "table") planTable(block, at, planner, target);
    else if (block.kind === "panel") planPanel(block, at, planner, target);
    else charts.push(...planCharts(block, arrangement, planner));
  }

  const anchor = { name: sheetName(layout.id), place: anchorOf(arrangement) };
  const names: NamedPlace[] = layout.blocks.map((block) => ({
    name: blockName(layout.id, block.id),
    place: placeOf(arrangement, block).place,
  }));
  if (layout.sentenceIsNamed) names.push({ name: sentenceName(layout.id), place: SENTENCE_PLACE });
  const tables = layout.blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  const frozenTable = layout.freezeThrough && arrangement.blocks.get(layout.freezeThrough);
  return {
    id: layout.id,
    title: arrangement.title,
    version: layout.version,
    cells,
    anchor,
    names,
    merges,
    columnWidths,
    rowHeights,
    frozenRows: frozenTable ? frozenTable.firstRow - 1 : HEADING_ROWS,
    emphasis: tables.flatMap((table) => planEmphasis(table, placeOf(arrangement, table), planner)),
    charts,
    guarded: guardedPlaces(cells),
    tabColour: layout.tabColour,
    hidden: layout.hidden ?? false,
  };
}

/** All that Cap writes in the sheet: it stays found as long as any of it is there. */
function anchorOf({ rows, columns }: Arrangement): Place {
  return { row: 1, column: FIRST_COLUMN, rows, columns: columns - FIRST_COLUMN + 1 };
}

function placeOf(arrangement: Arrangement, block: Block) {
  const at = arrangement.blocks.get(block.id);
  if (!at) throw new Error(`Block ${block.id} has no place.`);
  return at;
}

function emptyCells(arrangement: Arrangement): (PlannedCell | null)[][] {
  return Array.from({ length: arrangement.rows }, () => new Array<PlannedCell | null>(arrangement.columns).fill(null));
}

function planHeading(layout: SheetLayout, planner: CellPlanner, cells: (PlannedCell | null)[][]): void {
  const put = (row: number, cell: PlannedCell) => {
    const line = cells[row - 1];
    if (line) line[FIRST_COLUMN - 1] = cell;
  };
  put(1, planner.plan({ text: layout.title, origin: "label" }, CELL_STYLES.title, 1));
  put(2, planner.plan({ text: layout.question, origin: "label" }, CELL_STYLES.question, 2));
  if (layout.sentence) put(3, planner.plan({ formula: layout.sentence, origin: "computed" }, CELL_STYLES.sentence, 3));
}

/** Computed cells as few rectangles: runs of a row, joined with equal runs of the row below. */
function guardedPlaces(cells: readonly (readonly (PlannedCell | null)[])[]): Place[] {
  const done: Place[] = [];
  let open: Place[] = [];
  cells.forEach((line, index) => {
    const runs = computedRuns(line, index + 1);
    const next = runs.map((run) => {
      const above = open.find(({ column, columns }) => column === run.column && columns === run.columns);
      return above ? { ...above, rows: above.rows + 1 } : run;
    });
    done.push(...open.filter((place) => !next.some(({ row, column }) => row === place.row && column === place.column)));
    open = next;
  });
  return [...done, ...open];
}

function computedRuns(line: readonly (PlannedCell | null)[], row: number): Place[] {
  const runs: Place[] = [];
  line.forEach((cell, index) => {
    if (cell?.origin !== "computed") return;
    const last = runs[runs.length - 1];
    if (last && last.column + last.columns === index + 1)
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ row, column: index + 1, rows: 1, columns: 1 });
  });
  return runs;
}
