import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import type { FormulaTemplate, Row, Table } from "../layout";

/**
 * Target (0) and actual (1) of the year: sessions, orders, revenue, from the indicators, where a target may be typed for
 * the year alone.
 */
const [S0, O0, R0] = ["sessions", "orders", "revenue"].map((kpi) => `{kpis.target@${kpi}}`);
const [S1, O1, R1] = ["sessions", "orders", "revenue"].map((kpi) => `{kpis.actual@${kpi}}`);

/** Blank unless all six are there and nothing is divided by 0. */
const whenMeasured = (effect: string) =>
  `=IF(COUNT(${[S0, O0, R0, S1, O1, R1].join(";")})<6;"";IF(OR(${S0}=0;${O0}=0);"";${effect}))`;

const row = (id: string, label: Words, amount: FormulaTemplate, meaning: Words): Row => ({
  id,
  cells: {
    effect: { text: label, ...(id === "total" ? { style: "total" } : {}) },
    meaning: { text: meaning, ...(id === "total" ? { style: "total" } : {}) },
    amount: { formula: amount, ...(id === "total" ? { style: "total" } : {}) },
    months: { formula: `={bridge_months.${id}@total}`, ...(id === "total" ? { style: "total" } : {}) },
  },
});
const effect = (id: string, label: Words, formula: string, meaning: Words) =>
  row(id, label, whenMeasured(formula), meaning);

/** Sequential split of the funnel (traffic at target conversion and basket, then conversion, then basket): sums exactly. */
export const BRIDGE_TABLE: Table = {
  kind: "table",
  id: "bridge",
  title: {
    fr: "Pourquoi le chiffre d’affaires est au-dessus ou en dessous",
    en: "Why revenue is above or below its target",
  },
  hint: {
    fr: "L’écart réparti dans l’ordre trafic, conversion, panier (effets successifs). La somme des mois tient compte des saisons, l’année entière non\u202f: même écart, autre partage.",
    en: "The variance split in the order traffic, conversion, basket (sequential effects). The sum of the months respects the seasons, the whole year does not: same variance, other shares.",
  },
  columns: [
    label("effect", { fr: "Effet", en: "Effect" }),
    label("meaning", { fr: "Ce qu’il dit", en: "What it says" }, { span: 6 }),
    computed("amount", { fr: "Année entière ({currency})", en: "Whole year ({currency})" }, "money"),
    computed("months", { fr: "Somme des mois ({currency})", en: "Sum of the months ({currency})" }, "money"),
  ],
  rows: [
    effect("traffic", { fr: "Trafic", en: "Traffic" }, `(${S1}-${S0})*${R0}/${S0}`, {
      fr: "plus ou moins de visites que prévu, au taux de conversion et au panier prévus",
      en: "more or fewer visits than planned, at the planned conversion and basket",
    }),
    effect("conversion", { fr: "Conversion", en: "Conversion" }, `(${O1}-${S1}*${O0}/${S0})*${R0}/${O0}`, {
      fr: "plus ou moins de visites devenues commandes, au panier prévu",
      en: "more or fewer visits turned into orders, at the planned basket",
    }),
    effect("basket", { fr: "Panier moyen", en: "Average order" }, `${R1}-${O1}*${R0}/${O0}`, {
      fr: "des commandes plus ou moins grosses que prévu",
      en: "bigger or smaller orders than planned",
    }),
    row(
      "total",
      { fr: "Écart de chiffre d’affaires", en: "Revenue variance" },
      `=IF(COUNT(${R0};${R1})<2;"";${R1}-${R0})`,
      {
        fr: "réalisé moins objectif",
        en: "actual minus target",
      },
    ),
  ],
  emphasis: [{ columns: ["amount", "months"], when: "negative", ink: "unfavourable" }],
};

/** A cell of the bridge. */
const at = (id: string) => `{bridge.amount@${id}}`;
/** With its sign, none when it rounds to 0. */
const signed = (cell: string) => `IF(ROUND(${cell};0)>0;"+";IF(ROUND(${cell};0)<0;"−";""))&FIXED(ABS(${cell});0)`;

const REVENUE_IS =
  `{#revenueIs}&IF(ROUND(${at("total")};0)=0;{#onCourse};FIXED(ABS(${at("total")});0)&` +
  `IF(${at("total")}<0;{#below};{#above}))`;
const EFFECTS =
  `{#traffic}&${signed(at("traffic"))}&{#conversion}&${signed(at("conversion"))}` +
  `&{#basket}&${signed(at("basket"))}&"."`;

/** One sentence: by how much, and which effects made it. */
export const BRIDGE_SENTENCE =
  `=IF(COUNT(${at("total")})=0;{#bridgeMissing};${REVENUE_IS}&` +
  `IF(COUNT(${at("traffic")})=0;{#whyMissing};${EFFECTS}))`;

export const BRIDGE_WORDS: Readonly<Record<string, Words>> = {
  bridgeMissing: {
    fr: "Donnez sessions, commandes et chiffre d’affaires, réalisés et prévus\u202f: Cap dira pourquoi l’année a dépassé ou manqué l’objectif.",
    en: "Give sessions, orders and revenue, actual and planned: Cap will say why the year beat or missed its target.",
  },
  whyMissing: {
    fr: ". Donnez aussi sessions et commandes, réalisées et prévues\u202f: Cap dira pourquoi.",
    en: ". Give sessions and orders too, actual and planned: Cap will say why.",
  },
  revenueIs: { fr: "Le chiffre d’affaires est ", en: "Revenue is " },
  onCourse: { fr: "exactement à l’objectif", en: "exactly on target" },
  below: { fr: "\u202f{currency} en dessous de l’objectif", en: " {currency} below its target" },
  above: { fr: "\u202f{currency} au-dessus de l’objectif", en: " {currency} above its target" },
  traffic: { fr: "\u202f: trafic ", en: ": traffic " },
  conversion: { fr: ", conversion ", en: ", conversion " },
  basket: { fr: ", panier moyen ", en: ", average order " },
};
