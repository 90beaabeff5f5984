/** What a chart shows at this moment: labels and numbers of its calculated cells, for the page to draw. */
import type { Book } from "./book";
import { type Chart, chartsOf, type Options } from "./chart-store";

export interface ShownSeries {
  readonly name: string;
  /** Null is a gap: blank, text or error. */
  readonly values: readonly (number | null)[];
  /** The same as their cells show them. */
  readonly texts: readonly string[];
}

export interface ShownChart {
  readonly id: string;
  readonly type: string;
  /** Corner: 0-based cell, and pixels from there. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly options: Options;
  readonly labels: readonly string[];
  readonly series: readonly ShownSeries[];
}

interface Column {
  readonly values: readonly unknown[];
  readonly texts: readonly string[];
}

export function shownCharts(book: Book, sheetId: string): ShownChart[] {
  return chartsOf(book, sheetId).map((chart) => {
    const columns = chart.ranges.flatMap((range) => columnsOf(book, range, chart));
    const headers = chart.headers >= 0 ? chart.headers : Number(columns.some(looksHeaded));
    const hasLabels = columns.length > 1 && chart.options.useFirstColumnAsDomain !== false;
    const count = Math.max(0, ...columns.map(({ texts }) => texts.length - headers));
    const [labels] = hasLabels ? columns : [];
    const { id, type, row, column, offsetX, offsetY, options } = chart;
    return {
      ...{ id: id as string, type, row, column, offsetX, offsetY, options },
      labels: Array.from({ length: count }, (_, index) => (labels ? (labels.texts[headers + index] ?? "") : "")),
      series: columns.slice(hasLabels ? 1 : 0).map(({ values, texts }) => ({
        name: headers > 0 ? (texts[headers - 1] ?? "") : "",
        values: values.slice(headers).map((value) => (typeof value === "number" ? value : null)),
        texts: texts.slice(headers),
      })),
    };
  });
}

function columnsOf(book: Book, { sheetId, area }: Chart["ranges"][number], { hidden }: Chart): Column[] {
  if (!sheetId || !area) return [];
  const corners = [sheetId, area.row, area.column, area.rows, area.columns] as const;
  const sheet = book.worksheet(sheetId).getSheet();
  const isShown = (index: number) => /COLUMNS|SHOW/.test(hidden) || sheet.getRowVisible(area.row + index);
  const [values, texts] = [book.document.values(...corners), book.document.displayValues(...corners)];
  return Array.from({ length: area.columns }, (_, column) => ({
    values: values.map((line) => line[column]).filter((_value, index) => isShown(index)),
    texts: texts.map((line) => line[column] as string).filter((_text, index) => isShown(index)),
  }));
}

/** A text over a number. */
function looksHeaded({ values }: Column): boolean {
  return (
    typeof values[0] === "string" && values[0] !== "" && typeof values.find((one) => one !== values[0]) === "number"
  );
}
