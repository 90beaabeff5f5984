import type { Lever, LeverKind, Measures } from "../../../plan/model";
import { ratioOfSums, yearOf } from "../../../plan/model";
import type { PlanReading } from "../../../reading/plan-reading";
import { type PriorityReading, prioritiesOf } from "../../../reading/priorities";
import { monthsOf } from "../../../reading/shop";
import { moneyText, numberText, percentText } from "../../../shared/figure-text";
import type { Language, Words } from "../../../shared/language";
import { monthInWords } from "../../../shared/month-names";
import type { YearMonth } from "../../../shared/year-month";
import { allMonths } from "../measured-months";
import { quoted } from "../quote";
import type { Found, Rule } from "../rule";
import { tableWith } from "../table-with";

/** Fewer months do not tell what the shop can do. */
const FEWEST_MONTHS = 6;

/** A figure of the shop that a lever raises: over the year, and month by month. */
interface Figure {
  readonly name: Words;
  readonly ofMonth: (measures: Measures) => number | null;
  readonly ofYear: (months: readonly Measures[]) => number | null;
  /** The year's figure once the lever is pulled. */
  readonly raised: (today: number, change: number) => number;
  readonly text: (figure: number, currency: string, language: Language) => string;
}

const count = (figure: number, _: string, language: Language) => numberText(figure, language);
const byFraction = (today: number, change: number) => today * (1 + change);

/** The mean of the months in which it was measured. */
const monthly = (measure: "sessions" | "orders") => (months: readonly Measures[]) => {
  const total = yearOf(months)[measure];
  return total === null ? null : total / months.filter((month) => month[measure] !== null).length;
};

const SESSIONS: Figure = {
  name: { fr: "les sessions par mois", en: "sessions a month" },
  ofMonth: ({ sessions }) => sessions,
  ofYear: monthly("sessions"),
  raised: byFraction,
  text: count,
};

const FIGURES: Readonly<Partial<Record<LeverKind, Figure>>> = {
  freeTraffic: SESSIONS,
  paidTraffic: SESSIONS,
  conversion: {
    name: { fr: "la conversion", en: "conversion" },
    ofMonth: (measures) => ratioOfSums([measures], "orders", "sessions"),
    ofYear: (months) => ratioOfSums(months, "orders", "sessions"),
    raised: byFraction,
    text: (figure, _, language) => percentText(figure, language, 2),
  },
  basket: {
    name: { fr: "le panier moyen", en: "the average order" },
    ofMonth: (measures) => ratioOfSums([measures], "revenue", "orders"),
    ofYear: (months) => ratioOfSums(months, "revenue", "orders"),
    raised: byFraction,
    text: (figure, currency, language) => moneyText(figure, currency, language, 2),
  },
  extraOrders: {
    name: { fr: "les commandes par mois", en: "orders a month" },
    ofMonth: ({ orders }) => orders,
    ofYear: monthly("orders"),
    raised: (today, change) => today + change / 12,
    text: count,
  },
};

/** No sales lever takes the whole year above the best month that the shop ever measured. */
export const BEYOND_HISTORY: Rule = {
  code: "beyond-history",
  severity: "warning",
  reads: ["review", "priorities", "impact"],
  looksFor: {
    fr: "Un levier de vente (trafic, conversion, panier moyen, commandes en plus) qui porterait la moyenne de toute l’année au-dessus du meilleur mois que la boutique a mesuré, dans le Bilan ou le Tableau de bord, parmi six mois ou plus. Les prix, les coûts et les retours ne sont pas jugés\u202f: ils se décident, ils ne se gagnent pas mois après mois.",
    en: "A sales lever (traffic, conversion, average order, extra orders) that would take the average of the whole year above the best month that the shop measured, in the Review or the Dashboard, among six months or more. Prices, costs and returns are not judged: they are decided, not won month by month.",
  },
  why: {
    fr: "Faire mieux toute l’année que le meilleur mois de son histoire arrive, mais rarement, et jamais sans une raison que l’on peut nommer.",
    en: "To do better all year than in the best month of one’s history does happen, but rarely, and never without a reason that can be named.",
  },
  fix: {
    fr: "Baissez le changement dans la feuille Impact, ou écartez ce constat en disant ce qui rend le saut possible.",
    en: "Lower the change in the Impact sheet, or dismiss this finding and say what makes the leap possible.",
  },
  find(plan) {
    const review = tableWith(plan, "review", "actuals", "sessions", "orders", "revenue");
    if (!review) return [];
    const year = monthsOf(review);
    return prioritiesOf(plan).flatMap((priority) =>
      priority.levers.flatMap((lever, index) => beyond(plan, year, priority, lever, index)),
    );
  },
};

function beyond(
  plan: PlanReading,
  year: readonly Measures[],
  priority: PriorityReading,
  lever: Lever,
  index: number,
): Found[] {
  const figure = FIGURES[lever.kind];
  const today = figure?.ofYear(year) ?? null;
  if (!figure || today === null || lever.change <= 0) return [];
  const best = bestMonth(plan, figure);
  const raised = figure.raised(today, lever.change);
  if (!best || raised <= best.value) return [];
  const { currency } = plan.context;
  const name = quoted(priority.name);
  const text = (value: number, language: Language) => figure.text(value, currency, language);
  return [
    {
      about: `${priority.code}-${lever.kind}`,
      place: plan.row("impact", "levers", index === 0 ? "lever" : "second_lever")?.cell(priority.column) ?? null,
      sentence: {
        fr: `${priority.code} ${name.fr} porte ${figure.name.fr} de ${text(today, "fr")} à ${text(raised, "fr")} sur toute l’année\u202f; le meilleur mois mesuré (${monthInWords(best.month, "fr")}) est à ${text(best.value, "fr")}.`,
        en: `${priority.code} ${name.en} takes ${figure.name.en} from ${text(today, "en")} to ${text(raised, "en")} over the whole year; the best month measured (${monthInWords(best.month, "en")}) is ${text(best.value, "en")}.`,
      },
    },
  ];
}

function bestMonth(plan: PlanReading, { ofMonth }: Figure): { month: YearMonth; value: number } | null {
  const known = allMonths(plan).flatMap(({ month, measures }) => {
    const value = ofMonth(measures);
    return value === null ? [] : [{ month, value }];
  });
  if (known.length < FEWEST_MONTHS) return null;
  return known.reduce((best, one) => (one.value > best.value ? one : best));
}
