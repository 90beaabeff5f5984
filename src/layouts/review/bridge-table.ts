import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import type { Row, Table } from "../layout";

/** Target and actual of the year: sessions, orders, revenue. Blank unless all six are there and nothing is divided by 0. */
const S0 = "{targets.sessions@total}";
const O0 = "{targets.orders@total}";
const R0 = "{targets.revenue@total}";
const S1 = "{actuals.sessions@total}";
const O1 = "{actuals.orders@total}";
const R1 = "{actuals.revenue@total}";

const whenMeasured = (effect: string) =>
  `=IF(COUNT(${[S0, O0, R0, S1, O1, R1].join(";")})<6;"";IF(OR(${S0}=0;${O0}=0);"";${effect}))`;

const effect = (id: string, label: Words, formula: string, meaning: Words): Row => ({
  id,
  cells: { effect: { text: label }, amount: { formula: whenMeasured(formula) }, meaning: { text: meaning } },
});

/** Sequential split of the funnel (traffic at target conversion and basket, then conversion, then basket): sums exactly. */
export const BRIDGE_TABLE: Table = {
  kind: "table",
  id: "bridge",
  title: {
    fr: "Pourquoi le chiffre d’affaires est au-dessus ou en dessous",
    en: "Why revenue is above or below its target",
  },
  hint: {
    fr: "L’écart réparti dans l’ordre trafic, conversion, panier (effets successifs)\u202f: leur somme est l’écart.",
    en: "The variance split in the order traffic, conversion, basket (sequential effects): they add up to the variance.",
  },
  columns: [
    label("effect", { fr: "Effet", en: "Effect" }),
    label("meaning", { fr: "Ce qu’il dit", en: "What it says" }, { span: 6 }),
    computed("amount", { fr: "Montant ({currency})", en: "Amount ({currency})" }, "money"),
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
    effect("total", { fr: "Écart de chiffre d’affaires", en: "Revenue variance" }, `${R1}-${R0}`, {
      fr: "réalisé moins objectif",
      en: "actual minus target",
    }),
  ],
  emphasis: [{ columns: ["amount"], when: "negative", ink: "unfavourable" }],
};

const signed = (cell: string) => `IF(${cell}<0;"−";"+")&FIXED(ABS(${cell});0)`;
const row = (id: string) => `{bridge.amount@${id}}`;

/** One sentence: by how much, and which effects made it. */
export const BRIDGE_SENTENCE =
  `=IF(COUNT(${row("total")})=0;{#bridgeMissing};{#revenueIs}&FIXED(ABS(${row("total")});0)&" "&` +
  `IF(${row("total")}<0;{#below};{#above})&{#traffic}&${signed(row("traffic"))}&{#conversion}&${signed(row("conversion"))}` +
  `&{#basket}&${signed(row("basket"))}&".")`;

export const BRIDGE_WORDS: Readonly<Record<string, Words>> = {
  bridgeMissing: {
    fr: "Donnez sessions, commandes et chiffre d’affaires, réalisés et prévus\u202f: Cap dira pourquoi l’année a dépassé ou manqué l’objectif.",
    en: "Give sessions, orders and revenue, actual and planned: Cap will say why the year beat or missed its target.",
  },
  revenueIs: { fr: "Le chiffre d’affaires est ", en: "Revenue is " },
  below: { fr: "{currency} en dessous de l’objectif", en: "{currency} below its target" },
  above: { fr: "{currency} au-dessus de l’objectif", en: "{currency} above its target" },
  traffic: { fr: "\u202f: trafic ", en: ": traffic " },
  conversion: { fr: ", conversion ", en: ", conversion " },
  basket: { fr: ", panier moyen ", en: ", average order " },
};
