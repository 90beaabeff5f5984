import type { Words } from "../../shared/language";
import { money, percentage } from "../in-words";

const RECOVERY = "{landing.value@recovery}";
const AGAINST_PLAN = "{landing.value@against_plan}";

/** What to do about it, in one sentence: by how much one driver must rise for the year to end on the plan. */
export const RECOVERY_SENTENCE =
  `=IF(COUNT({landing.value@landing};${AGAINST_PLAN})<2;{#noAdviceYet};IF({landing.value@months}=0;{#landingIsPlan};` +
  `IF(ROUND(${AGAINST_PLAN};0)>0;{#keepOn}&${money(AGAINST_PLAN)}&".";IF(ROUND(${AGAINST_PLAN};0)=0;{#landsOnPlan};` +
  `IF({landing.value@months}=12;{#yearOver};IF(COUNT(${RECOVERY})=0;{#nothingToRaise};{#raiseBy}&${percentage(RECOVERY)}&{#overTheRest}))))))`;

export const LANDING_WORDS: Readonly<Record<string, Words>> = {
  textInMonths: {
    fr: "▼ un chiffre des mois, plus bas, est écrit en texte\u202f: tapez un nombre",
    en: "▼ a figure of the months, below, is written as text: type a number",
  },
  gap: {
    fr: "▼ un mois vide est suivi d’un mois rempli\u202f: à ce jour ne compte que les premiers, soit ",
    en: "▼ an empty month is followed by a filled one: to date only counts the first ones, that is ",
  },
  noMonthYet: {
    fr: "○ rien n’est encore mesuré\u202f: remplissez le premier mois, plus bas",
    en: "○ nothing is measured yet: fill in the first month, below",
  },
  monthsMeaning: { fr: "mois dont le chiffre d’affaires est rempli", en: "months whose revenue is filled in" },
  actualMinusPlan: { fr: "réalisé − plan, à ce jour", en: "actual − plan, to date" },
  landingMinusPlan: { fr: "atterrissage − plan de l’année", en: "landing − plan of the year" },
  landingMinusPath: { fr: "atterrissage − ce que la vision demande", en: "landing − what the vision asks" },
  landsOn: { fr: "● juste dessus", en: "● right on it" },
  landsAbove: { fr: "▲ au-dessus", en: "▲ above" },
  landsBelow: { fr: "▼ en dessous", en: "▼ below" },
  noAdviceYet: {
    fr: "vient avec le plan\u202f: les mois du Bilan, puis les priorités",
    en: "comes with the plan: the Review’s months, then the priorities",
  },
  landingIsPlan: {
    fr: "Rien n’est encore mesuré\u202f: l’atterrissage est le plan.",
    en: "Nothing is measured yet: the landing is the plan.",
  },
  keepOn: {
    fr: "Gardez le cap\u202f: à ce rythme, l’année finit au-dessus du plan de ",
    en: "Keep the heading: at this pace the year ends above the plan by ",
  },
  landsOnPlan: {
    fr: "Gardez le cap\u202f: à ce rythme, l’année finit sur le plan.",
    en: "Keep the heading: at this pace the year ends on the plan.",
  },
  yearOver: {
    fr: "L’année est finie\u202f: le plan suivant part de là.",
    en: "The year is over: the next plan starts from here.",
  },
  nothingToRaise: {
    fr: "Les mois qui restent n’apportent rien qu’un levier puisse augmenter.",
    en: "The months that remain bring nothing that a driver could raise.",
  },
  raiseBy: {
    fr: "Pour revenir sur le plan, augmentez un levier, au choix, de ",
    en: "To come back on course, raise any one driver by ",
  },
  overTheRest: { fr: " sur les mois qui restent.", en: " over the months that remain." },
};
