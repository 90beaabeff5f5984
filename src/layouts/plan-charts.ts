import { type Arrangement, type BlockPlace, FIRST_COLUMN, type Place } from "./arrangement";
import type { Chart, ChartBlock } from "./layout";
import type { CellPlanner } from "./plan-cell";
import type { PlannedChart } from "./sheet-plan";

const ROW_HEIGHT = 21;
const GAP = 16;

/** The charts of a block from left to right, each with the places that it draws; without those whose table is damaged. */
export function planCharts(block: ChartBlock, arrangement: Arrangement, planner: CellPlanner): PlannedChart[] {
  const at = placeIn(arrangement, block.id);
  let offset = 0;
  return block.charts.flatMap((chart) => {
    const left = offset;
    offset += chart.width + GAP;
    if (arrangement.damaged?.has(chart.table)) return [];
    const table = placeIn(arrangement, chart.table);
    return [
      {
        kind: chart.kind,
        title: planner.words(chart.title),
        labels: columnPlace(chart, chart.labels, table),
        series: chart.series.map(({ column, look, asLine }) => ({
          place: columnPlace(chart, column, table),
          look,
          asLine: asLine ?? false,
        })),
        row: at.firstRow,
        column: FIRST_COLUMN,
        offset: left,
        width: chart.width,
        height: block.rows * ROW_HEIGHT,
        percent: chart.percent ?? false,
      },
    ];
  });
}

function placeIn(arrangement: Arrangement, block: string): BlockPlace {
  const at = arrangement.blocks.get(block);
  if (!at) throw new Error(`Block ${block} has no place.`);
  return at;
}

/** A column of the chart's rows, from its header on. */
function columnPlace({ id, through }: Chart, key: string, table: BlockPlace): Place {
  const column = table.columns.get(key);
  const last = through === undefined ? table.lastRow : (table.rowIds.get(through) ?? table.lastRow);
  if (column === undefined) throw new Error(`Chart ${id}: no column “${key}”.`);
  const header = table.firstRow - 1;
  return { row: header, column, rows: last - header + 1, columns: 1 };
}
