import { KPI_NAMES } from "../../../src/layouts/kpi-names";
import type { Language } from "../../../src/shared/language";
import type { Typist } from "../../second-engine/planned-file";
import example from "../worked-example.json";

const MEASURED = example.expected.dashboard.actual_h1_2026;

/**
 * This year's other measures, which the example does not tell: last year's same months, each changed by a few per cent,
 * so that indicators and bridge have something to show.
 */
const CHANGES = {
  sessions: 1.03,
  orders: 1.02,
  cogs: 1.01,
  ad_spend: 0.98,
  new_customers: 1.04,
  returned_orders: 0.9,
  carts: 1,
} as const;

const DECISIONS = [
  {
    date: "2026-04-03",
    decision: {
      fr: "Coffrets mis en avant dès la page d’accueil",
      en: "Gift boxes put first on the home page",
    },
    why: { fr: "Mars sous le plan, panier moyen en retrait", en: "March below the plan, smaller orders" },
    kpi: "basket",
    checkOn: "2026-05-04",
  },
  {
    date: "2026-07-02",
    decision: { fr: "Budget publicitaire gardé pour novembre", en: "Ad budget kept for November" },
    why: { fr: "Deux mois font le tiers de l’année", en: "Two months make a third of the year" },
    kpi: "adSpend",
    checkOn: "2026-12-01",
  },
] as const;

/** Types the dashboard's inputs after six months of the worked example. */
export function fillDashboard({ cell, fill }: Typist, language: Language): void {
  fill("dashboard", "actuals", "revenue", MEASURED);
  const lastYear = example.inputs.monthly_2025.slice(0, MEASURED.length);
  for (const [measure, times] of Object.entries(CHANGES) as [keyof typeof CHANGES, number][]) {
    fill(
      "dashboard",
      "actuals",
      measure,
      lastYear.map((month) => Math.round(month[measure] * times)),
    );
  }
  cell("dashboard", "obtained", "obtained", "P1").setValue(2900);
  cell("dashboard", "obtained", "obtained", "P4").setValue(2100);
  fill(
    "dashboard",
    "decisions",
    "date",
    DECISIONS.map(({ date }) => date),
  );
  fill(
    "dashboard",
    "decisions",
    "decision",
    DECISIONS.map(({ decision }) => decision[language]),
  );
  fill(
    "dashboard",
    "decisions",
    "why",
    DECISIONS.map(({ why }) => why[language]),
  );
  fill(
    "dashboard",
    "decisions",
    "kpi",
    DECISIONS.map(({ kpi }) => KPI_NAMES[kpi][language].replace("{currency}", "€")),
  );
  fill(
    "dashboard",
    "decisions",
    "check_on",
    DECISIONS.map(({ checkOn }) => checkOn),
  );
}
