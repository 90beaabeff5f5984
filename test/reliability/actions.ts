import type { RecordingScreen } from "../../local";
import type { EndpointName, Endpoints, Problem } from "../../src/protocol/endpoints";
import type { ProblemCode } from "../../src/protocol/problems";
import type { OpenPlan } from "../workbook/open-plan";
import { someMonths } from "../workbook/shop-orders";
import type { StartName } from "./starts";

/** What a person asks Cap to do, from the sidebar or from the menu. */
export type Asked =
  | { readonly [N in EndpointName]: { readonly endpoint: N; readonly request: Endpoints[N]["request"] } }[EndpointName]
  | { readonly menu: string };

/** Something that Cap does and that may write. To have one more tried by every test here, add it to the list below. */
export interface Action {
  readonly name: string;
  /** The file that it starts from. */
  readonly start: StartName;
  /** What is asked; worked out in that file when it depends on what stands there. */
  readonly asks: Asked | ((plan: OpenPlan) => Asked);
  /** What is said instead of doing it a second time, when it was whole and only the answer got lost. */
  readonly done?: ProblemCode;
  /** Of the snapshot of a file: takes out what may differ when the action was done in two goes. Say why. */
  readonly normal?: (snapshot: string) => string;
  /** How many faults after its first write are tried, when not the usual number; none: the action is left to the long form. */
  readonly faults?: { readonly ci: number; readonly long: number };
}

const MONTHS = someMonths("2025-01", 12);
const MANY = 12;
const BUILD = { language: "en", year: 2026, currency: "EUR" } as const;

const changeSettings = (change: Endpoints["changeSettings"]["request"]["change"], language: "fr" | "en"): Asked => ({
  endpoint: "changeSettings",
  request: { language, change, confirmed: true },
});

export const ACTIONS: readonly Action[] = [
  {
    name: "build all sheets",
    start: "own",
    asks: { endpoint: "buildPlan", request: { ...BUILD, language: "fr" } },
    faults: { ci: 0, long: 4 },
  },
  {
    name: "build one sheet",
    start: "own",
    asks: { endpoint: "buildPlan", request: { ...BUILD, sheets: ["actions"] } },
    faults: { ci: 2, long: MANY },
  },
  {
    name: "build a sheet that others wait for",
    start: "actions",
    asks: { endpoint: "buildPlan", request: { ...BUILD, sheets: ["priorities"] } },
    faults: { ci: 0, long: 6 },
  },
  {
    name: "complete a sheet whose build was ended",
    start: "begun",
    asks: { endpoint: "buildPlan", request: { ...BUILD, sheets: ["actions"] } },
    faults: { ci: 1, long: MANY },
  },
  {
    name: "import into an empty review, which moves the plan",
    start: "review",
    asks: {
      endpoint: "importMonths",
      request: {
        language: "fr",
        months: someMonths("2024-07", 12),
        use: "actuals",
        reviewStart: "2024-07",
        overwrite: false,
      },
    },
    faults: { ci: 1, long: MANY },
  },
  {
    name: "import over other figures",
    start: "figures",
    asks: {
      endpoint: "importMonths",
      request: {
        language: "en",
        months: MONTHS.map((month) => ({ ...month, orders: 200, sessions: 9000 })),
        use: "actuals",
        reviewStart: null,
        overwrite: true,
      },
    },
    faults: { ci: 1, long: MANY },
  },
  {
    name: "save on Monday",
    start: "week",
    asks: ({ call }) => {
      const [first, second] = call("readMonday", { language: "fr" }).late;
      if (!first || !second) throw new Error("No action is late.");
      const change = ({ row, what, who, end }: typeof first, postponedTo: string | null) => ({
        row,
        what,
        who,
        end,
        postponedTo,
      });
      return {
        endpoint: "saveMonday",
        request: {
          language: "fr",
          month: {
            month: "2026-03",
            figures: [
              { measure: "revenue", value: 41000 },
              { measure: "ad_spend", value: 2500 },
            ],
          },
          actions: [change(first, null), change(second, "2099-06-01")],
        },
      };
    },
  },
  {
    name: "add an idea",
    start: "ideas",
    asks: {
      endpoint: "addCandidate",
      request: {
        language: "fr",
        idea: "=Reminder mails",
        quadrant: "defendSell",
        gain: 8400,
        confidence: 0.7,
        effort: 5,
      },
    },
  },
  {
    name: "dismiss a finding",
    start: "ideas",
    asks: ({ call }) => ({
      endpoint: "dismissFinding",
      request: {
        language: "en",
        key: call("checkPlan", { language: "en" }).findings[0]?.key as string,
        reason: "Known: “later”",
      },
    }),
  },
  {
    name: "let a dismissed finding count again",
    start: "ideas",
    asks: ({ call }) => ({
      endpoint: "dismissFinding",
      request: {
        language: "fr",
        key: call("checkPlan", { language: "en" }).dismissed[0]?.key as string,
        reason: null,
      },
    }),
    faults: { ci: 1, long: MANY },
  },
  {
    name: "change the VAT rate",
    start: "figures",
    asks: changeSettings({ vat: { shown: 0.2, value: 0.1 }, days: { shown: 365, value: 360 } }, "en"),
    faults: { ci: 1, long: MANY },
  },
  {
    name: "change the start of the plan",
    start: "figures",
    asks: changeSettings({ planStart: "2026-04" }, "fr"),
    faults: { ci: 0, long: MANY },
  },
  {
    name: "change the currency",
    start: "ideas",
    asks: changeSettings({ currency: "MAD" }, "en"),
    faults: { ci: 0, long: MANY },
  },
  {
    name: "change the language",
    start: "ideas",
    asks: changeSettings({ planLanguage: "fr" }, "fr"),
  },
  {
    name: "undo an import",
    start: "imported",
    asks: { endpoint: "undoAction", request: { language: "fr", step: 1 } },
    done: "nothing-to-undo",
  },
  {
    name: "repair a damaged plan",
    start: "damaged",
    asks: { endpoint: "repairPlan", request: { language: "en", confirmed: true, typedOver: true, rows: true } },
  },
  {
    name: "make lost settings again",
    start: "unset",
    asks: {
      endpoint: "repairPlan",
      request: {
        language: "en",
        confirmed: true,
        typedOver: false,
        rows: false,
        settings: { planLanguage: "en", currency: "EUR", planStart: "2026-01" },
      },
    },
    faults: { ci: 0, long: MANY },
  },
  {
    name: "prepare a copy",
    start: "ideas",
    asks: { endpoint: "prepareCopy", request: { language: "en" } },
    faults: { ci: 0, long: MANY },
  },
  {
    name: "empty a copy",
    start: "copy",
    asks: { endpoint: "emptyCopy", request: { language: "en", cells: 100 } },
    done: "not-a-copy",
    faults: { ci: 1, long: MANY },
  },
  {
    name: "recalculate from the menu",
    start: "functions",
    asks: { menu: "recalculateFunctions" },
    // Each time, a formula gets a space at its end or loses it: that is what makes Sheets work it out.
    normal: (snapshot) => snapshot.replace(/("f":"=(?:[^"\\]|\\.)*?) "/g, '$1"'),
  },
];

/** What a person gets for an answer. */
export interface Answer {
  /** Sheets ended the script, so that it could say nothing. */
  readonly isEnded: boolean;
  /** The sentence of a problem. */
  readonly problem: string | null;
  readonly response: unknown;
}

/** Asks as a person does: by a click in the sidebar, or in the menu. */
export function ask({ local }: OpenPlan, asked: Asked): Answer {
  try {
    if ("endpoint" in asked) {
      const answer = JSON.parse(local.runFromClient(asked.endpoint, JSON.stringify(asked.request)) as string);
      const problem = (answer as Partial<Problem>).problem?.sentence ?? null;
      return { isEnded: false, problem, response: problem === null ? answer : null };
    }
    const { toasts } = local.screen as RecordingScreen;
    local.run(asked.menu);
    const said = toasts.at(-1)?.message ?? "";
    // The menu answers in words alone: good news counts cells.
    const isDone = /recalcul|worked out/.test(said);
    return { isEnded: false, problem: isDone ? null : said, response: isDone ? said : null };
  } catch (thrown) {
    if (/Exceeded maximum execution time/.test(String(thrown))) return { isEnded: true, problem: null, response: null };
    throw thrown;
  }
}

/** Language of the sentences that it is answered in. */
export function languageOf(asked: Asked): "fr" | "en" {
  return "endpoint" in asked && "language" in asked.request ? asked.request.language : "en";
}
