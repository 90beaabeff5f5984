import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import { money, signedPercentage } from "../in-words";
import type { Cell, ChartBlock, Panel, Row, Table } from "../layout";
import { today, unless, whenKnown } from "./today";

/** Typed once, in the first row; the other rows follow. */
const SHARE = "{plus_five.change@price}";
const RATE = "1-{model.today@cogs_rate}";

const AMOUNTS = [
  "extra_revenue",
  "extra_orders",
  "extra_gross_margin",
  "extra_logistics",
  "extra_ads",
  "extra_cash",
] as const;

/** What a lever moves, besides the sales. */
interface Moves {
  /** More parcels leave, or the same ones are worth more. */
  readonly orders: string;
  /** A higher price costs no more goods. */
  readonly goods: boolean;
  /** More sessions that are paid each; when nobody knows at what cost, their cash is not known either. */
  readonly ads: boolean;
}

function lever(id: string, text: Words, extraRevenue: string, { orders, goods, ads }: Moves, change: Cell): Row {
  return {
    id,
    cells: {
      lever: { text },
      change,
      extra_revenue: { formula: unless("{change}<-1", ["{change}", today("sales")], extraRevenue) },
      extra_orders: { formula: whenKnown(["{extra_revenue}", today("orders")], orders) },
      extra_gross_margin: {
        formula: goods
          ? whenKnown(["{extra_revenue}", today("cogs_rate")], `{extra_revenue}*(${RATE})`)
          : whenKnown(["{extra_revenue}"], "{extra_revenue}"),
      },
      extra_ads: {
        formula: ads
          ? unless(
              `${today("cost_per_paid_session")}=0`,
              ["{extra_revenue}", today("sessions"), today("cost_per_paid_session")],
              `{change}*${today("sessions")}*${today("cost_per_paid_session")}`,
            )
          : whenKnown(["{extra_revenue}"], "0"),
      },
    },
  };
}

/** Set apart by a line, as several levers at once are another thing than one. */
function asTotal({ id, cells }: Row): Row {
  const columns = ["lever", "change", ...AMOUNTS] as const;
  return { id, cells: Object.fromEntries(columns.map((key) => [key, { ...cells?.[key], style: "total" }])) };
}

const CHOSEN: Cell = {
  origin: "input",
  value: 5 / 100,
  allowed: { kind: "number" },
  note: {
    fr: "Essayez un autre pourcentage\u202f: les lignes du dessous le suivent.",
    en: "Try another percentage: the lines below follow.",
  },
};
const FOLLOWS: Cell = { formula: whenKnown([SHARE], SHARE) };

const sameShare = `{change}*${today("sales")}`;
const moreOrders = `{change}*${today("orders")}`;
const SAME_ORDERS: Moves = { orders: "0", goods: true, ads: false };
const MORE_ORDERS: Moves = { orders: moreOrders, goods: true, ads: false };

/** The trap of "+5 %": five levers, the same revenue, not the same cash. */
export const PLUS_FIVE: Table = {
  kind: "table",
  id: "plus_five",
  title: {
    fr: "Le même effort ne rapporte pas la même trésorerie",
    en: "The same effort does not bring the same cash",
  },
  hint: {
    fr: "Un levier à la fois, toutes choses égales par ailleurs\u202f: trésorerie = marge brute en plus − logistique en plus − publicité en plus, sur une année pleine.",
    en: "One lever at a time, all else equal: cash = extra gross margin − extra logistics − extra ads, over a full year.",
  },
  columns: [
    label("lever", { fr: "Levier", en: "Lever" }),
    computed("change", { fr: "Changement (%)", en: "Change (%)" }, "rate"),
    computed("extra_revenue", { fr: "CA en plus ({currency})", en: "Extra revenue ({currency})" }, "money"),
    computed("extra_orders", { fr: "Commandes en plus", en: "Extra orders" }, "count"),
    computed(
      "extra_gross_margin",
      { fr: "Marge brute en plus ({currency})", en: "Extra gross margin ({currency})" },
      "money",
    ),
    computed(
      "extra_logistics",
      { fr: "Logistique en plus ({currency})", en: "Extra logistics ({currency})" },
      "money",
      whenKnown(["{extra_orders}", today("logistics_per_order")], `{extra_orders}*${today("logistics_per_order")}`),
    ),
    computed("extra_ads", { fr: "Publicité en plus ({currency})", en: "Extra ads ({currency})" }, "money"),
    computed(
      "extra_cash",
      { fr: "Trésorerie en plus ({currency})", en: "Extra cash ({currency})" },
      "money",
      whenKnown(
        ["{extra_gross_margin}", "{extra_logistics}", "{extra_ads}"],
        "{extra_gross_margin}-{extra_logistics}-{extra_ads}",
      ),
    ),
  ],
  rows: [
    lever(
      "price",
      { fr: "Prix (autant de commandes)", en: "Price (as many orders)" },
      sameShare,
      { ...SAME_ORDERS, goods: false },
      CHOSEN,
    ),
    lever("basket", { fr: "Panier mieux rempli", en: "Fuller basket" }, sameShare, SAME_ORDERS, FOLLOWS),
    lever("conversion", { fr: "Taux de conversion", en: "Conversion rate" }, sameShare, MORE_ORDERS, FOLLOWS),
    lever("free_traffic", { fr: "Trafic gratuit", en: "Free traffic" }, sameShare, MORE_ORDERS, FOLLOWS),
    lever(
      "paid_traffic",
      { fr: "Trafic payant", en: "Paid traffic" },
      sameShare,
      { ...MORE_ORDERS, ads: true },
      FOLLOWS,
    ),
    asTotal(
      lever(
        "all_three",
        { fr: "Trafic gratuit, conversion et panier à la fois", en: "Free traffic, conversion and basket at once" },
        `${today("sales")}*(1+{change})*(1+{change})*(1+{change})-${today("sales")}`,
        { ...MORE_ORDERS, orders: `${today("orders")}*(1+{change})*(1+{change})-${today("orders")}` },
        FOLLOWS,
      ),
    ),
  ],
  emphasis: [{ columns: ["extra_revenue", "extra_gross_margin", "extra_cash"], when: "negative", ink: "unfavourable" }],
};

const LEVERS = "{plus_five.lever@price}:{plus_five.lever@paid_traffic}";
const CASH = "{plus_five.extra_cash@price}:{plus_five.extra_cash@paid_traffic}";
const EACH = "{plus_five.extra_revenue@price}";
const TOGETHER = "{plus_five.extra_revenue@all_three}";
const extreme = (which: "MIN" | "MAX") =>
  `${money(`${which}(${CASH})`)}&{#openName}&INDEX(${LEVERS};MATCH(${which}(${CASH});${CASH};0))&{#closeName}`;

export const PLUS_FIVE_SAYS: Panel = {
  kind: "panel",
  id: "plus_five_says",
  rowHeights: [24, 24],
  rows: [
    [
      {
        formula:
          `=IF(COUNT(${SHARE})=0;{#plusFiveCheck};IF(${SHARE}<-1;{#plusFiveCheck};IF(COUNT(${CASH})<2;{#plusFiveMissing};` +
          `{#theSame}&${signedPercentage(SHARE)}&{#bringsEachTime}&${money(EACH)}&{#butFrom}&${extreme("MIN")}` +
          `&{#to}&${extreme("MAX")}&{#ofCash})))`,
        origin: "computed",
        style: "finding",
        span: 8,
      },
    ],
    [
      {
        formula: `=IF(COUNT(${EACH};${TOGETHER})<2;"";{#threeBring}&${money(TOGETHER)}&{#notThreeTimes}&${money(`(3*${EACH})`)}&{#multiply})`,
        origin: "computed",
        style: "finding",
        span: 8,
      },
    ],
  ],
};

export const PLUS_FIVE_CHART: ChartBlock = {
  kind: "charts",
  id: "plus_five_chart",
  rows: 12,
  charts: [
    {
      id: "plus_five",
      kind: "bar",
      title: { fr: "Ce que le même effort rapporte en trésorerie", en: "What the same effort brings in cash" },
      table: "plus_five",
      labels: "lever",
      series: [{ column: "extra_cash", look: "actual" }],
      through: "paid_traffic",
      width: 780,
    },
  ],
};

export const PLUS_FIVE_WORDS: Readonly<Record<string, Words>> = {
  plusFiveCheck: {
    fr: "▼ Le changement est un pourcentage d’au moins −100\u202f%\u202f: tapez par exemple 5\u202f%.",
    en: "▼ The change is a percentage of −100% or more: type 5%, for example.",
  },
  plusFiveMissing: {
    fr: "Remplissez le Bilan\u202f: Cap dira quel levier rapporte le plus de trésorerie pour le même effort.",
    en: "Fill the Review: Cap will say which lever brings the most cash for the same effort.",
  },
  theSame: { fr: "Le même ", en: "The same " },
  bringsEachTime: { fr: " rapporte chaque fois ", en: " brings " },
  butFrom: { fr: " de chiffre d’affaires, mais de ", en: " of revenue each time, but from " },
  openName: { fr: " («\u202f", en: " (“" },
  closeName: { fr: "\u202f»)", en: "”)" },
  to: { fr: " à ", en: " to " },
  ofCash: { fr: " de trésorerie.", en: " of cash." },
  threeBring: {
    fr: "Trafic gratuit, conversion et panier à la fois\u202f: ",
    en: "Free traffic, conversion and basket at once: ",
  },
  notThreeTimes: {
    fr: " de chiffre d’affaires, et non trois fois un seul (",
    en: " of revenue, not three times one (",
  },
  multiply: { fr: ")\u202f: les leviers se multiplient.", en: "): levers multiply." },
};
