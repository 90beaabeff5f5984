import { amount, choice, computed, shortText } from "../columns";
import { codeOf, PRIORITY_COLUMNS, type PriorityColumn } from "../impact/priority-columns";
import type { Cell, Column, Row, Table } from "../layout";
import {
  QUARTER_KEYS,
  QUARTERS,
  type QuarterKey,
  SOURCE_KINDS,
  TIMES,
  USE_KEYS,
  USE_KINDS,
  type UseKey,
} from "./words";

const prefilled = (formula: string): Cell => ({ formula, origin: "prefilled", style: "inputText" });

/** What a priority's line costs; working capital that is freed is no use but a source. */
function amountOf(priority: PriorityColumn, kind: UseKey): Cell {
  const cell = `{from_impact.${kind}@${priority}}`;
  const without = kind === "working_capital" ? `${cell}<=0` : `${cell}=0`;
  return { formula: `=IF(COUNT(${cell})=0;"";IF(${without};"";${cell}))`, origin: "prefilled", style: "input" };
}

/** Running costs run the whole year, which is prudent; what a priority spends once, it spends before it starts. */
function timeOf(priority: PriorityColumn, kind: UseKey): Cell {
  const time = {
    investment: `{from_impact.spend_when@${priority}}`,
    one_off: `{from_impact.spend_when@${priority}}`,
    running: "{#allYear}",
    working_capital: `{from_impact.start_when@${priority}}`,
  }[kind];
  return prefilled(`=IF(COUNT({amount})=0;"";${time})`);
}

/** Letters of a priority's name that its cell has room for. */
const ROOM = 16;

/** The name after a dot, its end left out where it has no room: the Impact sheet has it whole. */
function shortened(name: string): string {
  return `IF(${name}="";"";" · "&IF(LEN(${name})>${ROOM};LEFT(${name};${ROOM - 1})&"…";${name}))`;
}

const line = (priority: PriorityColumn, kind: UseKey): Row => ({
  id: `${kind}_${priority}`,
  cells: {
    use: prefilled(`="${codeOf(priority)} · "&{#name_${kind}}&${shortened(`{from_impact.priority@${priority}}`)}`),
    amount: amountOf(priority, kind),
    when: timeOf(priority, kind),
    kind: { text: USE_KINDS[kind], origin: "prefilled", style: "inputText" },
  },
});

/** The line's amount in a quarter: all of it, or a quarter of what runs all year. */
export function inQuarter(quarter: QuarterKey): string {
  return (
    '=IF(COUNT({amount})=0;"";IF({amount}<=0;"";' +
    `IF({when}={#${quarter}};{amount};IF({when}={#allYear};{amount}/4;""))))`
  );
}

export const quarterColumns: readonly Column[] = QUARTER_KEYS.map((key) =>
  computed(key, QUARTERS[key], "money", inQuarter(key), { total: "sum" }),
);

/** The first two steps of every line's check: is the amount one, and is it said when it falls? */
export function checkOf(last: string): string {
  return (
    '=IF({amount}="";"";IF(COUNT({amount})=0;{#notANumber};IF({amount}<0;{#negativeUse};' +
    `IF({amount}=0;"";IF(COUNT({q1};{q2};{q3};{q4})=0;{#noTime};${last})))))`
  );
}

const sources = Object.values(SOURCE_KINDS).map((_, index) => Object.keys(SOURCE_KINDS)[index]);
const NAMES_SOURCE = `OR(${sources.map((key) => `{source}={#source_${key}}`).join(";")})`;

/** What the plan's new costs ask for; the first sixteen lines come from the Impact sheet and may be typed over. */
export const USES: Table = {
  kind: "table",
  id: "uses",
  title: { fr: "Les emplois\u202f: ce que le plan coûte", en: "The uses: what the plan costs" },
  hint: {
    fr: "Repris de l’Impact, à corriger si besoin\u202f; ajoutez les vôtres en bas. Les coûts récurrents comptent toute l’année\u202f: c’est prudent.",
    en: "Taken from Impact, correct them if need be; add your own below. Running costs count for the whole year: that is prudent.",
  },
  columns: [
    shortText("use", { fr: "Emploi", en: "Use" }),
    amount("amount", { fr: "Montant ({currency})", en: "Amount ({currency})" }, "money", {
      total: '=IF(COUNT({uses.amount})=0;"";SUMIFS({uses.amount};{uses.amount};">0"))',
      note: {
        fr: "Hors taxes, pour l’année. L’argent que l’activité libère n’est pas un emploi négatif\u202f: il est dans les ressources.",
        en: "Excl. VAT, for the year. Money that trade sets free is no negative use: it stands among the sources.",
      },
    }),
    choice("when", { fr: "Quand", en: "When" }, Object.values(TIMES)),
    choice("source", { fr: "Payé par", en: "Paid by" }, Object.values(SOURCE_KINDS), {
      note: {
        fr: "Une économie ailleurs, une part de la marge supplémentaire, un apport, un emprunt ou une subvention.",
        en: "A saving elsewhere, a share of the extra margin, a capital injection, a loan or a grant.",
      },
    }),
    ...quarterColumns,
    choice("kind", { fr: "Nature", en: "Kind" }, Object.values(USE_KINDS), {
      note: {
        fr: "Décide de la ligne de la page bancaire. Sans nature, c’est une dépense unique.",
        en: "Decides on the line of the bank page. Without a kind it is a one-off cost.",
      },
    }),
    computed("check", { fr: "À vérifier", en: "To check" }, "general", checkOf(`IF(${NAMES_SOURCE};"";{#noSource})`), {
      style: "remark",
    }),
  ],
  rows: PRIORITY_COLUMNS.flatMap((priority) => USE_KEYS.map((kind) => line(priority, kind))),
  spareRows: 6,
  total: { fr: "Ensemble", en: "Together" },
  emphasis: [
    { columns: ["use", "kind"], when: "COUNT({amount})=0", ink: "muted" },
    { columns: ["check"], when: 'LEFT({check};1)="▼"', ink: "unfavourable", bold: true },
  ],
};

export const USES_WORDS = {
  name_investment: { fr: "investissement", en: "investment" },
  name_one_off: { fr: "dépense unique", en: "one-off cost" },
  name_running: { fr: "coût récurrent", en: "running cost" },
  name_working_capital: { fr: "hausse du BFR", en: "more working capital" },
};
