import type { Words } from "../../shared/language";
import { label } from "../columns";
import type { Allowed, Cell, Emphasis, Row, Table } from "../layout";
import type { NumberFormatName } from "../number-formats";
import { perColumn } from "../per-column";
import { toCreate } from "../sheet-to-create";
import { changeCheck, costsCheck, readyCheck, startName, termsCheck, unitOf } from "./lever-checks";
import { LEVERS_OFFERED } from "./lever-kinds";
import { codeOf, headerOf, PRIORITY_COLUMNS, type PriorityColumn } from "./priority-columns";

type Line = (column: PriorityColumn) => Cell;

const line = (
  id: string,
  text: Words,
  cell: Line,
  more: Pick<Row, "height"> & { style?: Cell["style"]; note?: Words } = {},
): Row => ({
  id,
  cells: {
    line: { text, ...(more.style ? { style: more.style } : {}), ...(more.note ? { note: more.note } : {}) },
    ...perColumn(PRIORITY_COLUMNS, cell),
  },
  ...(more.height ? { height: more.height } : {}),
});

/** What the sheet of priorities says of the one that is chosen. */
const chosen =
  (column: string): Line =>
  (priority) => ({
    formula: `={priorities!chosen.${column}@${codeOf(priority)}}`,
    origin: "computed",
    style: "wrapped",
    without: toCreate("priorities"),
  });

/** Taken from the idea that is chosen, until a person types over it. */
const fromIdea =
  (column: string, format: NumberFormatName, allowed: Allowed): Line =>
  (priority) => {
    const idea = `INDEX({priorities!candidates.${column}};{priorities!chosen.line@${codeOf(priority)}})`;
    return {
      formula: `=IF(N({priorities!chosen.line@${codeOf(priority)}})=0;"";IF(COUNT(${idea})=0;"";${idea}))`,
      origin: "prefilled",
      format,
      allowed,
      style: "input",
      without: toCreate("priorities"),
    };
  };

const typed =
  (format: NumberFormatName, allowed: Allowed): Line =>
  () => ({ format, allowed, style: format === "general" ? "inputFigure" : "input" });

const told =
  (formula: (column: PriorityColumn) => string, more: Cell = {}): Line =>
  (column) => ({ formula: formula(column), origin: "computed", style: "remark", ...more });

const NUMBER: Allowed = { kind: "number" };
const AMOUNT: Allowed = { kind: "amount" };
const SHARE: Allowed = { kind: "share" };
const LEVER: Line = () => ({
  allowed: { kind: "choices", choices: LEVERS_OFFERED.map(({ name }) => name) },
  style: "prose",
});
/** Pixels of a line of sentences, in columns as narrow as these. */
const SENTENCES = 44;

const BY_PERCENT: Words = {
  fr: "Tapez 5 pour +5\u202f%. +5\u202f% de conversion fait passer 2,0\u202f% à 2,1\u202f%\u202f; ce ne sont pas 5 points.",
  en: "Type 5 for +5%. +5% of conversion takes 2.0% to 2.1%; these are not 5 points.",
};
const BY_NUMBER: Words = {
  fr: "Des commandes, des points (−2 fait passer de 46\u202f% à 44\u202f%), des {currency} par commande ou par an\u202f: la ligne au-dessus dit lesquels.",
  en: "Orders, points (−2 means from 46% to 44%), {currency} per order or a year: the line above says which.",
};

export const LEVERS: Table = {
  kind: "table",
  id: "levers",
  title: { fr: "Ce que vous changez", en: "What you change" },
  hint: {
    fr: "Un levier par priorité, deux au plus\u202f: de combien il bouge, quand il commence, ce qu’il coûte. « +5\u202f% » n’est pas « +5 points ».",
    en: "A lever for each priority, two at most: how far it moves, when it starts, what it costs. “+5%” is not “+5 points”.",
  },
  columns: [
    label("line", { fr: "Ligne", en: "Line" }, { span: 2 }),
    ...PRIORITY_COLUMNS.map((key) => ({
      key,
      header: headerOf(key),
      origin: "input" as const,
      format: "general" as const,
      headerStyle: "headerRight" as const,
    })),
  ],
  rows: [
    line("priority", { fr: "Priorité", en: "Priority" }, chosen("priority"), { height: 84 }),
    line("kpi", { fr: "Indicateur visé", en: "Indicator to move" }, chosen("kpi"), { height: 36 }),
    line("lever", { fr: "Levier", en: "Lever" }, LEVER, { height: 36 }),
    line(
      "unit",
      { fr: "Le changement se donne", en: "Its change is given" },
      told((p) => unitOf(p, "")),
      { height: SENTENCES },
    ),
    line("change_rate", { fr: "Changement, en\u202f%", en: "Change, in %" }, typed("rate", NUMBER), {
      note: BY_PERCENT,
    }),
    line("change_amount", { fr: "Changement, en nombre", en: "Change, as a number" }, typed("general", NUMBER), {
      note: BY_NUMBER,
    }),
    line(
      "lever_check",
      { fr: "Compris\u202f?", en: "Understood?" },
      told((p) => changeCheck(p, "")),
      { height: SENTENCES },
    ),
    line("second_lever", { fr: "Second levier, s’il y en a un", en: "Second lever, if there is one" }, LEVER, {
      height: 36,
    }),
    line(
      "second_unit",
      { fr: "Son changement se donne", en: "Its change is given" },
      told((p) => unitOf(p, "second_")),
      { height: SENTENCES },
    ),
    line(
      "second_change_rate",
      { fr: "Second changement, en\u202f%", en: "Second change, in %" },
      typed("rate", NUMBER),
      { note: BY_PERCENT },
    ),
    line(
      "second_change_amount",
      { fr: "Second changement, en nombre", en: "Second change, as a number" },
      typed("general", NUMBER),
      { note: BY_NUMBER },
    ),
    line(
      "second_check",
      { fr: "Compris\u202f?", en: "Understood?" },
      told((p) => changeCheck(p, "second_")),
      { height: SENTENCES },
    ),
    line(
      "discount",
      { fr: "Commandes en plus\u202f: remise (%)", en: "Extra orders: discount (%)" },
      typed("rate", SHARE),
    ),
    line(
      "new_stock_days",
      { fr: "Coût d’achat\u202f: jours de stock ensuite", en: "Cost of goods: days of stock from then on" },
      typed("count", AMOUNT),
      {
        note: {
          fr: "Vide\u202f: autant qu’aujourd’hui. De plus gros lots dorment plus longtemps.",
          en: "Blank: as today. Bigger lots lie longer.",
        },
      },
    ),
    line(
      "relative_conversion",
      {
        fr: "Trafic payé\u202f: conversion, en\u202f% des autres visites",
        en: "Paid traffic: conversion against the others (%)",
      },
      typed("share", SHARE),
      {
        note: {
          fr: "50\u202f%\u202f: moitié moins bien que les autres visites. Vide\u202f: aussi bien.",
          en: "50%: half as well as the other visits. Blank: as well.",
        },
      },
    ),
    line(
      "cost_per_session",
      { fr: "Trafic payé\u202f: coût d’un clic ({currency})", en: "Paid traffic: cost of a click ({currency})" },
      typed("unitMoney", AMOUNT),
      {
        note: {
          fr: "Vide\u202f: ce que coûte une session payée aujourd’hui.",
          en: "Blank: what a paid session costs today.",
        },
      },
    ),
    line(
      "other_margin",
      { fr: "Autre chiffre d’affaires\u202f: sa marge (%)", en: "Other revenue: its margin (%)" },
      typed("rate", SHARE),
    ),
    line("terms_check", { fr: "Ces conditions vont\u202f?", en: "Do these terms fit?" }, told(termsCheck), {
      height: SENTENCES,
    }),
    line(
      "start_month",
      { fr: "Démarre le mois (1 à 12 de l’année du plan)", en: "Starts in month (1 to 12 of the plan’s year)" },
      typed("count", AMOUNT),
    ),
    line("start_name", { fr: "C’est-à-dire", en: "That is" }, told(startName, { format: "month", style: "figure" })),
    line(
      "investment",
      { fr: "Investissement ({currency} HT)", en: "Investment ({currency} excl. VAT)" },
      typed("money", AMOUNT),
      {
        note: { fr: "Ce qui dure plusieurs années.", en: "What lasts several years." },
      },
    ),
    line(
      "one_off",
      { fr: "Dépense unique ({currency} HT)", en: "One-off cost ({currency} excl. VAT)" },
      typed("money", AMOUNT),
    ),
    line(
      "running",
      { fr: "Frais courants ({currency} par an)", en: "Running cost ({currency} a year)" },
      typed("money", AMOUNT),
      {
        note: {
          fr: "Abonnements, entretien\u202f: comptés pour l’année entière dès la première, par prudence.",
          en: "Subscriptions, upkeep: counted for the whole year from the first, to be prudent.",
        },
      },
    ),
    line("confidence", { fr: "Confiance (%)", en: "Confidence (%)" }, fromIdea("confidence", "share", SHARE)),
    line("effort", { fr: "Effort (jours)", en: "Effort (days)" }, fromIdea("effort", "count", AMOUNT)),
    line("costs_check", { fr: "Ces coûts vont\u202f?", en: "Do these costs fit?" }, told(costsCheck), {
      height: SENTENCES,
    }),
    line("ready", { fr: "Prête à chiffrer", en: "Ready to be worked out" }, told(readyCheck, { style: "wrapped" }), {
      height: 36,
    }),
  ],
  emphasis: PRIORITY_COLUMNS.flatMap((column): Emphasis[] => [
    { columns: [column], when: `LEFT({${column}};1)="▼"`, ink: "unfavourable", bold: true },
    { columns: [column], when: `LEFT({${column}};1)="●"`, ink: "favourable" },
    { columns: [column], when: `LEFT({${column}};1)="○"`, ink: "waiting" },
  ]),
};
