import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import { figure, signedMoney, signedPercentage } from "../in-words";
import type { Cell, FormulaTemplate, Panel, Row, Table } from "../layout";
import type { NumberFormatName } from "../number-formats";
import { today, unless, whenKnown } from "./today";

const value = (id: string) => `{value@${id}}`;
const PRICE = value("price_change");
const ORDERS = value("orders_change");

const line = (id: string, text: Words, format: NumberFormatName, formula: FormulaTemplate, meaning: Words): Row => ({
  id,
  cells: { line: { text }, value: { format, formula }, meaning: { text: meaning } },
});

/** A share that the person gives, and beside it what it is or, when it can not be, why. */
const asked = (
  id: string,
  text: Words,
  share: number,
  meaning: Words,
  wrong: string,
  check: string,
  why: string,
): Row => ({
  id,
  cells: {
    line: { text },
    value: { origin: "input", format: "rate", value: share, allowed: { kind: "number" }, note: meaning } satisfies Cell,
    meaning: {
      origin: "computed",
      formula: `=IF(COUNT(${value(id)})=0;{#${check}};IF(${wrong};{#${check}};{#${why}}))`,
    },
  },
});

/** A lower price brings orders and takes margin from every one of them. */
export const PRICE_CUT: Table = {
  kind: "table",
  id: "price_cut",
  title: { fr: "Le piège de la remise", en: "The price-cut trap" },
  hint: {
    fr: "Une baisse de prix se prend entièrement sur la marge\u202f: les marchandises et les colis coûtent ce qu’ils coûtaient. Marge sur coûts variables, avant publicité.",
    en: "A lower price comes out of the margin whole: goods and parcels cost what they did. Contribution is before advertising.",
  },
  columns: [
    label("line", { fr: "Ligne", en: "Line" }),
    label("meaning", { fr: "Ce que c’est", en: "What it is" }, { span: 4 }),
    computed("value", { fr: "Valeur", en: "Value" }, "money"),
  ],
  rows: [
    asked(
      "price_change",
      { fr: "Changement de prix (%)", en: "Change of prices (%)" },
      -10 / 100,
      { fr: "−10\u202f% pour une remise de dix pour cent sur tout.", en: "−10% for ten per cent off everything." },
      `${PRICE}<=-1`,
      "priceCheck",
      "priceWhy",
    ),
    asked(
      "orders_change",
      { fr: "Changement du nombre de commandes (%)", en: "Change of the number of orders (%)" },
      10 / 100,
      { fr: "Ce que vous en attendez.", en: "What you expect of it." },
      `${ORDERS}<-1`,
      "ordersCheck",
      "ordersWhy",
    ),
    line(
      "new_basket",
      { fr: "Nouveau panier moyen ({currency})", en: "New average order ({currency})" },
      "unitMoney",
      unless(
        `OR(${PRICE}<=-1;${today("orders")}=0)`,
        [PRICE, today("basket"), today("orders")],
        `${today("basket")}*(1+${PRICE})`,
      ),
      { fr: "le panier d’aujourd’hui, au nouveau prix", en: "today’s average order, at the new price" },
    ),
    line(
      "new_orders",
      { fr: "Nouvelles commandes", en: "New orders" },
      "count",
      unless(`OR(${ORDERS}<-1;${today("orders")}=0)`, [ORDERS, today("orders")], `${today("orders")}*(1+${ORDERS})`),
      {
        fr: "les commandes d’aujourd’hui, et celles que vous attendez",
        en: "today’s orders, and those that you expect",
      },
    ),
    line(
      "new_revenue",
      { fr: "Nouveau chiffre d’affaires ({currency})", en: "New revenue ({currency})" },
      "money",
      whenKnown([value("new_basket"), value("new_orders")], `${value("new_basket")}*${value("new_orders")}`),
      { fr: "nouveau panier × nouvelles commandes", en: "new average order × new orders" },
    ),
    line(
      "revenue_change",
      { fr: "Chiffre d’affaires en plus ou en moins ({currency})", en: "Change of revenue ({currency})" },
      "money",
      whenKnown([value("new_revenue"), today("revenue")], `${value("new_revenue")}-${today("revenue")}`),
      { fr: "nouveau moins d’aujourd’hui", en: "new minus today’s" },
    ),
    line(
      "order_leaves_today",
      { fr: "Ce qu’une commande laisse aujourd’hui ({currency})", en: "What an order leaves today ({currency})" },
      "unitMoney",
      unless(
        `${today("orders")}=0`,
        [today("contribution"), today("orders")],
        `${today("contribution")}/${today("orders")}`,
      ),
      { fr: "marge sur coûts variables ÷ commandes", en: "contribution ÷ orders" },
    ),
    line(
      "order_leaves",
      { fr: "Ce qu’elle laisserait ({currency})", en: "What it would leave ({currency})" },
      "unitMoney",
      whenKnown(
        [value("order_leaves_today"), value("new_basket"), today("basket")],
        `${value("order_leaves_today")}+${value("new_basket")}-${today("basket")}`,
      ),
      {
        fr: "d’aujourd’hui, et tout le changement du panier\u202f: rien d’autre ne coûte moins",
        en: "today’s, and the whole change of the average order: nothing else costs less",
      },
    ),
    line(
      "contribution_before",
      { fr: "Marge sur coûts variables d’aujourd’hui ({currency})", en: "Contribution today ({currency})" },
      "money",
      whenKnown([today("contribution")], today("contribution")),
      { fr: "avant publicité", en: "before advertising" },
    ),
    line(
      "contribution_after",
      { fr: "Marge sur coûts variables ensuite ({currency})", en: "Contribution then ({currency})" },
      "money",
      whenKnown([value("order_leaves"), value("new_orders")], `${value("order_leaves")}*${value("new_orders")}`),
      { fr: "ce qu’une commande laisserait × nouvelles commandes", en: "what an order would leave × new orders" },
    ),
    line(
      "contribution_change",
      { fr: "Marge en plus ou en moins ({currency})", en: "Change of contribution ({currency})" },
      "money",
      whenKnown(
        [value("contribution_after"), value("contribution_before")],
        `${value("contribution_after")}-${value("contribution_before")}`,
      ),
      { fr: "ensuite moins d’aujourd’hui", en: "then minus today’s" },
    ),
    line(
      "orders_to_break_even",
      { fr: "Commandes pour ne rien perdre", en: "Orders to lose nothing" },
      "count",
      unless(
        `OR(${value("order_leaves")}<=0;${value("contribution_before")}<0)`,
        [value("order_leaves"), value("contribution_before")],
        `${value("contribution_before")}/${value("order_leaves")}`,
      ),
      {
        fr: "marge d’aujourd’hui ÷ ce qu’une commande laisserait",
        en: "contribution today ÷ what an order would leave",
      },
    ),
    line(
      "growth_to_break_even",
      { fr: "Soit, par rapport à aujourd’hui (%)", en: "That is, against today (%)" },
      "rate",
      unless(
        `${today("orders")}=0`,
        [value("orders_to_break_even"), today("orders")],
        `${value("orders_to_break_even")}/${today("orders")}-1`,
      ),
      { fr: "à atteindre avec la même publicité", en: "to be reached with the same advertising" },
    ),
  ],
  emphasis: [{ columns: ["value"], when: "negative", ink: "unfavourable" }],
};

const shown = (id: string) => `{price_cut.value@${id}}`;

export const PRICE_CUT_SAYS: Panel = {
  kind: "panel",
  id: "price_cut_says",
  rowHeights: [40],
  rows: [
    [
      {
        formula:
          `=IF(COUNT(${shown("revenue_change")};${shown("contribution_change")})<2;{#priceCutMissing};` +
          `{#pricesAt}&${signedPercentage(shown("price_change"))}&{#ordersAt}&${signedPercentage(shown("orders_change"))}` +
          `&{#revenueMoves}&${signedMoney(shown("revenue_change"))}&{#contributionMoves}&${signedMoney(shown("contribution_change"))}` +
          `&IF(COUNT(${shown("growth_to_break_even")})=0;{#noOrdersEnough};{#itTakes}&${figure(shown("orders_to_break_even"))}` +
          `&{#ordersToKeep}&${signedPercentage(shown("growth_to_break_even"))}&")."))`,
        origin: "computed",
        style: "finding",
        span: 8,
      },
    ],
  ],
};

export const PRICE_CUT_WORDS: Readonly<Record<string, Words>> = {
  priceCheck: {
    fr: "▼ Un prix baisse de moins de 100\u202f%\u202f: tapez par exemple −10\u202f%.",
    en: "▼ A price falls by less than 100%: type −10%, for example.",
  },
  priceWhy: {
    fr: "la remise que vous envisagez\u202f; au-dessus de 0, une hausse",
    en: "the discount that you think of; above 0, a rise",
  },
  ordersCheck: {
    fr: "▼ Le nombre de commandes baisse au plus de 100\u202f%\u202f: tapez par exemple 10\u202f%.",
    en: "▼ The number of orders falls by 100% at most: type 10%, for example.",
  },
  ordersWhy: { fr: "les commandes que vous en attendez", en: "the orders that you expect of it" },
  priceCutMissing: {
    fr: "Remplissez le Bilan et les deux pourcentages\u202f: Cap dira combien de commandes une remise doit amener.",
    en: "Fill the Review and the two percentages: Cap will say how many orders a discount must bring.",
  },
  pricesAt: { fr: "Prix ", en: "Prices " },
  ordersAt: { fr: ", commandes ", en: ", orders " },
  revenueMoves: { fr: "\u202f: le chiffre d’affaires change de ", en: ": revenue changes by " },
  contributionMoves: { fr: ", la marge sur coûts variables de ", en: ", contribution by " },
  itTakes: {
    fr: ". Pour garder la marge d’aujourd’hui, il faudrait ",
    en: ". To keep today’s contribution, it would take ",
  },
  ordersToKeep: { fr: " commandes (", en: " orders (" },
  noOrdersEnough: {
    fr: ". Aucun nombre de commandes n’y suffirait\u202f: chacune laisserait trop peu.",
    en: ". No number of orders would make up for it: each would leave too little.",
  },
};
