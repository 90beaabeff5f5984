import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import type { Row, Table } from "../layout";
import type { NumberFormatName } from "../number-formats";
import { perColumn } from "../per-column";
import { LEVERS_OFFERED, type LeverName, type UNITS } from "./lever-kinds";
import { codeOf, computedPriorities, PRIORITY_COLUMNS, type PriorityColumn } from "./priority-columns";

const SHORT_UNITS: Readonly<Record<keyof typeof UNITS, Words>> = {
  ofToday: { fr: "d’aujourd’hui", en: "of today" },
  points: { fr: "en plus ou en moins", en: "more or less" },
  orders: { fr: "commandes par an", en: "orders a year" },
  perOrder: { fr: "{currency} par commande", en: "{currency} per order" },
  perYear: { fr: "{currency} par an", en: "{currency} a year" },
};

const FORMATS: Readonly<Record<keyof typeof UNITS, NumberFormatName>> = {
  ofToday: "rate",
  points: "rate",
  orders: "count",
  perOrder: "unitMoney",
  perYear: "money",
};

/** The change of this line's lever, wherever the priority pulls it; points become a rate. */
function change(column: PriorityColumn, unit: keyof typeof UNITS): string {
  const of = (which: string) =>
    unit === "ofToday"
      ? `{levers.${column}@${which}change_rate}`
      : `{levers.${column}@${which}change_amount}${unit === "points" ? "/100" : ""}`;
  return (
    `=IF(LEFT({levers.${column}@ready};1)<>"●";"";IF({levers.${column}@lever}={lever};${of("")};` +
    `IF({levers.${column}@second_lever}={lever};${of("second_")};"")))`
  );
}

const pullers = PRIORITY_COLUMNS.map((column) => `(N({${column}})<>0)`).join("+");
const codes = PRIORITY_COLUMNS.map((column) => `IF(N({${column}})=0;"";", ${codeOf(column)}")`).join("&");

/** Two savings are two things; two fuller baskets are one. */
const MAY_ADD_UP = ["saving", "other"];

const pullRow = ({ id, name, unit }: LeverName): Row => ({
  id,
  cells: {
    lever: { text: name },
    unit: { text: SHORT_UNITS[unit] },
    ...perColumn(PRIORITY_COLUMNS, (column) => ({ formula: change(column, unit), format: FORMATS[unit] })),
    ...(MAY_ADD_UP.includes(id)
      ? {}
      : { twice: { formula: `=IF(${pullers}<2;"";"▼ "&MID(${codes};3;20)&{#countsTwice})` } }),
  },
});

/** What each priority moves, lever by lever, and whether two of them move the same. */
export const PULLS: Table = {
  kind: "table",
  id: "pulls",
  title: { fr: "Qui tire quel levier", en: "Who pulls which lever" },
  hint: {
    fr: "Les changements retenus\u202f; deux priorités qui tirent le même levier compteraient deux fois la même amélioration.",
    en: "The changes that count; two priorities that pull the same lever would count the same improvement twice.",
  },
  columns: [
    label("lever", { fr: "Levier", en: "Lever" }),
    label("unit", { fr: "Unité", en: "Unit" }),
    ...computedPriorities("rate"),
    computed("twice", { fr: "Deux fois le même\u202f?", en: "Twice the same?" }, "general", undefined, {
      span: 2,
      style: "remark",
      align: "center",
    }),
  ],
  rows: LEVERS_OFFERED.map(pullRow),
  emphasis: [{ columns: ["twice"], when: 'LEFT({twice};1)="▼"', ink: "unfavourable", bold: true }],
};
