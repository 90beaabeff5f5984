import type { Words } from "../../shared/language";

/** Quarters of the plan's year, as headers and as what may be chosen. */
export const QUARTERS = {
  q1: { fr: "T1", en: "Q1" },
  q2: { fr: "T2", en: "Q2" },
  q3: { fr: "T3", en: "Q3" },
  q4: { fr: "T4", en: "Q4" },
} satisfies Record<string, Words>;

export const QUARTER_KEYS = ["q1", "q2", "q3", "q4"] as const;
export type QuarterKey = (typeof QUARTER_KEYS)[number];

/** When an amount falls: in a quarter, or a quarter of it in each. */
export const TIMES = { ...QUARTERS, allYear: { fr: "Toute l’année", en: "All year" } } satisfies Record<string, Words>;

/** Where money may come from: the five that a use can name. */
export const SOURCE_KINDS = {
  saving: { fr: "Économie ailleurs", en: "Saving elsewhere" },
  margin: { fr: "Marge en plus", en: "Extra margin" },
  capital: { fr: "Apport en capital", en: "Capital injection" },
  loan: { fr: "Emprunt", en: "Loan" },
  grant: { fr: "Subvention", en: "Grant" },
} satisfies Record<string, Words>;

export const SOURCE_KEYS = ["saving", "margin", "capital", "loan", "grant"] as const;
export type SourceKey = (typeof SOURCE_KEYS)[number];

/** Money that less stock, or faster customers, set free: a source, though no use names it. */
export const FREED: Words = { fr: "BFR libéré", en: "Freed by trade" };

/** What a use is, which decides where the bank's page counts it. */
export const USE_KINDS = {
  investment: { fr: "Investissement", en: "Investment" },
  one_off: { fr: "Dépense unique", en: "One-off cost" },
  running: { fr: "Coût récurrent", en: "Running cost" },
  working_capital: { fr: "BFR", en: "Working capital" },
} satisfies Record<string, Words>;

export const USE_KEYS = ["investment", "one_off", "running", "working_capital"] as const;
export type UseKey = (typeof USE_KEYS)[number];

/** Whether advertising follows sales (variable) or is decided beforehand (fixed). */
export const ADVERTISING = {
  variable: { fr: "Variable", en: "Variable" },
  fixed: { fr: "Fixe", en: "Fixed" },
} satisfies Record<string, Words>;

/** The words that formulas compare with, and those of the checks. */
export const FUNDING_WORDS: Readonly<Record<string, Words>> = {
  ...TIMES,
  ...Object.fromEntries(SOURCE_KEYS.map((key) => [`source_${key}`, SOURCE_KINDS[key]])),
  ...Object.fromEntries(USE_KEYS.map((key) => [`use_${key}`, USE_KINDS[key]])),
  freed: FREED,
  quarter: { fr: "T", en: "Q" },
  adsVariable: ADVERTISING.variable,
  adsFixed: ADVERTISING.fixed,
  notANumber: { fr: "▼ le montant est un nombre", en: "▼ the amount is a number" },
  negativeUse: {
    fr: "▼ pas de montant négatif",
    en: "▼ no negative amount",
  },
  noTime: { fr: "▼ dites quand", en: "▼ say when" },
  noSource: { fr: "○ qui la paie\u202f?", en: "○ who pays it?" },
  noKind: { fr: "▼ choisissez une origine", en: "▼ choose its kind" },
};
