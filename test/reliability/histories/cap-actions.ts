import fc from "fast-check";
import type { PlanSettingsGiven, RepairReport } from "../../../src/protocol/repair";
import type { SheetId } from "../../../src/protocol/sheets";
import type { OpenPlan } from "../../workbook/open-plan";
import { someMonths } from "../../workbook/shop-orders";
import { type Asked, ask } from "../actions";

export const ACTION_KINDS = [
  "build",
  "preview a repair",
  "repair",
  "repair with rows and formulas",
  "import",
  "change the language",
  "change the currency",
  "change the start",
  "add an idea",
  "dismiss a finding",
  "save on Monday",
  "undo",
  "update",
] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** One action of Cap's, as data. */
export interface CapAction {
  readonly action: ActionKind;
  readonly pick: number;
  /** Whether it is taken back at once. */
  readonly isUndone: boolean;
}

export const capAction: fc.Arbitrary<CapAction> = fc.record({
  action: fc.constantFrom(...ACTION_KINDS),
  pick: fc.nat(1000),
  isUndone: fc.boolean(),
});

export const buildOf = (sheets: readonly SheetId[]): Asked => ({
  endpoint: "buildPlan",
  request: { language: "en", year: 2026, currency: "EUR", sheets },
});

export function repairOf(plan: OpenPlan, confirmed: boolean, all: boolean): Asked {
  const request = { language: "en", confirmed, typedOver: all, rows: all } as const;
  const isAsked = confirmed && plan.call("readPlanner", {}).settingsLost;
  return { endpoint: "repairPlan", request: isAsked ? { ...request, settings: answersIn(plan) } : request };
}

/** What a person answers when settings are lost: what Cap read of them in the sheets, else what the plan began with. */
function answersIn(plan: OpenPlan): PlanSettingsGiven {
  const { response } = ask(plan, repairOf(plan, false, false));
  const { planLanguage, currency, planStart } = (response as RepairReport | null)?.settings ?? {};
  return {
    planLanguage: planLanguage?.value ?? "en",
    currency: currency?.value ?? "EUR",
    planStart: planStart?.value ?? "2026-01",
  };
}

const changeOf = (change: Extract<Asked, { endpoint: "changeSettings" }>["request"]["change"]): Asked => ({
  endpoint: "changeSettings",
  request: { language: "en", change, confirmed: true },
});

/** What is asked, worked out in the file as it is now; null when the page would offer nothing. */
export function askedOf(plan: OpenPlan, sheets: readonly SheetId[], { action, pick }: CapAction): Asked | null {
  const figure = 1000 + pick;
  switch (action) {
    case "build":
      return buildOf(sheets);
    case "preview a repair":
      return repairOf(plan, false, pick % 2 === 0);
    case "repair":
      return repairOf(plan, true, false);
    case "repair with rows and formulas":
      return repairOf(plan, true, true);
    case "import": {
      const months = someMonths("2025-01", 12).map((month) => ({ ...month, orders: figure }));
      return {
        endpoint: "importMonths",
        request: { language: "en", months, use: "actuals", reviewStart: null, overwrite: pick % 4 > 0 },
      };
    }
    case "change the language":
      return changeOf({ planLanguage: plan.call("readPlanner", {}).settings.language === "fr" ? "en" : "fr" });
    case "change the currency":
      return changeOf({ currency: pick % 2 === 0 ? "MAD" : "CAD" });
    case "change the start":
      return changeOf({ planStart: pick % 2 === 0 ? "2026-04" : "2027-01" });
    case "add an idea":
      return {
        endpoint: "addCandidate",
        request: {
          language: "en",
          idea: `=Idea ${pick}`,
          quadrant: "defendSell",
          gain: figure,
          confidence: 0.7,
          effort: 5,
        },
      };
    case "dismiss a finding": {
      const { findings } = plan.call("checkPlan", { language: "en" });
      const key = findings[pick % Math.max(1, findings.length)]?.key;
      return key ? { endpoint: "dismissFinding", request: { language: "en", key, reason: "Known" } } : null;
    }
    case "save on Monday": {
      const { months, late } = plan.call("readMonday", { language: "en" });
      const empty = months[0]?.empty[0];
      if (!empty && !late[0]) return null;
      const actions = late.slice(0, 1).map(({ row, what, who, end }) => ({ row, what, who, end, postponedTo: null }));
      const figures = empty ? [{ measure: empty.measure, value: figure }] : [];
      const month = months[0] && empty ? { month: { month: months[0].month, figures } } : {};
      return { endpoint: "saveMonday", request: { language: "en", actions, ...month } };
    }
    case "undo": {
      const step = plan.call("readUndoSteps", { language: "en" }).steps[0]?.number;
      return step === undefined ? null : { endpoint: "undoAction", request: { language: "en", step } };
    }
    case "update":
      return { endpoint: "updatePlan", request: { language: "en" } };
  }
}
