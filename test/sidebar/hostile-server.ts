import type { EndpointName } from "../../src/protocol/endpoints";
import type { FiguresSummary } from "../../src/protocol/figures";
import type { Language } from "../../src/shared/language";
import { monthsFrom } from "../../src/shared/year-month";
import { figurePlaces, goodServer, SETTINGS, type Server } from "./stand-in";

/** Where an answer carries what somebody wrote, or a sentence that quotes it. */
const WRITTEN = [
  "title",
  "sentence",
  "remedy",
  "reason",
  "what",
  "who",
  "course",
  "landing",
  "since",
  "advice",
  "notices",
  "titles",
  "when",
  "table",
  "damaged",
  "header",
  "current",
  "incoming",
  "value",
  "there",
];

/** A server on which everything goes well, whose every text is one of these, and which remembers where it gave which. */
export function hostileServer(
  language: Language,
  texts: readonly string[],
): { readonly server: Server; readonly given: Map<string, string[]> } {
  const given = new Map<string, string[]>();
  let next = 0;
  const instead = (where: string): string => {
    const text = texts[next % texts.length] as string;
    next += 1;
    given.set(text, [...(given.get(text) ?? []), where]);
    return text;
  };
  const hostile = (value: unknown, key: string, where: string): unknown => {
    if (typeof value === "string") return [...WRITTEN, language].includes(key) ? instead(where) : value;
    if (Array.isArray(value)) return value.map((each) => hostile(each, key, where));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, hostile(each, name, `${where}.${name}`)]),
    );
  };
  const good = goodServer(language, ["vision", "review", "priorities", "impact", "funding", "dashboard"], ["feuille"]);
  const more: Partial<Server> = {
    readFigures: () => ({ summary: SUMMARY, places: figurePlaces(["review"]) }),
    readSettings: () => ({
      ...SETTINGS(language),
      inputs: {
        vat: { isThere: true, value: "vingt" },
        days: { isThere: true, value: "an" },
        advertising: { isThere: true, value: "fixe" },
      },
    }),
    buildPlan: (request) => ({ ...good.buildPlan(request), notices: ["avis"] }),
    saveMonday: (request) => ({
      ...good.saveMonday(request),
      cellsLeft: [{ measure: "orders", cell: "C12", typed: 3, there: "déjà" }],
      actionsLeft: [{ what: "appel", fault: "changed" }],
    }),
    importMonths: (request) => ({ ...good.importMonths(request), notices: ["avis"] }),
  };
  const all = { ...good, ...more };
  const server = Object.fromEntries(
    (Object.keys(all) as EndpointName[]).map((name) => [
      name,
      (request: never) => hostile((all[name] as (request: never) => unknown)(request), name, name),
    ]),
  ) as unknown as Server;
  return { server, given };
}

/** Of a sheet in which one row could not be read. */
const SUMMARY: FiguresSummary = {
  kind: "months",
  columns: [
    { role: "date", header: "Mois" },
    { role: "orders", header: "Commandes" },
  ],
  months: monthsFrom("2026-01", 2).map((month) => ({
    month,
    sessions: null,
    orders: 3,
    revenue: null,
    costOfGoods: null,
    adSpend: null,
    newCustomers: null,
    returnedOrders: null,
    carts: null,
    cancelledOrders: null,
    cancelledAmount: null,
  })),
  partialMonths: [],
  proposedStart: null,
  rowsRead: 2,
  totalRows: 0,
  otherTableAt: null,
  emptyEnd: 0,
  cancellations: 0,
  zeroAmounts: 0,
  repeatedOrders: 0,
  netOff: 0,
  totalOff: 0,
  belowZero: [],
  tax: "unsaid",
  taxRate: null,
  ambiguousDates: 0,
  unreadable: [{ row: 4, reason: "illisible" }],
  unreadableCount: 1,
};
