import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import { money, percentage } from "../in-words";
import type { Cell, ChartBlock, FormulaTemplate, Panel, Row, Table } from "../layout";
import { today, unless, whenKnown } from "./today";

/** Typed once, in the first row; the other rows follow. */
const SHARE = "{tornado.move@basket}";

const CHOSEN: Cell = {
  origin: "input",
  value: 10 / 100,
  allowed: { kind: "share" },
  note: {
    fr: "De combien chaque levier pourrait bouger, en plus ou en moins. Mieux que 10\u202f%\u202f: ce que votre propre historique a montré.",
    en: "By how much each driver might move, up or down. Better than 10%: what your own history has shown.",
  },
};
const FOLLOWS: Cell = { formula: whenKnown([SHARE], SHARE) };

/** `weight`: the part of the operating result that moves in proportion to the driver; negative for a cost. */
const driver = (id: string, text: Words, weight: FormulaTemplate, move: Cell = FOLLOWS): Row => ({
  id,
  cells: { driver: { text }, move, weight: { formula: weight } },
});

const GROSS_MARGIN = `${today("sales")}*(1-${today("cogs_rate")})`;
const PER_SESSION = whenKnown(
  [today("sales"), today("cogs_rate"), today("logistics")],
  `${GROSS_MARGIN}-${today("logistics")}`,
);
const cost = (line: string) => whenKnown([today(line)], `-${today(line)}`);

/** One driver at a time, by the same share, up and down. */
export const TORNADO: Table = {
  kind: "table",
  id: "tornado",
  title: { fr: "Ce qui fait bouger le résultat", en: "What moves the result" },
  hint: {
    fr: "Chaque levier bouge seul, du même pourcentage\u202f; effet sur le résultat d’exploitation = pourcentage × ce que le levier y pèse. À égalité au centime, l’ordre de la liste.",
    en: "Each driver moves alone, by the same share; effect on the operating result = share × what the driver weighs in it. Equal to the cent: the order of the list.",
  },
  columns: [
    label("driver", { fr: "Levier", en: "Driver" }),
    computed("move", { fr: "Bouge de ± (%)", en: "Moves by ± (%)" }, "rate"),
    computed("weight", { fr: "Pèse dans le résultat ({currency})", en: "Weighs in the result ({currency})" }, "money"),
    computed(
      "down",
      { fr: "S’il baisse ({currency})", en: "If it falls ({currency})" },
      "money",
      whenKnown(["{up}"], "0-{up}"),
    ),
    computed(
      "up",
      { fr: "S’il monte ({currency})", en: "If it rises ({currency})" },
      "money",
      unless("OR({move}<0;{move}>1)", ["{move}", "{weight}"], "{move}*{weight}"),
    ),
    computed(
      "swing",
      { fr: "Écart ± ({currency})", en: "Swing ± ({currency})" },
      "money",
      whenKnown(["{up}"], "ROUND(ABS({up});2)"),
    ),
    computed(
      "rank",
      { fr: "Rang", en: "Rank" },
      "count",
      whenKnown(["{swing}"], "RANK({swing};{tornado.swing})+COUNTIF({swing^:};{swing})"),
    ),
  ],
  rows: [
    driver(
      "basket",
      { fr: "Panier moyen", en: "Average order" },
      whenKnown([today("sales"), today("cogs_rate")], GROSS_MARGIN),
      CHOSEN,
    ),
    driver(
      "cost_of_goods",
      { fr: "Coût d’achat", en: "Cost of goods" },
      whenKnown([today("sales"), today("cogs_rate")], `-${today("sales")}*${today("cogs_rate")}`),
    ),
    driver("sessions", { fr: "Sessions (gratuites)", en: "Sessions (free)" }, PER_SESSION),
    driver("conversion", { fr: "Taux de conversion", en: "Conversion rate" }, PER_SESSION),
    driver("fixed_costs", { fr: "Charges fixes", en: "Fixed costs" }, cost("fixed")),
    driver("logistics", { fr: "Logistique par commande", en: "Logistics per order" }, cost("logistics")),
    driver("ads", { fr: "Publicité", en: "Advertising" }, cost("ads")),
  ],
  emphasis: [{ columns: ["weight", "down", "up"], when: "negative", ink: "unfavourable" }],
};

const ranked = (column: string) =>
  `=IF(COUNTIF({tornado.rank};{rank})=0;"";INDEX({tornado.${column}};MATCH({rank};{tornado.rank};0)))`;

export const TORNADO_SORTED: Table = {
  kind: "table",
  id: "tornado_sorted",
  title: { fr: "Les leviers, du plus fort au plus faible", en: "The drivers, strongest first" },
  hint: {
    fr: "La liste précédente, rangée par rang. Trois à cinq leviers expliquent d’ordinaire presque tout\u202f: ce sont eux qu’il faut suivre.",
    en: "The list above, in the order of its ranks. Three to five drivers usually explain nearly all: follow those.",
  },
  columns: [
    computed("driver", { fr: "Levier", en: "Driver" }, "general", ranked("driver")),
    { key: "rank", header: { fr: "Rang", en: "Rank" }, origin: "label", format: "count" },
    computed("down", { fr: "S’il baisse ({currency})", en: "If it falls ({currency})" }, "money", ranked("down")),
    computed("up", { fr: "S’il monte ({currency})", en: "If it rises ({currency})" }, "money", ranked("up")),
    computed("swing", { fr: "Écart ± ({currency})", en: "Swing ± ({currency})" }, "money", ranked("swing")),
  ],
  rows: TORNADO.rows.map((_, index) => ({ id: `rank${index + 1}`, cells: { rank: { value: index + 1 } } })),
  emphasis: [{ columns: ["down", "up"], when: "negative", ink: "unfavourable" }],
};

const FIRST = "{tornado_sorted.driver@rank1}";
const FIRST_SWING = "{tornado_sorted.swing@rank1}";

export const TORNADO_SAYS: Panel = {
  kind: "panel",
  id: "tornado_says",
  rowHeights: [24],
  rows: [
    [
      {
        formula:
          `=IF(COUNT(${SHARE})=0;{#tornadoCheck};IF(OR(${SHARE}<0;${SHARE}>1);{#tornadoCheck};` +
          `IF(COUNT(${FIRST_SWING})=0;{#tornadoMissing};{#mostWith}&${FIRST}&{#aMoveOf}&${percentage(SHARE)}` +
          `&{#isWorth}&${money(FIRST_SWING)}` +
          `&IF(COUNT(${today("operating")})=0;".";{#ofAResult}&${money(today("operating"))}&"."))))`,
        origin: "computed",
        style: "finding",
        span: 8,
      },
    ],
  ],
};

export const TORNADO_CHART: ChartBlock = {
  kind: "charts",
  id: "tornado_chart",
  rows: 14,
  charts: [
    {
      id: "tornado",
      kind: "bar",
      title: { fr: "Quel levier fait le plus bouger le résultat\u202f?", en: "Which driver moves the result most?" },
      table: "tornado_sorted",
      labels: "driver",
      series: [{ column: "swing", look: "actual" }],
      width: 780,
    },
  ],
};

export const TORNADO_WORDS: Readonly<Record<string, Words>> = {
  tornadoCheck: {
    fr: "▼ Le pourcentage va de 0 à 100\u202f%\u202f: tapez par exemple 10\u202f%.",
    en: "▼ The share is between 0 and 100%: type 10%, for example.",
  },
  tornadoMissing: {
    fr: "Remplissez le Bilan\u202f: Cap dira de quel levier votre résultat dépend le plus.",
    en: "Fill the Review: Cap will say which driver your result depends on most.",
  },
  mostWith: { fr: "Le résultat dépend d’abord du levier «\u202f", en: "The result depends first of all on “" },
  aMoveOf: { fr: "\u202f»\u202f: ±\u202f", en: "”: ±" },
  isWorth: { fr: " le changent de ±\u202f", en: " changes it by ±" },
  ofAResult: { fr: ", pour un résultat d’exploitation de ", en: ", for an operating result of " },
};
