import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import { money, signed } from "../in-words";
import type { Cell, Row, Table } from "../layout";
import { difference, known } from "./formulas";

const now = (row: string) => `{indicators.this_year@${row}}`;
const before = (row: string) => `{indicators.last_year@${row}}`;
const amountOf = (row: string) => `{bridge.amount@${row}}`;

/** Blank until both years have all three measures and last year both rates. */
const effectOf = (calculation: string) =>
  known(
    [
      ...["sessions", "orders", "revenue"].flatMap((measure) => [now(measure), before(measure)]),
      before("conversion"),
      before("basket"),
    ],
    calculation,
  );

const TOTAL = amountOf("total");
const SENTENCE =
  `=IF(COUNT(${TOTAL};${amountOf("traffic")})<2;{#bridgeMissing};{#revenueIs}&` +
  `IF(ROUND(${TOTAL};0)=0;{#asLastYear};${money(`ABS(${TOTAL})`)}&IF(${TOTAL}<0;{#belowLastYear};{#aboveLastYear}))` +
  `&{#traffic}&${signed(amountOf("traffic"))}&{#conversion}&${signed(amountOf("conversion"))}` +
  `&{#basket}&${signed(amountOf("basket"))}&".")`;

const effect = (id: string, text: Words, formula: string, meaning: Cell): Row => ({
  id,
  cells: { effect: { text }, amount: { formula }, meaning },
});

/** Sequential split of the funnel, last year's months to this year's: traffic, then conversion, then basket; sums exactly. */
export const BRIDGE: Table = {
  kind: "table",
  id: "bridge",
  title: {
    fr: "Pourquoi le chiffre d’affaires a changé, à ce jour",
    en: "Why revenue has changed, to date",
  },
  hint: {
    fr: "Des mêmes mois de l’année passée à ceux de cette année, dans l’ordre trafic, conversion, panier\u202f: leur somme est l’évolution.",
    en: "From the same months of last year to this year’s, in the order traffic, conversion, basket: they add up to the change.",
  },
  columns: [
    label("effect", { fr: "Effet", en: "Effect" }, { span: 2 }),
    label("meaning", { fr: "Ce qu’il dit", en: "What it says" }, { span: 8, style: "hint" }),
    computed("amount", { fr: "Montant ({currency})", en: "Amount ({currency})" }, "money", undefined, { span: 2 }),
  ],
  rows: [
    effect(
      "traffic",
      { fr: "Trafic", en: "Traffic" },
      effectOf(`(${now("sessions")}-${before("sessions")})*${before("conversion")}*${before("basket")}`),
      {
        text: {
          fr: "visites en plus ou en moins, au taux de conversion et au panier de l’année passée",
          en: "more or fewer visits, at last year’s conversion and basket",
        },
      },
    ),
    effect(
      "conversion",
      { fr: "Conversion", en: "Conversion" },
      effectOf(`(${now("orders")}-${now("sessions")}*${before("conversion")})*${before("basket")}`),
      {
        text: {
          fr: "commandes de plus ou de moins qu’au taux de l’année passée, au panier de l’année passée",
          en: "orders more or fewer than at last year’s rate, at last year’s basket",
        },
      },
    ),
    effect(
      "basket",
      { fr: "Panier moyen", en: "Average order" },
      effectOf(`${now("revenue")}-${now("orders")}*${before("basket")}`),
      {
        text: {
          fr: "des commandes plus ou moins grosses que l’année passée",
          en: "bigger or smaller orders than last year",
        },
      },
    ),
    effect(
      "total",
      { fr: "Évolution du chiffre d’affaires", en: "Change of revenue" },
      difference(now("revenue"), before("revenue")),
      { formula: SENTENCE, origin: "computed", style: "computed" },
    ),
  ],
  emphasis: [{ columns: ["amount"], when: "negative", ink: "unfavourable" }],
};

export const BRIDGE_WORDS: Readonly<Record<string, Words>> = {
  bridgeMissing: {
    fr: "Remplissez sessions, commandes et chiffre d’affaires des deux années\u202f: Cap dira d’où vient l’évolution.",
    en: "Fill in sessions, orders and revenue of both years: Cap will say where the change comes from.",
  },
  revenueIs: { fr: "À ce jour, le chiffre d’affaires est ", en: "To date, revenue is " },
  asLastYear: { fr: "celui de l’année passée", en: "that of last year" },
  belowLastYear: { fr: " en dessous de l’année passée", en: " below last year" },
  aboveLastYear: { fr: " au-dessus de l’année passée", en: " above last year" },
  traffic: { fr: "\u202f: trafic ", en: ": traffic " },
  conversion: { fr: ", conversion ", en: ", conversion " },
  basket: { fr: ", panier moyen ", en: ", average order " },
};
