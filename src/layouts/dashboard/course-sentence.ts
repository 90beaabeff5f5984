import type { Words } from "../../shared/language";
import { money, percentage } from "../in-words";

const PLAN = "{course.value@plan}";
const PATH = "{course.value@path}";
const MISSING = "{course.value@missing}";
const RATE = "{course.value@missing_rate}";

const BROUGHT =
  `IF(COUNT({course.value@extra})=0;{#noPriority}&${money(PLAN)};` +
  `{#nextYear}&${money(PLAN)}&{#open}&${money("{course.value@full_year}")}&{#fullYear})`;

const LACK =
  `{#lacks}&${money(MISSING)}&IF(ROUND(${MISSING};0)=1;{#isMissing};{#areMissing})` +
  `&IF(COUNT(${RATE})=0;"";{#open}&"+"&${percentage(RATE)}&{#oneDriver})`;

const AGAINST_PATH =
  `IF(COUNT(${PATH})=0;{#noVision};{#pathAsks}&${money(PATH)}&` +
  `IF(ROUND(${MISSING};0)=0;{#exactly};IF(${MISSING}>0;${LACK};{#aheadBy}&${money(`(-${MISSING})`)}))&".")`;

/** What the plan brings next year, what the vision asks, and the difference: true ahead, behind, on it, and without one of them. */
export const COURSE_SENTENCE = `=IF(COUNT(${PLAN})=0;{#nothingMeasured};${BROUGHT}&${AGAINST_PATH})`;

export const COURSE_WORDS: Readonly<Record<string, Words>> = {
  nothingMeasured: {
    fr: "Remplissez les mois du Bilan\u202f: Cap dira ce que le plan apporte et ce que la vision demande.",
    en: "Fill in the months of the Review: Cap will say what the plan brings and what the vision asks.",
  },
  nextYear: { fr: "L’année prochaine, le plan apporte ", en: "Next year the plan brings " },
  noPriority: {
    fr: "Aucune priorité n’est chiffrée\u202f: comme l’année passée, le plan apporte ",
    en: "No priority is valued yet: like last year, the plan brings ",
  },
  open: { fr: " (", en: " (" },
  fullYear: { fr: " en année pleine)", en: " in a full year)" },
  noVision: {
    fr: ". Donnez à la Vision un chiffre et une année pour savoir si cela suffit.",
    en: ". Give the Vision a number and a year to know whether that is enough.",
  },
  pathAsks: { fr: "\u202f; la vision demande ", en: "; the path needs " },
  lacks: { fr: "\u202f; il manque ", en: "; " },
  isMissing: { fr: "", en: " is missing" },
  areMissing: { fr: "", en: " are missing" },
  oneDriver: { fr: " sur un seul levier, au choix)", en: " on any one driver)" },
  exactly: { fr: "\u202f; le plan y est exactement", en: "; the plan is exactly on it" },
  aheadBy: { fr: "\u202f; le plan est en avance de ", en: "; the plan is ahead by " },
  monthsMissing: {
    fr: "○ le plan ne compte que les mois remplis du Bilan\u202f; mois sans chiffre d’affaires\u202f: ",
    en: "○ the plan only counts the months filled in the Review; months without revenue: ",
  },
  planMeaning: {
    fr: "chaque priorité dès son mois de démarrage, selon les saisons de l’année passée",
    en: "each priority from its start month on, in last year’s seasons",
  },
  pathMinusPlan: { fr: "ce que la vision demande − le plan", en: "what the vision asks − the plan" },
  onPath: { fr: "● sur la trajectoire", en: "● on the path" },
  behindPath: { fr: "▼ en dessous de la trajectoire", en: "▼ below the path" },
  aheadOfPath: { fr: "▲ au-dessus de la trajectoire (en avance)", en: "▲ above the path (ahead)" },
};
