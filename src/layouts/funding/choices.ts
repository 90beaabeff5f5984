import type { Words } from "../../shared/language";
import { computed, label, shortText } from "../columns";
import type { Cell, Row, Table } from "../layout";
import { ADVERTISING } from "./words";

const row = (id: string, text: Words, value: Cell, check: string): Row => ({
  id,
  cells: { choice: { text }, value: { style: "inputFigure", ...value }, check: { formula: check } },
});

/** Blank is none; text and what is below zero are told. */
const OPTIONAL_AMOUNT = '=IF({value}="";"";IF(COUNT({value})=0;{#notANumber};IF({value}<0;{#negativeUse};"")))';
const SHARE = '=IF({value}="";"";IF(COUNT({value})=0;{#shareWrong};IF(OR({value}<0;{value}>1);{#shareWrong};"")))';
const YEARS = '=IF(COUNT({value})=0;{#yearsWrong};IF({value}<1;{#yearsWrong};""))';
const ADS = '=IF(OR({value}={#adsVariable};{value}={#adsFixed});"";{#adsWrong})';

/** What the owner decides and no other sheet tells. */
export const CHOICES: Table = {
  kind: "table",
  id: "choices",
  title: { fr: "Ce que vous décidez", en: "What you decide" },
  hint: {
    fr: "La part de la marge en plus qui retourne dans le plan, et ce que la page bancaire doit savoir.",
    en: "The share of the extra margin that goes back into the plan, and what the bank page has to know.",
  },
  columns: [
    label("choice", { fr: "Décision", en: "Decision" }, { span: 3 }),
    shortText("value", { fr: "Valeur", en: "Value" }),
    computed("check", { fr: "À vérifier", en: "To check" }, "general", undefined, { span: 6 }),
  ],
  rows: [
    row(
      "margin_share",
      {
        fr: "Part de la marge en plus remise dans le plan (%)",
        en: "Share of the extra margin put back into the plan (%)",
      },
      { format: "share", allowed: { kind: "share" } },
      SHARE,
    ),
    row(
      "advertising",
      { fr: "Publicité, dans le seuil de la page bancaire", en: "Advertising, in the bank page’s break-even" },
      {
        text: ADVERTISING.variable,
        allowed: { kind: "choices", choices: Object.values(ADVERTISING) },
        note: {
          fr: "Variable\u202f: elle suit les ventes. Fixe\u202f: elle est engagée quoi qu’il arrive. Le seuil change.",
          en: "Variable: it follows sales. Fixed: it is spent whatever happens. Break-even changes.",
        },
      },
      ADS,
    ),
    row(
      "depreciation_years",
      { fr: "Durée d’amortissement des investissements (années)", en: "Years over which investments are depreciated" },
      { value: 5, format: "count", allowed: { kind: "amount" } },
      YEARS,
    ),
    row(
      "loan_rate",
      { fr: "Taux d’intérêt du nouvel emprunt (% par an)", en: "Interest rate of the new loan (% a year)" },
      { format: "rate", allowed: { kind: "share" } },
      SHARE,
    ),
    row(
      "repayments",
      {
        fr: "Capital d’emprunts remboursé dans l’année ({currency})",
        en: "Loan capital repaid in the year ({currency})",
      },
      { format: "money", allowed: { kind: "amount" } },
      OPTIONAL_AMOUNT,
    ),
    row(
      "drawings",
      {
        fr: "Dividendes ou prélèvements de l’exploitant ({currency})",
        en: "Dividends or owner’s drawings ({currency})",
      },
      { format: "money", allowed: { kind: "amount" } },
      OPTIONAL_AMOUNT,
    ),
  ],
  emphasis: [{ columns: ["check"], when: 'LEFT({check};1)="▼"', ink: "unfavourable", bold: true }],
};

export const CHOICES_WORDS: Readonly<Record<string, Words>> = {
  shareWrong: { fr: "▼ une part va de 0 à 100\u202f%", en: "▼ a share is between 0 and 100%" },
  yearsWrong: {
    fr: "▼ la durée est d’au moins un an",
    en: "▼ it takes at least one year",
  },
  adsWrong: {
    fr: "○ choisissez variable ou fixe\u202f; compté comme variable",
    en: "○ choose variable or fixed; counted as variable",
  },
};
