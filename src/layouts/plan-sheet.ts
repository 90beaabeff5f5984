import { type Arrangement, HEADING_ROWS, type Place } from "./arrangement";
import { CELL_STYLES, type CellStyle } from "./cell-styles";
import type { Block, Cell, LayoutId, SheetLayout } from "./layout";
import { blockName, sentenceName, sheetName } from "./names";
import { planEmphasis, planPanel, planTable } from "./plan-block";
import { CellPlanner } from "./plan-cell";
import { planCharts } from "./plan-charts";
import type { PlanContext } from "./plan-context";
import type { NamedPlace, PlannedCell, PlannedChart, SheetPlan } from "./sheet-plan";

const MARGIN_WIDTH = 24;
const TITLE_HEIGHT = 36;

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
  const { top } = arrangement;
  const rowHeights = new Map<number, number>([[top.row, TITLE_HEIGHT]]);
  const columnWidths = [MARGIN_WIDTH, ...layout.columnWidths];
  const planner = new CellPlanner(layout, context, arrangements);

  planHeading(layout, planner, cells, top);
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
  if (layout.sentenceIsNamed) {
    const place = { row: top.row + HEADING_ROWS - 1, column: top.column, rows: 1, columns: 1 };
    names.push({ name: sentenceName(layout.id), place });
  }
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
    frozenRows: frozenTable ? frozenTable.firstRow - 1 : top.row + HEADING_ROWS - 1,
    emphasis: tables.flatMap((table) => planEmphasis(table, placeOf(arrangement, table), planner)),
    charts,
    guarded: guardedPlaces(cells),
    tabColour: layout.tabColour,
    hidden: layout.hidden ?? false,
  };
}

/** All that Cap writes in the sheet: it stays found as long as any of it is there. */
function anchorOf({ top, rows, columns }: Arrangement): Place {
  return { ...top, rows: rows - top.row + 1, columns: columns - top.column + 1 };
}

function placeOf(arrangement: Arrangement, block: Block) {
  const at = arrangement.blocks.get(block.id);
  if (!at) throw new Error(`Block ${block.id} has no place.`);
  return at;
}

function emptyCells(arrangement: Arrangement): (PlannedCell | null)[][] {
  return Array.from({ length: arrangement.rows }, () => new Array<PlannedCell | null>(arrangement.columns).fill(null));
}

function planHeading(
  { title, question, sentence }: SheetLayout,
  planner: CellPlanner,
  cells: (PlannedCell | null)[][],
  { row, column }: Arrangement["top"],
): void {
  const put = (at: number, content: Cell, style: CellStyle) => {
    const line = cells[at - 1];
    if (line) line[column - 1] = planner.plan(content, style, at);
  };
  put(row, { text: title, origin: "label" }, CELL_STYLES.title);
  put(row + 1, { text: question, origin: "label" }, CELL_STYLES.question);
  if (sentence) put(row + 2, { formula: sentence, origin: "computed" }, CELL_STYLES.sentence);
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
