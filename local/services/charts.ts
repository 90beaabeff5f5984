/** Charts as scripts see them: EmbeddedChart, what it tells, and the builders. */
import type { Book } from "./book";
import { type Chart, chartsOf, dropChart, isTree, type Options, optionAt, putChart } from "./chart-store";
import { RangeObject } from "./range";
import { Exception, member, surface } from "./surface";

type GasChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GasBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GasRange = GoogleAppsScript.Spreadsheet.Range;
type ChartType = GoogleAppsScript.Charts.ChartType;
type HiddenStrategy = GoogleAppsScript.Charts.ChartHiddenDimensionStrategy;
type MergeStrategy = GoogleAppsScript.Charts.ChartMergeStrategy;

/** Types that local Sheets can draw. */
const DRAWN = ["COLUMN", "BAR", "LINE", "COMBO", "WATERFALL"];
/** Defaults of the documentation, which does not say what a chart without a type is. */
const NEW: Chart = {
  id: null,
  type: "COLUMN",
  headers: -1,
  hidden: "IGNORE_ROWS",
  row: 0,
  column: 0,
  offsetX: 0,
  offsetY: 0,
  options: {},
  ranges: [],
};

/** Only its enums exist here: charts of their own, outside of sheets, do not. */
export class ChartsObject extends surface<GoogleAppsScript.Charts.Charts>("Charts") {}

class ContainerInfoObject extends surface<GoogleAppsScript.Spreadsheet.ContainerInfo>("ContainerInfo") {
  constructor(private readonly chart: Chart) {
    super();
  }
  override getAnchorRow = () => this.chart.row + 1;
  override getAnchorColumn = () => this.chart.column + 1;
  override getOffsetX = () => this.chart.offsetX;
  override getOffsetY = () => this.chart.offsetY;
}

class ChartOptionsObject extends surface<GoogleAppsScript.Charts.ChartOptions>("ChartOptions") {
  constructor(private readonly options: Options) {
    super();
  }
  override get = (option: string) => optionAt(this.options, option) ?? null;
}

export class EmbeddedChartObject extends surface<GasChart>("EmbeddedChart") {
  constructor(
    readonly book: Book,
    public chart: Chart,
  ) {
    super();
  }
  override getChartId = () => (this.chart.id ? Number(/\d+$/.exec(this.chart.id)?.[0]) : null);
  override getContainerInfo = () => new ContainerInfoObject(this.chart);
  override getOptions = () => new ChartOptionsObject(this.chart.options);
  override getRanges = () => rangesOf(this.book, this.chart);
  override getNumHeaders = () => this.chart.headers;
  override getMergeStrategy = () => member<MergeStrategy>("ChartMergeStrategy", "MERGE_COLUMNS");
  override getHiddenDimensionStrategy = () => member<HiddenStrategy>("ChartHiddenDimensionStrategy", this.chart.hidden);
  override getTransposeRowsAndColumns = () => false;
  override modify = () => new ChartBuilderObject(this.book, { chart: this.chart });
}

/** All builders; which setters each has is in the typings. Those made from one another build the same chart. */
export class ChartBuilderObject extends surface<GasBuilder>("EmbeddedChartBuilder") {
  constructor(
    readonly book: Book,
    private readonly draft: { chart: Chart } = { chart: NEW },
    override readonly typing: string = "EmbeddedChartBuilder",
  ) {
    super();
  }

  override asColumnChart = () => this.as<GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder>("Column");
  override asBarChart = () => this.as<GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder>("Bar");
  override asLineChart = () => this.as<GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder>("Line");
  override asComboChart = () => this.as<GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder>("Combo");
  override getChartType = () => member<ChartType>("ChartType", this.draft.chart.type);
  override setChartType(type: ChartType): this {
    if (!DRAWN.includes(String(type))) throw new Error(`Local Sheets does not have charts of type ${type} yet`);
    return this.change({ type: String(type) });
  }

  override getRanges = () => rangesOf(this.book, this.draft.chart);
  /** A range that the chart has already is not added again. */
  override addRange(range: GasRange): this {
    const { sheetId, area } = range as unknown as RangeObject;
    const { ranges } = this.draft.chart;
    return ranges.some((one) => isSame(one, range)) ? this : this.change({ ranges: [...ranges, { sheetId, area }] });
  }
  override removeRange = (range: GasRange) =>
    this.change({ ranges: this.draft.chart.ranges.filter((one) => !isSame(one, range)) });
  override clearRanges = () => this.change({ ranges: [] });
  override setNumHeaders = (headers: number) => this.change({ headers });
  override setHiddenDimensionStrategy = (strategy: HiddenStrategy) => this.change({ hidden: String(strategy) });
  override setMergeStrategy(strategy: MergeStrategy): this {
    if (String(strategy) === "MERGE_ROWS") throw new Error("Local Sheets does not have charts with merged rows yet");
    return this;
  }
  override setTransposeRowsAndColumns(transpose: boolean): this {
    if (transpose) throw new Error("Local Sheets does not have charts with rows as series yet");
    return this;
  }

  override getContainer = () => new ContainerInfoObject(this.draft.chart);
  override setPosition = (row: number, column: number, offsetX: number, offsetY: number) =>
    this.change({ row: row - 1, column: column - 1, offsetX, offsetY });
  override setOption = (option: string, value: unknown) =>
    this.change({ options: withOption(this.draft.chart.options, option.split("."), value) });
  override build = () => new EmbeddedChartObject(this.book, this.draft.chart);

  private as<T>(type: string): T {
    this.change({ type: type.toUpperCase() });
    return new ChartBuilderObject(this.book, this.draft, `Embedded${type}ChartBuilder`) as unknown as T;
  }
  private change(part: Partial<Chart>): this {
    this.draft.chart = { ...this.draft.chart, ...part };
    return this;
  }
}

/** Setters of single builders, as the options that they stand for. */
const SETTERS: Readonly<Record<string, (...values: readonly unknown[]) => readonly [option: string, value: unknown]>> =
  {
    setTitle: (title) => ["title", title],
    setXAxisTitle: (title) => ["hAxis.title", title],
    setYAxisTitle: (title) => ["vAxis.title", title],
    setColors: (colors) => ["colors", colors],
    setBackgroundColor: (color) => ["backgroundColor", color],
    setLegendPosition: (position) => ["legend.position", String(position).toLowerCase()],
    setStacked: () => ["isStacked", true],
    setRange: (min, max) => ["vAxis.viewWindow", { min, max }],
  };
for (const [method, option] of Object.entries(SETTERS)) {
  Object.assign(ChartBuilderObject.prototype, {
    [method](this: ChartBuilderObject, ...values: unknown[]) {
      return this.setOption(...option(...values));
    },
  });
}

export const embeddedCharts = (book: Book, sheetId: string) =>
  chartsOf(book, sheetId).map((chart) => new EmbeddedChartObject(book, chart));

export function insertChart(book: Book, sheetId: string, given: GasChart): void {
  const embedded = given as unknown as EmbeddedChartObject;
  const id = putChart(book, sheetId, { ...embedded.chart, id: null });
  embedded.chart = { ...embedded.chart, id };
}

export function updateChart(book: Book, sheetId: string, given: GasChart): void {
  putChart(book, sheetId, known(book, sheetId, given));
}

export function removeChart(book: Book, sheetId: string, given: GasChart): void {
  dropChart(book, known(book, sheetId, given).id as string);
}

/** Google's own sentence for a chart that is not there is not known. */
function known(book: Book, sheetId: string, given: GasChart): Chart {
  const { chart } = given as unknown as EmbeddedChartObject;
  if (chartsOf(book, sheetId).some(({ id }) => id === chart.id)) return chart;
  throw new Exception("The chart is not in this sheet.");
}

function rangesOf(book: Book, { ranges }: Chart): RangeObject[] {
  return ranges.flatMap(({ sheetId, area }) => (sheetId && area ? [new RangeObject(book, sheetId, area)] : []));
}

function isSame(place: Chart["ranges"][number], range: GasRange): boolean {
  const { sheetId, area } = range as unknown as RangeObject;
  return place.sheetId === sheetId && JSON.stringify(place.area) === JSON.stringify(area);
}

function withOption(options: Options, [name = "", ...rest]: readonly string[], value: unknown): Options {
  const before = isTree(options[name]) ? options[name] : {};
  if (rest.length > 0) return { ...options, [name]: withOption(before, rest, value) };
  return { ...options, [name]: isTree(value) ? { ...before, ...value } : value };
}
