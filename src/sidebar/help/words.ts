import type { Language } from "../../shared/language";

const fr = {
  heading: "Les fonctions de Cap",
  hint: "À taper dans n’importe quelle cellule.",
  optional: "facultatif",
  result: "donne",
  gives: "Résultat",
};

export type HelpWords = typeof fr;

const en: HelpWords = {
  heading: "Cap’s functions",
  hint: "To type in any cell.",
  optional: "optional",
  result: "gives",
  gives: "Result",
};

export const HELP_WORDS: Readonly<Record<Language, HelpWords>> = { fr, en };
