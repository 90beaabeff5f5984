import { MEASURES, type MeasureFigures } from "../../src/protocol/measures";
import type { MondayState, MonthToFill } from "../../src/protocol/monday";
import type { Language } from "../../src/shared/language";

const NONE = Object.fromEntries(MEASURES.map((measure) => [measure, null])) as unknown as MeasureFigures;

const MARCH: MeasureFigures = {
  sessions: 32960,
  orders: 652,
  revenue: 38500,
  cogs: 18000,
  ad_spend: 3300,
  new_customers: 300,
  returned_orders: 40,
  carts: 2200,
};

const month = (name: string, row: number, isOver: boolean, more: Partial<MonthToFill> = {}): MonthToFill => ({
  month: name,
  isOver,
  empty: MEASURES.map((measure, index) => ({ measure, cell: `${"CDEHIJKL"[index]}${row}` })),
  filled: NONE,
  previous: MARCH,
  planned: { ...NONE, revenue: 43441.35 },
  ...more,
});

/** The worked example on 4 May, with April and May to fill in; without a dashboard, only its actions. */
export function mondayState(language: Language, hasDashboard: boolean): MondayState {
  const fr = language === "fr";
  return {
    today: "2026-05-04",
    hasDashboard,
    hasActions: true,
    begins: null,
    months: hasDashboard ? [month("2026-04", 50, true), month("2026-05", 51, false)] : [],
    proposed: hasDashboard ? "2026-04" : null,
    late: [
      {
        row: 14,
        cell: "B14",
        what: fr ? "Refaire 40 fiches produit (tailles, matières)" : "Rework 40 product pages (sizes, materials)",
        who: "",
        end: "2026-03-20",
        daysLate: 45,
      },
      {
        row: 15,
        cell: "B15",
        what: fr ? "Appel d’offres transporteur" : "Tender for the carrier",
        who: "Claire",
        end: "2026-05-03",
        daysLate: 1,
      },
    ],
    moreLate: 0,
    soon: [
      {
        row: 12,
        cell: "B12",
        what: fr ? "Trois scénarios e-mail" : "Three e-mail scenarios",
        who: "Karim",
        end: "2026-05-08",
        daysLate: -4,
      },
    ],
    course: hasDashboard
      ? fr
        ? "L’année prochaine, le plan apporte 674\u202f209\u202f€ (698\u202f148\u202f€ en année pleine)\u202f; la vision demande 739\u202f066\u202f€\u202f; il manque 64\u202f857\u202f€ (+9,6\u202f% sur un seul levier, au choix)."
        : "Next year the plan brings 674,209 € (698,148 € in a full year); the path needs 739,066 €; 64,857 € are missing (+9.6% on any one driver)."
      : null,
    landing: hasDashboard
      ? fr
        ? "À ce rythme, l’année finit à 670\u202f873\u202f€, 3\u202f335\u202f€ sous le plan."
        : "At this pace the year ends at 670,873 €, 3,335 € below the plan."
      : null,
    since: hasDashboard
      ? fr
        ? "Depuis le 3 avril\u202f: l’atterrissage passe de 668\u202f000\u202f€ à 670\u202f873\u202f€ (+2\u202f873), 1 action terminée."
        : "Since 3 April: the landing goes from 668,000 € to 670,873 € (+2,873), 1 action done."
      : null,
    notices: [],
  };
}

export function mondaySentence(language: Language): { sentence: string; advice: string } {
  return language === "fr"
    ? {
        sentence:
          "Depuis le 3 avril\u202f: l’atterrissage passe de 670\u202f873\u202f€ à 681\u202f200\u202f€ (+10\u202f327), 2 actions terminées.",
        advice: "Gardez le cap\u202f: à ce rythme, l’année finit au-dessus du plan de 6\u202f991\u202f€.",
      }
    : {
        sentence: "Since 3 April: the landing goes from 670,873 € to 681,200 € (+10,327), 2 actions done.",
        advice: "Keep the heading: at this pace the year ends above the plan by 6,991 €.",
      };
}
