import type { CallCounts, LocalSheets } from "../../local";
import type { EndpointName, RequestOf, ResponseOf } from "../../src/protocol/endpoints";
import type { MonthFigures } from "../../src/protocol/figures";
import type { Language } from "../../src/shared/language";
import { monthsFrom, type YearMonth } from "../../src/shared/year-month";
import { MONTHS_SHEET, ORDERS_SHEET } from "./foreign-sheets";
import { onThatDay } from "./that-day";

/** What one action of the add-on took. */
export interface Measured {
  readonly name: string;
  readonly counts: CallCounts;
  /** Letters of the answer, which travels to the sidebar. */
  readonly answer: number;
  /** Of this machine: good for comparing. */
  readonly processorMilliseconds: number;
}

type Ask = <N extends EndpointName>(name: N, request: RequestOf<N>, how?: string) => ResponseOf<N>;

const YEAR = 2026;
/** Some months are over, some actions late. */
const TODAY = "2026-10-05";

/**
 * Does the actions of the add-on in a file with a plan of 2026, first those that only read. `all`: also those that rewrite
 * whole sheets, which take local Sheets long and leave a file in which the Dashboard is empty.
 */
export function measureActions(
  local: LocalSheets,
  language: Language,
  options: { readonly all: boolean; readonly tell?: (measured: Measured) => void },
): Measured[] {
  return onThatDay(TODAY, () => measureEach(local, language, options));
}

function measureEach(
  local: LocalSheets,
  language: Language,
  { all, tell }: Parameters<typeof measureActions>[2],
): Measured[] {
  const measured: Measured[] = [];
  const measure = <T>(name: string, work: () => T): T => {
    // Formulas are worked out by Sheets, not by us.
    local.document.calculate();
    local.calls.start();
    const start = process.cpuUsage();
    const answer = work();
    const { user, system } = process.cpuUsage(start);
    const counts = local.calls.counts();
    const letters = typeof answer === "string" ? answer.length : 0;
    const one: Measured = { name, counts, answer: letters, processorMilliseconds: (user + system) / 1000 };
    measured.push(one);
    tell?.(one);
    return answer;
  };
  const ask: Ask = (name, request, how) => {
    const text = measure(how === undefined ? name : `${name}, ${how}`, () =>
      local.runFromClient(name, JSON.stringify(request)),
    );
    const answer = JSON.parse(String(text));
    if ("problem" in answer) throw new Error(`${name}: ${JSON.stringify(answer.problem)}`);
    return answer;
  };
  read(ask, language);
  write(ask, language);
  measure("recalculate", () => local.run("recalculateFunctions"));
  if (all) {
    relabel(ask, language);
    buildMissing(local, ask, language);
  }
  return measured;
}

function read(ask: Ask, language: Language): void {
  ask("readPlanner", {});
  ask("goToSheet", { language, sheet: "actions", cell: "B12" });
  ask("checkPlan", { language });
  ask("readMonday", { language });
  ask("readSettings", { language });
  ask("readWhatIf", { language });
  ask("listSheets", { language });
  ask("readFigurePlaces", { language });
  ask("readFigures", { language, sheet: ORDERS_SHEET }, "60 months of orders");
  ask("readFigures", { language, sheet: MONTHS_SHEET }, "60 months in a table");
  ask("buildPlan", { language, year: YEAR, currency: "EUR" }, "nothing missing");
}

function write(ask: Ask, language: Language): void {
  const { findings } = ask("checkPlan", { language }, "again");
  ask("dismissFinding", { language, key: findings[findings.length - 1]?.key ?? "", reason: "As agreed" });
  const { months, late } = ask("readMonday", { language }, "again");
  const [month] = months;
  ask("saveMonday", {
    language,
    ...(month
      ? { month: { month: month.month, figures: [{ measure: month.empty[0]?.measure ?? "carts", value: 77 }] } }
      : {}),
    actions: late.slice(0, 1).map(({ row, what, who, end }) => ({ row, what, who, end, postponedTo: null })),
  });
  const candidate = { idea: "Gift boxes", quadrant: "attackSell", gain: 1200, confidence: 0.5, effort: 3 } as const;
  ask("addCandidate", { language, ...candidate });
  const first: YearMonth = `${YEAR - 1}-01` as YearMonth;
  const bringIn = (revenue: number, overwrite: boolean) =>
    ({ language, months: someMonths(first, 24, revenue), use: "actuals", reviewStart: null, overwrite }) as const;
  ask("importMonths", bringIn(5000, false), "conflicts");
  ask("importMonths", bringIn(5000, true), "24 months written");
  ask("changeSettings", {
    language,
    change: { vat: { shown: 0.2, value: 0.2 }, days: { shown: 365, value: 360 } },
    confirmed: true,
  });
}

function relabel(ask: Ask, language: Language): void {
  const other: Language = language === "fr" ? "en" : "fr";
  ask("changeSettings", { language, change: { planLanguage: other }, confirmed: false }, "asked for a language");
  ask("changeSettings", { language, change: { planLanguage: other }, confirmed: true }, "a language");
  ask("changeSettings", { language, change: { planLanguage: language, currency: "EUR" }, confirmed: true }, "back");
}

/** As after somebody deleted a sheet: the Dashboard, which reads all others and is read by none. */
function buildMissing(local: LocalSheets, ask: Ask, language: Language): void {
  const app = local.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const file = app.getActiveSpreadsheet();
  const sheet = file.getRangeByName("cap_dashboard")?.getSheet();
  if (!sheet) throw new Error("There is no Dashboard.");
  file.deleteSheet(sheet);
  ask("buildPlan", { language, year: YEAR, currency: "EUR", sheets: ["dashboard"] }, "one sheet missing");
}

function someMonths(first: YearMonth, count: number, revenue: number): MonthFigures[] {
  return monthsFrom(first, count).map((month, index) => ({
    month,
    sessions: 14_000 + index,
    orders: 200 + index,
    revenue: revenue + index,
    costOfGoods: null,
    adSpend: null,
    newCustomers: null,
    returnedOrders: null,
    carts: null,
    cancelledOrders: null,
    cancelledAmount: null,
  }));
}
