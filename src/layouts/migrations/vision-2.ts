import type { Migration } from "./migration";

const PLAN_YEAR = { table: "goal", row: "plan_year" } as const;

export const VISION_2: Migration = {
  sheet: "vision",
  to: 2,
  brings: {
    fr: "L’année du plan est celle de la plupart de ses mois, comme dans le volet de Cap.",
    en: "The plan’s year is the one in which most of its months fall, as in Cap’s sidebar.",
  },
  changes: [
    {
      ...PLAN_YEAR,
      kind: "formula",
      column: "value",
      before: "=YEAR({settings!plan.value@plan_start})",
      after: "=YEAR(EDATE({settings!plan.value@plan_start};6))",
    },
    {
      ...PLAN_YEAR,
      kind: "words",
      column: "check",
      before: {
        fr: "L’année où commence l’exercice que vous préparez\u202f; elle se règle dans le volet de Cap.",
        en: "The year in which the fiscal year that you plan begins; set in Cap’s sidebar.",
      },
      after: {
        fr: "L’année de la plupart des mois que vous préparez\u202f; elle se règle dans le volet de Cap.",
        en: "The year of most of the months that you plan; set in Cap’s sidebar.",
      },
    },
  ],
};
