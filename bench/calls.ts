import type { CallCounts, LocalSheets } from "../local";
import type { BuildRequest, EndpointName, RequestOf, ResponseOf } from "../src/protocol/endpoints";
import type { MonthFigures } from "../src/protocol/figures";
import { SHEET_IDS } from "../src/protocol/sheets";
import { onThatDay } from "../tools/limits/that-day";
import { grouped } from "./markdown";

/** The service calls of one action of the add-on. */
export interface Counted {
  readonly action: string;
  readonly counts: CallCounts;
}

export const LANGUAGE = "en";
const REQUEST: BuildRequest = { language: LANGUAGE, year: 2012, currency: "GBP" };
/** Some months of the worked example are over, some of its actions late. */
const TODAY = "2026-10-05";

const ORDERS_SHEET = "Orders";
/** Of the list, one row in so many is read first: what is read takes as many calls for all of them. */
const ROWS_SHARE = 100;

type Ask = <N extends EndpointName>(name: N, request: RequestOf<N>) => ResponseOf<N>;

/** The twelve months of a shop, as its list of orders gives them. */
export interface Imported {
  readonly orders: number;
  /** The list itself, as CSV. */
  readonly text: string;
  readonly months: readonly MonthFigures[];
}

/** What is done to a new file: it is built sheet by sheet, then at once, and a shop's orders are brought in. */
export function countBuilds(local: LocalSheets, { orders, text, months }: Imported): Counted[] {
  return onThatDay(TODAY, () => {
    const counted: Counted[] = [];
    const count = counterOf(local, counted);
    const ask = askIn(local);
    const empty = local.snapshot();
    count("Open the sidebar, new file", () => openSidebar(local));
    for (const id of SHEET_IDS) count(`Build ${id}`, () => ask("buildPlan", { ...REQUEST, sheets: [id] }));
    local.restore(empty);
    count("Build all", () => ask("buildPlan", REQUEST));
    count("Build all again", () => ask("buildPlan", REQUEST));
    const reviewStart = months[0]?.month ?? null;
    const bringIn = { language: LANGUAGE, months, use: "actuals", reviewStart, overwrite: false } as const;
    count(`Import ${grouped(orders)} orders`, () => ask("importMonths", bringIn));
    const [header, ...lines] = text.trim().split("\n");
    for (const rows of [orders / ROWS_SHARE, orders]) {
      local.importCsv(ORDERS_SHEET, [header, ...lines.slice(0, rows)].join("\n"));
      count(`Read ${grouped(rows)} orders from a sheet`, () =>
        ask("readFigures", { language: LANGUAGE, sheet: ORDERS_SHEET }),
      );
    }
    return counted;
  });
}

/** What is done every week, in a file in which the worked example stands. */
export function countUse(local: LocalSheets): Counted[] {
  return onThatDay(TODAY, () => {
    const counted: Counted[] = [];
    const count = counterOf(local, counted);
    const ask = askIn(local);
    count("Open the sidebar", () => openSidebar(local));
    count("Check the plan", () => ask("checkPlan", { language: LANGUAGE }));
    const look = { language: LANGUAGE, confirmed: true, typedOver: false, rows: false } as const;
    count("Repair a healthy plan", () => ask("repairPlan", look));
    const { months, late } = ask("readMonday", { language: LANGUAGE });
    const [month] = months;
    if (!month?.empty[0] || !late[0]) throw new Error("Nothing is to be done on this Monday.");
    const { row, what, who, end } = late[0];
    const saved = {
      language: LANGUAGE,
      month: { month: month.month, figures: [{ measure: month.empty[0].measure, value: 77 }] },
      actions: [{ row, what, who, end, postponedTo: null }],
    } as const;
    count("Save the Monday page", () => ask("saveMonday", saved));
    return counted;
  });
}

/** A click in the menu, and what the sidebar asks for when it opens. */
function openSidebar(local: LocalSheets): void {
  local.run("openPlanner");
  askIn(local)("readPlanner", {});
  local.runFromClient("readPages");
}

function counterOf(local: LocalSheets, counted: Counted[]): (action: string, work: () => unknown) => void {
  return (action, work) => {
    // Formulas are worked out by Sheets, not by us.
    local.document.calculate();
    local.calls.start();
    work();
    counted.push({ action, counts: local.calls.counts() });
  };
}

function askIn(local: LocalSheets): Ask {
  return (name, request) => {
    const answer = JSON.parse(String(local.runFromClient(name, JSON.stringify(request))));
    if ("problem" in answer) throw new Error(`${name}: ${JSON.stringify(answer.problem)}`);
    return answer;
  };
}
