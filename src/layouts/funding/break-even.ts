import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import type { Cell, Row, Table } from "../layout";
import type { NumberFormatName } from "../number-formats";
import { perColumn } from "../per-column";
import { quotient, whenKnown } from "./guards";

const year = (line: string) => `{from_review.value@${line}}`;
const COLUMNS = ["variable", "fixed"] as const;
type Column = (typeof COLUMNS)[number];

const row = (
  id: string,
  text: Words,
  of: (column: Column) => string,
  format: NumberFormatName = "money",
  remark?: string,
): Row => ({
  id,
  cells: {
    line: { text },
    ...perColumn(COLUMNS, (column): Cell => ({ formula: of(column), format })),
    ...(remark ? { remark: { formula: remark } } : {}),
  },
});

/** What the year says, in the convention that the bank page uses. */
const chosen = (line: string) => `IF({choices.value@advertising}={#adsFixed};{fixed@${line}};{variable@${line}})`;
const FINDING =
  `=IF(COUNT(${chosen("rate")})=0;"";IF(${chosen("rate")}<=0;{#neverCovers};` +
  `IF(COUNT(${chosen("safety_margin")})=0;"";IF(${chosen("safety_margin")}<0;{#below};{#above}))))`;

/** Last year's break-even under both conventions for advertising. */
export const BREAK_EVEN: Table = {
  kind: "table",
  id: "break_even",
  title: {
    fr: "Le chiffre d’affaires qui couvre tout (seuil de rentabilité)",
    en: "The revenue that covers everything (break-even)",
  },
  hint: {
    fr: "Charges fixes, intérêts compris ÷ taux de marge sur coûts variables, sur l’an dernier\u202f; la publicité variable ou fixe change la réponse.",
    en: "Fixed costs, interest included ÷ contribution rate, on last year; advertising as variable or fixed changes the answer.",
  },
  columns: [
    label("line", { fr: "Ligne", en: "Line" }, { span: 4 }),
    computed("variable", { fr: "Publicité variable", en: "Ads as variable" }, "money"),
    computed("fixed", { fr: "Publicité fixe", en: "Ads as fixed" }, "money"),
    computed("remark", { fr: "Constat", en: "Finding" }, "general", undefined, { span: 4 }),
  ],
  rows: [
    row("contribution", { fr: "Marge sur coûts variables ({currency})", en: "Contribution ({currency})" }, (column) =>
      whenKnown(
        [year("contribution")],
        column === "variable" ? `${year("contribution")}-N(${year("ads")})` : year("contribution"),
      ),
    ),
    row(
      "rate",
      { fr: "Taux de marge sur coûts variables (%)", en: "Contribution rate (%)" },
      (column) => quotient(`{${column}@contribution}`, year("revenue")),
      "rate",
    ),
    row("fixed_costs", { fr: "Charges fixes ({currency})", en: "Fixed costs ({currency})" }, (column) =>
      whenKnown(
        [year("fixed")],
        `SUM(${[year("fixed"), year("interest"), ...(column === "fixed" ? [year("ads")] : [])].join(";")})`,
      ),
    ),
    row(
      "revenue",
      { fr: "Seuil de rentabilité ({currency})", en: "Break-even revenue ({currency})" },
      (column) => quotient(`{${column}@fixed_costs}`, `{${column}@rate}`),
      "money",
      FINDING,
    ),
    row("safety_margin", { fr: "Marge de sécurité ({currency})", en: "Safety margin ({currency})" }, (column) =>
      whenKnown([year("revenue"), `{${column}@revenue}`], `${year("revenue")}-{${column}@revenue}`),
    ),
    row(
      "safety_index",
      { fr: "Indice de sécurité (% du chiffre d’affaires)", en: "Safety index (% of revenue)" },
      (column) => quotient(`{${column}@safety_margin}`, year("revenue")),
      "rate",
    ),
    row(
      "days",
      {
        fr: "Point mort\u202f: jours avant d’y arriver, à un rythme égal",
        en: "Days until break-even, at an even pace",
      },
      (column) =>
        whenKnown(
          [`{${column}@revenue}`, year("revenue"), year("days")],
          `IF(${year("revenue")}<=0;"";{${column}@revenue}/${year("revenue")}*${year("days")})`,
        ),
      "points",
    ),
  ],
  emphasis: [
    { columns: ["variable", "fixed"], when: "negative", ink: "unfavourable" },
    { columns: ["remark"], when: 'LEFT({remark};1)="▼"', ink: "unfavourable", bold: true },
    { columns: ["remark"], when: 'LEFT({remark};1)="▲"', ink: "favourable" },
  ],
};

export const BREAK_EVEN_WORDS: Readonly<Record<string, Words>> = {
  neverCovers: {
    fr: "▼ aucune vente ne laisse de marge\u202f: pas de seuil",
    en: "▼ no sale leaves a margin: no break-even",
  },
  below: { fr: "▼ l’an dernier était en dessous", en: "▼ last year was below" },
  above: { fr: "▲ l’an dernier était au-dessus", en: "▲ last year was above" },
};
