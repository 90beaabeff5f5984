import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import type { Cell, Row, Table } from "../layout";
import type { NumberFormatName } from "../number-formats";
import { toCreate } from "../sheet-to-create";
import { CHECK_EMPHASIS, checkColumn, convention } from "./checks";

const line = (id: string, text: Words, format: NumberFormatName, formula: string, check: Cell = {}): Row => ({
  id,
  cells: { line: { text }, value: { format, formula }, check },
});

/** A figure of the Review, brought here once: the other formulas read it from this line. */
const fromReview = (id: string, text: Words, format: NumberFormatName, place: string, check: Cell = {}): Row => {
  // An empty cell that is read as it is would be a 0.
  const formula = `=IF(COUNT({review!${place}})=0;"";{review!${place}})`;
  return { id, cells: { line: { text }, value: { format, formula, without: toCreate("review") }, check } };
};

const PRODUCT = "{value@revenue}";
const REVIEW = "{value@review_revenue}";
const quotient = (amount: string, by: string) =>
  `=IF(COUNT(${amount};${by})<2;"";IF(OR(${amount}<0;${by}<=0);"";${amount}/${by}))`;

/** Today's revenue from below: what it is made of, what a customer spends, how many customers the target needs. */
export const BOTTOM_UP: Table = {
  kind: "table",
  id: "bottom_up",
  title: {
    fr: "Vu d’en bas\u202f: d’où vient le chiffre d’aujourd’hui",
    en: "From below: what today’s revenue is made of",
  },
  hint: {
    fr: "Sessions × conversion × panier moyen doivent redonner le chiffre d’affaires\u202f; divisé par les clients, c’est la dépense d’un client par an.",
    en: "Sessions × conversion × average order must give the revenue again; divided by the customers, it is what one spends a year.",
  },
  columns: [
    label("line", { fr: "Ligne", en: "Line" }, { span: 4 }),
    computed("value", { fr: "Valeur", en: "Value" }, "money", undefined, { span: 2 }),
    checkColumn(7),
  ],
  rows: [
    fromReview(
      "sessions",
      { fr: "Sessions de l’année, du Bilan", en: "Sessions of the year, from the Review" },
      "count",
      "actuals.sessions@total",
    ),
    fromReview(
      "conversion",
      { fr: "Taux de conversion, du Bilan", en: "Conversion rate, from the Review" },
      "rate",
      "actuals.conversion@total",
    ),
    fromReview(
      "basket",
      { fr: "Panier moyen, du Bilan ({currency})", en: "Average order, from the Review ({currency})" },
      "unitMoney",
      "actuals.basket@total",
    ),
    line(
      "revenue",
      { fr: "Sessions × conversion × panier ({currency})", en: "Sessions × conversion × order ({currency})" },
      "money",
      '=IF(COUNT({value@sessions};{value@conversion};{value@basket})<3;"";{value@sessions}*{value@conversion}*{value@basket})',
      {
        formula:
          `=IF(COUNT(${PRODUCT};${REVIEW})<2;"";IF(ABS(${PRODUCT}-${REVIEW})<=ABS(${REVIEW})/1000;{#agree};` +
          `{#differ}&FIXED(ABS(${PRODUCT}-${REVIEW});0)&{#differWhy}))`,
      },
    ),
    fromReview(
      "review_revenue",
      { fr: "Chiffre d’affaires HT, du Bilan ({currency})", en: "Revenue excl. VAT, from the Review ({currency})" },
      "money",
      "actuals.revenue@total",
    ),
    fromReview(
      "customers",
      { fr: "Clients de l’année, du Bilan", en: "Customers of the year, from the Review" },
      "count",
      "yearly.value@customers",
      { formula: '=IF(AND(COUNT({value})=0;COUNT({value@review_revenue})=1);{#giveCustomers};"")' },
    ),
    line(
      "spend",
      { fr: "Dépense d’un client par an ({currency})", en: "What a customer spends a year ({currency})" },
      "unitMoney",
      quotient("{value@review_revenue}", "{value@customers}"),
      convention({ fr: "Chiffre d’affaires ÷ clients.", en: "Revenue ÷ customers." }),
    ),
    line(
      "customers_needed",
      { fr: "Clients qu’il faudra pour le chiffre visé", en: "Customers that the target needs" },
      "count",
      quotient("{goal.value@target}", "{value@spend}"),
      convention({
        fr: "Chiffre visé ÷ dépense d’un client, si elle reste la même.",
        en: "Target ÷ what a customer spends, if that stays the same.",
      }),
    ),
  ],
  emphasis: CHECK_EMPHASIS,
};

export const BOTTOM_UP_WORDS: Readonly<Record<string, Words>> = {
  agree: { fr: "● Redonne le chiffre d’affaires du Bilan.", en: "● Gives the revenue of the Review again." },
  differ: { fr: "○ Écart de ", en: "○ Off by " },
  differWhy: {
    fr: "\u202f{currency} avec le Bilan\u202f: tous les mois n’y ont pas leurs sessions, commandes et ventes.",
    en: " {currency} from the Review: not all months have their sessions, orders and sales there.",
  },
  giveCustomers: {
    fr: "○ Donnez les clients de l’année dans le Bilan, ou tapez la dépense plus bas.",
    en: "○ Give the customers of the year in the Review, or type the spending below.",
  },
};
