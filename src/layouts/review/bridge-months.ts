import { MEASURES } from "../../protocol/measures";
import type { Words } from "../../shared/language";
import { computed } from "../columns";
import type { FormulaTemplate, Row, Table } from "../layout";
import { MONTH_IDS } from "./monthly-tables";

/** One month: what was planned (0) and what came (1), the effects of the difference, and what is odd about its figures. */
function row(month: string): Row {
  const actual = (column: string) => `{actuals.${column}@${month}}`;
  const target = (column: string) => `{targets.${column}@${month}}`;
  const [S0, O0, R0] = [target("sessions"), target("orders"), target("revenue")];
  const [S1, O1, R1] = [actual("sessions"), actual("orders"), actual("revenue")];
  const number = (cell: string): FormulaTemplate => `=IF(ISNUMBER(${cell});${cell};"")`;
  const effect = (formula: string): FormulaTemplate =>
    `=IF(COUNT(${[S0, O0, R0, S1, O1, R1].join(";")})<6;"";IF(OR(${S0}=0;${O0}=0);"";${formula}))`;
  const typed = MEASURES.flatMap((measure) => [actual(measure), target(measure)]);
  const more = (one: string, other: string) => `AND(COUNT(${one};${other})=2;${one}>${other})`;
  return {
    id: month,
    cells: {
      month: { formula: `=${actual("month")}` },
      target: { formula: number(R0) },
      actual: { formula: number(R1) },
      traffic: { formula: effect(`(${S1}-${S0})*${R0}/${S0}`) },
      conversion: { formula: effect(`(${O1}-${S1}*${O0}/${S0})*${R0}/${O0}`) },
      basket: { formula: effect(`${R1}-${O1}*${R0}/${O0}`) },
      total: { formula: effect(`${R1}-${R0}`) },
      month_check: { formula: monthCheck(month, isTwice) },
      check: {
        formula:
          `=IF(OR(${typed.map((cell) => `ISTEXT(${cell})`).join(";")});{#textFigure};` +
          `IF(MIN(${typed.join(";")})<0;{#negativeFigure};IF(${more(O1, S1)};{#moreOrders};` +
          `IF(${more(actual("returned_orders"), O1)};{#moreReturns};IF(${more(O1, actual("carts"))};{#fewerCarts};"")))))`,
      },
    },
  };
}

export const monthCheck = (month: string, isTwiceIn: (table: string) => string): FormulaTemplate =>
  `=IF(ISNUMBER({month});IF(${isTwiceIn("actuals")};{#twiceActual};IF(${isTwiceIn("targets")};{#twiceTarget};` +
  `IF({targets.month@${month}}={month};"";{#otherMonth})));{#notADate})`;

/**
 * The twelve months of a table all have another number, so that one that comes back was typed twice. To a row that somebody
 * inserted, with nothing in it, MONTH would give one too.
 */
export const isTwice = (table: string) =>
  `IFERROR(SUMPRODUCT(ISNUMBER({${table}.month})*(MONTH({${table}.month})=MONTH({month})));1)>1`;

/** The bridge of every month, beside what was planned and what came. */
export const BRIDGE_MONTHS: Table = {
  kind: "table",
  id: "bridge_months",
  title: { fr: "L’écart, mois par mois", en: "The variance, month by month" },
  hint: {
    fr: "Les mêmes effets successifs, chaque mois à son propre objectif\u202f; vide quand l’un des six chiffres du mois manque.",
    en: "The same sequential effects, each month against its own target; empty when one of the month’s six figures is missing.",
  },
  columns: [
    computed("month", { fr: "Mois", en: "Month" }, "month"),
    computed("target", { fr: "CA prévu ({currency})", en: "Planned revenue ({currency})" }, "money", undefined, {
      total: "sum",
    }),
    computed("actual", { fr: "CA réalisé ({currency})", en: "Actual revenue ({currency})" }, "money", undefined, {
      total: "sum",
    }),
    computed("traffic", { fr: "Trafic ({currency})", en: "Traffic ({currency})" }, "money", undefined, {
      total: "sum",
    }),
    computed("conversion", { fr: "Conversion ({currency})", en: "Conversion ({currency})" }, "money", undefined, {
      total: "sum",
    }),
    computed("basket", { fr: "Panier moyen ({currency})", en: "Average order ({currency})" }, "money", undefined, {
      total: "sum",
    }),
    computed("total", { fr: "Écart ({currency})", en: "Variance ({currency})" }, "money", undefined, { total: "sum" }),
    computed("month_check", { fr: "Contrôle du mois", en: "Check of the month" }, "general", undefined, {
      span: 3,
      style: "warning",
    }),
    computed("check", { fr: "Contrôle des chiffres", en: "Check of the figures" }, "general", undefined, {
      span: 3,
      style: "warning",
    }),
  ],
  rows: MONTH_IDS.map(row),
  total: { fr: "Somme des mois", en: "Sum of the months" },
  emphasis: [{ columns: ["traffic", "conversion", "basket", "total"], when: "negative", ink: "unfavourable" }],
};

export const BRIDGE_MONTHS_WORDS: Readonly<Record<string, Words>> = {
  notADate: { fr: "▼ ce mois n’est pas une date", en: "▼ this month is not a date" },
  twiceActual: { fr: "▼ ce mois figure deux fois dans le réalisé", en: "▼ this month stands twice in the actuals" },
  twiceTarget: { fr: "▼ ce mois figure deux fois dans le prévu", en: "▼ this month stands twice in the targets" },
  otherMonth: { fr: "▼ le prévu porte sur un autre mois", en: "▼ the target is for another month" },
  textFigure: { fr: "▼ un chiffre est du texte\u202f: il ne compte pas", en: "▼ a figure is text: it does not count" },
  negativeFigure: { fr: "▼ un chiffre est négatif", en: "▼ a figure is negative" },
  moreOrders: { fr: "▼ plus de commandes que de sessions", en: "▼ more orders than sessions" },
  moreReturns: { fr: "▼ plus de retours que de commandes", en: "▼ more returns than orders" },
  fewerCarts: { fr: "▼ plus de commandes que de paniers", en: "▼ more orders than carts" },
};
