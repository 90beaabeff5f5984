import type { LocalSheets, Simulation } from "../../local";
import { openLocalSheets } from "../../local";
import { LAYOUTS } from "../../src/layouts/all-layouts";
import { CELL_STYLES } from "../../src/layouts/cell-styles";
import type { Chart, Column, SheetLayout } from "../../src/layouts/layout";
import { PALETTE } from "../../src/layouts/palette";
import { buildPlan } from "../../src/workbook/build-plan";
import { PlanFile } from "../../src/workbook/plan-file";

const both = (text: string) => ({ fr: `${text} (fr)`, en: text });

/** The Actions sheet, replaced by a table with a chart of each kind. The settings read that table. */
function sampleLayout(): SheetLayout {
  const column = (key: string): Column => ({ key, header: both(key), origin: "input", format: "money" });
  const chart = (kind: Chart["kind"], ...series: Chart["series"]): Chart => ({
    id: kind,
    kind,
    title: both(`A ${kind} chart`),
    table: "actions",
    labels: "what",
    series,
    width: 400,
  });
  return {
    id: "actions",
    version: 1,
    question: both("What did each month bring?"),
    tabColour: "#0B3D5C",
    title: both("Sample"),
    columnWidths: [100, 100, 100, 100],
    blocks: [
      {
        kind: "table",
        id: "actions",
        title: both("Months"),
        hint: both("What each month brought."),
        columns: ["what", "sales", "goal", "expected"].map(column),
        rows: ["m1", "m2", "m3"].map((id) => ({ id })),
        rowKey: "what",
        spareRows: 2,
      },
      {
        kind: "charts",
        id: "drawn",
        rows: 12,
        charts: [
          chart("column", { column: "sales", look: "actual" }, { column: "goal", look: "plan" }),
          { ...chart("bar", { column: "sales", look: "uses" }), through: "m2", percent: true },
        ],
      },
      {
        kind: "charts",
        id: "below",
        rows: 10,
        charts: [
          chart("line", { column: "goal", look: "plan" }, { column: "expected", look: "forecast" }),
          chart("combo", { column: "sales", look: "actual" }, { column: "goal", look: "plan", asLine: true }),
          chart("waterfall", { column: "sales", look: "actual" }),
        ],
      },
    ],
  };
}

const TITLES = ["column", "bar", "line", "combo", "waterfall"].map((kind) => `A ${kind} chart`);
const simulation: Simulation = {};
let local: LocalSheets;
let empty: string;
beforeAll(() => {
  (LAYOUTS as { actions: SheetLayout }).actions = sampleLayout();
  local = openLocalSheets({ simulation });
  Object.assign(globalThis, local.services);
  empty = local.snapshot();
});
beforeEach(() => local.restore(empty));
afterAll(() => local.dispose());

const file = () => SpreadsheetApp.getActiveSpreadsheet();
const build = (language: "en" | "fr" = "en") =>
  buildPlan(new PlanFile(file()), { language, year: 2026, currency: "EUR", sheets: ["actions"] });
const charts = (title = "Sample") => file().getSheetByName(title)?.getCharts() ?? [];
const titles = () => charts().map((chart) => chart.getOptions().get("title"));
const chartOf = (kind: string) =>
  charts().find((chart) => chart.getOptions().get("title") === `A ${kind} chart`) as ReturnType<typeof charts>[0];
const optionsOf = (kind: string, ...names: readonly string[]) =>
  names.map((name) => chartOf(kind).getOptions().get(name));

test("a build inserts each chart of its plan, side by side under what it draws, headers first", () => {
  build();
  expect(titles()).toEqual(TITLES);
  const places = charts().map((chart) => {
    const place = chart.getContainerInfo();
    return [place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()];
  });
  expect(places).toEqual([
    [16, 2, 0, 0],
    [16, 2, 416, 0],
    [30, 2, 0, 0],
    [30, 2, 416, 0],
    [30, 2, 832, 0],
  ]);
  expect(charts().map((chart) => chart.getRanges().map((range) => range.getA1Notation()))).toEqual([
    ["B8:B13", "C8:C13", "D8:D13"],
    ["B8:B10", "C8:C10"],
    ["B8:B13", "D8:D13", "E8:E13"],
    ["B8:B13", "C8:C13", "D8:D13"],
    ["B8:B13", "C8:C13"],
  ]);
  expect(charts().every((chart) => chart.getNumHeaders() === 1)).toBe(true);
  expect(chartOf("column").getRanges()[1]?.getValues()[0]).toEqual(["sales"]);
});

test("actual is solid brand, plan light and dashed, forecast dotted; one series needs no legend", () => {
  build();
  expect(optionsOf("line", "series.0", "series.1")).toEqual([
    { color: PALETTE.target, lineWidth: 2, lineDashStyle: [6, 4] },
    { color: PALETTE.accent, lineWidth: 2, lineDashStyle: [2, 3] },
  ]);
  expect(optionsOf("combo", "series.0", "series.1.type")).toEqual([{ color: PALETTE.brand, type: "bars" }, "line"]);
  expect(optionsOf("column", "series.0.color", "legend.position", "vAxis.minValue", "vAxis.format")).toEqual([
    PALETTE.brand,
    "bottom",
    0,
    "short",
  ]);
  expect(optionsOf("bar", "legend.position", "hAxis.format", "hAxis.minValue", "vAxis.format")).toEqual([
    "none",
    "percent",
    0,
    null,
  ]);
  expect(optionsOf("waterfall", "candlestick.fallingColor.fill", "width", "height")).toEqual([
    PALETTE.unfavourable,
    400,
    210,
  ]);
  expect(CELL_STYLES.title.size).toBeGreaterThan(optionsOf("line", "titleTextStyle.fontSize")[0]);
});

test("a French plan has French titles, and the same charts in the same places", () => {
  build("fr");
  expect(charts("Sample (fr)").map((chart) => chart.getOptions().get("title"))).toEqual(
    TITLES.map((title) => `${title} (fr)`),
  );
});

test("building again inserts nothing, and a chart that its owner removed stays away", () => {
  build();
  file().getSheetByName("Sample")?.removeChart(chartOf("line"));
  const before = local.snapshot();
  build();
  expect(local.snapshot()).toBe(before);
  expect(titles()).not.toContain("A line chart");
});

test("no read waits for a chart", () => {
  local.calls.start();
  build();
  const { readsAfterWrite, byMethod } = local.calls.counts();
  expect([readsAfterWrite, byMethod["Sheet.insertChart"], byMethod["Sheet.getCharts"]]).toEqual([0, 5, undefined]);
});

test("a build that is cut off at any call for a chart is completed by the next one, no chart twice", () => {
  const cuts: number[] = [];
  simulation.fault = (call, method) => {
    if (/^Sheet\.(newChart|insertChart|protect)|EmbeddedChartBuilder\.build/.test(method)) cuts.push(call);
    return undefined;
  };
  local.calls.start();
  build();
  const whole = local.snapshot();
  expect(cuts).toHaveLength(3 * TITLES.length);
  for (const cut of [...cuts, (cuts.at(-1) as number) + 1]) {
    local.restore(empty);
    simulation.fault = (call) => (call === cut ? new Error("cut") : undefined);
    local.calls.start();
    expect(() => build()).toThrow("cut");
    delete simulation.fault;
    expect(build().work.map(({ sheet }) => sheet !== null)).toContain(true);
    expect(titles()).toEqual(TITLES);
    expect(local.snapshot()).toBe(whole);
  }
});
