/** Where charts are kept: beside the cells, with a place and ranges that follow rows and columns as named ranges do. */
import { Anchors, type Place } from "./anchors";
import type { Book } from "./book";

/** Options of a chart as a tree: `{ legend: { position: "none" } }`. */
export type Options = Readonly<Record<string, unknown>>;

interface Data {
  /** Name in `Charts.ChartType`. */
  readonly type: string;
  /** Rows at the top that name the series; -1: whatever looks like it. */
  readonly headers: number;
  /** Name in `Charts.ChartHiddenDimensionStrategy`. */
  readonly hidden: string;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly options: Options;
}

export interface Chart extends Data {
  /** Null until it is inserted. */
  readonly id: string | null;
  /** The cell under its top left corner, 0-based. */
  readonly row: number;
  readonly column: number;
  readonly ranges: readonly Place[];
}

/** Part 0 reaches from A1 to the chart's corner, so that the corner stays when its own row is deleted; the others are its ranges. */
interface Part {
  readonly chart: string;
  readonly part: number;
}

export const isTree = (value: unknown): value is Options =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The option `legend.position`, or the tree `legend`; undefined when it is not set. */
export function optionAt(options: Options, path: string): unknown {
  return path.split(".").reduce<unknown>((tree, name) => (isTree(tree) ? tree[name] : undefined), options);
}

const charts = (book: Book) => new Anchors<Data>(book, "chart");
const parts = (book: Book) => new Anchors<Part>(book, "chartpart");
/** Names that keep charts, which a snapshot holds in its own form. */
export const KEEPS_CHARTS = /^_chart(part)?_/;

/** Charts of a sheet in the order in which they were inserted. */
export function chartsOf(book: Book, sheetId: string): Chart[] {
  const all = parts(book).all();
  return charts(book)
    .all()
    .filter((chart) => chart.sheetId === sheetId)
    .map(({ id, data }) => {
      const mine = all.filter((one) => one.data.chart === id).sort((a, b) => a.data.part - b.data.part);
      const corner = mine[0]?.data.part === 0 ? mine[0].area : null;
      return {
        ...data,
        id,
        row: corner ? corner.row + corner.rows - 1 : 0,
        column: corner ? corner.column + corner.columns - 1 : 0,
        ranges: mine.filter((one) => one.data.part > 0).map((one) => ({ sheetId: one.sheetId, area: one.area })),
      };
    });
}

/** Keeps a chart, in the place of the one with its id if it has one, and gives its id. */
export function putChart(book: Book, sheetId: string, chart: Chart): string {
  const { id: known, row, column, ranges, ...data } = chart;
  const whole = { sheetId, area: null };
  if (known) charts(book).set(known, whole, data);
  const id = known ?? charts(book).add(whole, data);
  dropParts(book, id);
  const corner = { sheetId, area: { row: 0, column: 0, rows: row + 1, columns: column + 1 } };
  [corner, ...ranges].forEach((place, part) => void parts(book).add(place, { chart: id, part }));
  return id;
}

export function dropChart(book: Book, id: string): void {
  dropParts(book, id);
  charts(book).remove(id);
}

/** A copied sheet has the same charts, which draw the copied cells. */
export function copyCharts(book: Book, from: string, to: string): void {
  for (const chart of chartsOf(book, from)) {
    const ranges = chart.ranges.map((range) => (range.sheetId === from ? { ...range, sheetId: to } : range));
    putChart(book, to, { ...chart, id: null, ranges });
  }
}

function dropParts(book: Book, id: string): void {
  for (const part of parts(book).all()) if (part.data.chart === id) parts(book).remove(part.id);
}
