import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import type { Cell, FormulaTemplate, Row, Table } from "../layout";
import type { NumberFormatName } from "../number-formats";
import { perColumn } from "../per-column";
import { whenNumbers } from "./model-lines";
import { computedPriorities, PRIORITY_COLUMNS, type PriorityColumn } from "./priority-columns";

interface Line {
  readonly format?: NumberFormatName;
  readonly bold?: true;
  /** Added up unless said; `same`: worked out from the sums as for one priority; `none`: adding up says nothing. */
  readonly total?: "same" | "none";
  readonly note?: Words;
}

type OfColumn = (column: PriorityColumn | "total") => FormulaTemplate;

function line(
  id: string,
  text: Words,
  unit: Words,
  of: OfColumn,
  { format = "money", bold, total, note }: Line = {},
): Row {
  const style: Cell = bold ? { style: "total" } : {};
  const sum = `=IF(COUNT({p1}:{p4})=0;"";SUM({p1}:{p4}))`;
  return {
    id,
    cells: {
      line: { text, ...style, ...(note ? { note } : {}) },
      unit: { text: unit, ...style },
      ...perColumn(PRIORITY_COLUMNS, (column) => ({ formula: of(column), format, ...style })),
      ...(total === "none" ? {} : { total: { formula: total === "same" ? of("total") : sum, format, ...style } }),
    },
  };
}

const MONEY = { fr: "{currency}", en: "{currency}" };
const A_YEAR = { fr: "{currency} par an", en: "{currency} a year" };
const MONTHS = { fr: "mois", en: "months" };
const PERCENT = { fr: "%", en: "%" };

/** Lines of this table multiplied, added up or so, in one column. */
const from =
  (lines: readonly string[], formula: (...cells: string[]) => string): OfColumn =>
  (column) => {
    const cells = lines.map((row) => `{${column}@${row}}`);
    return whenNumbers(cells, formula(...cells));
  };

/** With the priority less without it. */
const difference =
  (row: string): OfColumn =>
  (column) =>
    whenNumbers([`{model.${column}@${row}}`], `{model.${column}@${row}}-{model.today@${row}}`);

const payback = (outlay: string): OfColumn =>
  from([outlay, "net_gain"], (spent, gain) => `IF(${gain}<=0;{#never};IF(${spent}<=0;0;${spent}*12/${gain}))`);

const ofGain =
  (share: string): OfColumn =>
  (column) =>
    `=IF(OR(COUNT({${column}@gain};{${column}@running};{assumptions.value@${share}})<3;{assumptions.check@${share}}<>"");"";` +
    `{${column}@gain}*{assumptions.value@${share}}-{${column}@running})`;

/** The share of the year from the start month on, wherever that month stands; blank while it is none. */
export const fromStart =
  (share: string): OfColumn =>
  (column) =>
    `=IF(COUNT({levers.${column}@start_name})=0;"";` +
    `INDEX({season.${share}};MATCH(EDATE({season.month@m1};{levers.${column}@start_month}-1);{season.month};0)))`;

export const RETURNS: Table = {
  kind: "table",
  id: "returns",
  title: { fr: "Ce que chaque priorité rapporte", en: "What each priority brings" },
  hint: {
    fr: "Chaque priorité seule, toutes choses égales par ailleurs\u202f: l’année avec elle moins l’année sans elle. Montants HT, avant impôt.",
    en: "Each priority alone, all else equal: the year with it less the year without it. Amounts excl. VAT, before tax.",
  },
  columns: [
    label("line", { fr: "Ligne", en: "Line" }),
    label("unit", { fr: "Unité", en: "Unit" }),
    ...computedPriorities("money"),
    computed("total", { fr: "Somme des quatre", en: "Sum of the four" }, "money"),
  ],
  rows: [
    line("extra_revenue", { fr: "Chiffre d’affaires en plus", en: "Extra revenue" }, A_YEAR, difference("revenue")),
    line(
      "gain",
      { fr: "Trésorerie en plus, avant frais courants", en: "Extra cash, before running costs" },
      A_YEAR,
      difference("operating"),
      {
        note: {
          fr: "Marge sur coûts variables après publicité, et économies\u202f: la différence de résultat d’exploitation du modèle.",
          en: "Contribution after ads, and savings: the difference of the model’s operating result.",
        },
      },
    ),
    line("running", { fr: "Frais courants", en: "Running cost" }, A_YEAR, (p) => {
      const cost = `{levers.${p}@running}`;
      return `=IF(OR(COUNT({${p}@gain})=0;ISTEXT(${cost});N(${cost})<0);"";N(${cost}))`;
    }),
    line(
      "net_gain",
      { fr: "Gain net d’une année pleine", en: "Net gain of a full year" },
      A_YEAR,
      from(["gain", "running"], (gain, cost) => `${gain}-${cost}`),
      {
        bold: true,
      },
    ),
    line("spending", { fr: "Investissement et dépense unique", en: "Investment and one-off cost" }, MONEY, (p) => {
      const [investment, once] = [`{levers.${p}@investment}`, `{levers.${p}@one_off}`];
      return `=IF(OR(COUNT({${p}@gain})=0;ISTEXT(${investment});ISTEXT(${once});MIN(${investment};${once})<0);"";SUM(${investment};${once}))`;
    }),
    line(
      "working_capital",
      { fr: "Argent immobilisé en plus (BFR)", en: "More money tied up (working capital)" },
      MONEY,
      difference("working_capital"),
      {
        note: { fr: "Négatif\u202f: de l’argent libéré.", en: "Negative: money that is freed." },
      },
    ),
    line(
      "outlay",
      { fr: "À avancer", en: "To put up" },
      MONEY,
      from(["spending", "working_capital"], (spent, tied) => `${spent}+${tied}`),
      {
        bold: true,
      },
    ),
    line("payback", { fr: "Récupéré en", en: "Paid back in" }, MONTHS, payback("outlay"), {
      format: "points",
      total: "same",
    }),
    line(
      "payback_without_wc",
      { fr: "Récupéré en, sans le BFR", en: "Paid back in, without working capital" },
      MONTHS,
      payback("spending"),
      {
        format: "points",
        total: "same",
      },
    ),
    line(
      "return_on_spending",
      { fr: "Rendement de la dépense, sur un an", en: "Return on spending, over a year" },
      PERCENT,
      from(["net_gain", "spending"], (gain, spent) => `IF(${spent}=0;"";(${gain}-${spent})/${spent})`),
      {
        format: "rate",
        total: "same",
        note: {
          fr: "(Gain net − dépense) ÷ dépense, sans le BFR, qui revient.",
          en: "(Net gain − spending) ÷ spending, without working capital, which comes back.",
        },
      },
    ),
    line(
      "share",
      { fr: "Part de l’année qui reste, selon les saisons", en: "Share of the year still to come, by seasons" },
      PERCENT,
      fromStart("to_come"),
      { format: "rate", total: "none" },
    ),
    line(
      "share_linear",
      { fr: "La même, selon le calendrier", en: "The same, by the calendar" },
      PERCENT,
      fromStart("linear"),
      { format: "rate", total: "none" },
    ),
    line(
      "revenue_year1",
      { fr: "Chiffre d’affaires en plus, la première année", en: "Extra revenue, in year one" },
      MONEY,
      from(["extra_revenue", "share"], (revenue, share) => `${revenue}*${share}`),
    ),
    line(
      "gain_year1",
      { fr: "Trésorerie en plus, la première année", en: "Extra cash, in year one" },
      MONEY,
      from(["gain", "share"], (gain, share) => `${gain}*${share}`),
    ),
    line(
      "gain_year1_linear",
      { fr: "La même, selon le calendrier", en: "The same, by the calendar" },
      MONEY,
      from(["gain", "share_linear"], (gain, share) => `${gain}*${share}`),
    ),
    line(
      "net_year1",
      { fr: "Gain net de la première année", en: "Net gain of year one" },
      MONEY,
      from(["gain_year1", "running"], (gain, cost) => `${gain}-${cost}`),
      {
        bold: true,
        note: {
          fr: "Les frais courants sont comptés pour l’année entière, par prudence.",
          en: "Running costs are counted for the whole year, to be prudent.",
        },
      },
    ),
    line("low", { fr: "Gain net par an, cas bas", en: "Net gain a year, low case" }, A_YEAR, ofGain("low_share")),
    line(
      "likely",
      { fr: "Gain net par an, cas attendu", en: "Net gain a year, likely case" },
      A_YEAR,
      from(["net_gain"], (gain) => gain),
    ),
    line("high", { fr: "Gain net par an, cas haut", en: "Net gain a year, high case" }, A_YEAR, ofGain("high_share")),
    line("confident_gain", { fr: "Gain net par an × confiance", en: "Net gain a year × confidence" }, A_YEAR, (p) => {
      const confidence = `{levers.${p}@confidence}`;
      return `=IF(COUNT({${p}@net_gain};${confidence})<2;"";IF(OR(${confidence}<0;${confidence}>1);"";{${p}@net_gain}*${confidence}))`;
    }),
    line(
      "gain_per_day",
      { fr: "Le même, par jour d’effort", en: "The same, per day of effort" },
      { fr: "{currency} par jour", en: "{currency} a day" },
      (p) => {
        const effort = `{levers.${p}@effort}`;
        return `=IF(COUNT({${p}@confident_gain};${effort})<2;"";IF(${effort}<=0;"";{${p}@confident_gain}/${effort}))`;
      },
      { total: "none" },
    ),
    line(
      "flow0",
      { fr: "Flux d’aujourd’hui", en: "Cash flow today" },
      MONEY,
      from(["outlay"], (outlay) => `-${outlay}`),
    ),
    line(
      "flow1",
      { fr: "Flux de la première année", en: "Cash flow of year one" },
      MONEY,
      from(["net_year1"], (gain) => gain),
    ),
    line(
      "flow2",
      { fr: "Flux de la deuxième année", en: "Cash flow of year two" },
      MONEY,
      from(["net_gain"], (gain) => gain),
    ),
    line(
      "flow3",
      { fr: "Flux de la troisième année, BFR rendu", en: "Cash flow of year three, working capital back" },
      MONEY,
      from(["net_gain", "working_capital"], (gain, tied) => `${gain}+${tied}`),
    ),
    line(
      "present_value",
      { fr: "Valeur actuelle nette (VAN), sur trois ans", en: "Net present value, over three years" },
      MONEY,
      (p) =>
        `=IF(OR(COUNT({${p}@flow0}:{${p}@flow3})<4;COUNT({assumptions.value@rate})=0;{assumptions.check@rate}<>"");"";` +
        `{${p}@flow0}+NPV({assumptions.value@rate};{${p}@flow1}:{${p}@flow3}))`,
      {
        bold: true,
        note: {
          fr: "Ce que les flux des trois années valent aujourd’hui, moins ce qu’il faut avancer. Avant impôt.",
          en: "What the cash flows of three years are worth today, less what has to be put up. Before tax.",
        },
      },
    ),
  ],
  emphasis: [{ columns: [...PRIORITY_COLUMNS, "total"], when: "negative", ink: "unfavourable" }],
};
