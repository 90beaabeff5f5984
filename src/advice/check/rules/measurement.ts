import type { Measures } from "../../../plan/model";
import { monthOfDay } from "../../../shared/calendar-day";
import type { Language, Words } from "../../../shared/language";
import { listText } from "../../../shared/list-text";
import { monthInWords } from "../../../shared/month-names";
import { type MeasuredMonth, monthsOfSheet } from "../measured-months";
import type { Found, Rule } from "../rule";
import { sheetTitle } from "../sheet-title";

/** Without these three there is neither a conversion nor an average order. */
const ASKED = {
  revenue: { fr: "chiffre d’affaires", en: "revenue" },
  orders: { fr: "commandes", en: "orders" },
  sessions: { fr: "sessions", en: "sessions" },
} satisfies Partial<Record<keyof Measures, Words>>;

type Asked = keyof typeof ASKED;

/** The months that are over are measured. */
export const MEASUREMENT: Rule = {
  code: "measurement",
  severity: "warning",
  reads: ["review"],
  looksFor: {
    fr: "Pour chaque mois terminé, dans le Bilan puis dans le Tableau de bord, le chiffre d’affaires, les commandes et les sessions.",
    en: "For each month that is over, in the Review and then in the Dashboard: revenue, orders and sessions.",
  },
  why: {
    fr: "Un mois qui n’est pas mesuré manque à tous les totaux, et l’atterrissage de l’année s’arrête au premier trou.",
    en: "A month that is not measured is missing from every total, and the landing of the year stops at the first gap.",
  },
  fix: {
    fr: "Tapez ces chiffres ou importez vos commandes. Une case vide veut dire «\u202fnon mesuré\u202f»\u202f: si c’est zéro, tapez 0.",
    en: "Type these figures or import your orders. An empty cell means “not measured”: if it is zero, type 0.",
  },
  find(plan) {
    const now = monthOfDay(plan.today);
    return (["review", "dashboard"] as const).flatMap((sheet): Found[] => {
      const over = monthsOfSheet(plan, sheet).filter(({ month }) => month < now);
      const gaps = (Object.keys(ASKED) as Asked[])
        .map((measure) => ({ measure, months: over.filter(({ measures }) => measures[measure] === null) }))
        .filter(({ months }) => months.length > 0);
      const [first] = gaps;
      if (!first) return [];
      const said = (language: Language) =>
        listText(
          gaps.map(({ measure, months }) => `${ASKED[measure][language]} (${monthsText(months, language)})`),
          language,
        );
      const title = sheetTitle(sheet);
      return [
        {
          about: sheet,
          place: first.months[0]?.row.cell(first.measure) ?? null,
          sentence: {
            fr: `Des mois terminés ne sont pas mesurés (feuille ${title.fr})\u202f: ${said("fr")}.`,
            en: `Months that are over are not measured (${title.en} sheet): ${said("en")}.`,
          },
        },
      ];
    });
  },
};

/** Up to two months by their names, else how many and the first one. */
function monthsText(months: readonly MeasuredMonth[], language: Language): string {
  const names = months.map(({ month }) => monthInWords(month, language));
  if (names.length <= 2) return listText(names, language);
  return language === "fr" ? `${names.length} mois depuis ${names[0]}` : `${names.length} months from ${names[0]}`;
}
