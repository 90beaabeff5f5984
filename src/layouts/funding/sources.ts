import type { Words } from "../../shared/language";
import { amount, choice, computed, shortText } from "../columns";
import { codeOf, PRIORITY_COLUMNS, type PriorityColumn } from "../impact/priority-columns";
import type { Cell, Row, Table } from "../layout";
import { numberIn } from "./guards";
import { checkOf, quarterColumns } from "./uses";
import { FREED, QUARTER_KEYS, SOURCE_KEYS, SOURCE_KINDS, TIMES } from "./words";

const named = (id: string, text: Words, kind: Words, cells: Record<string, Cell> = {}): Row => ({
  id,
  cells: {
    source: { text, origin: "prefilled", style: "inputText" },
    kind: { text: kind, origin: "label", style: "label" },
    ...cells,
  },
});

const SEASONAL: Words = { fr: "Par saisons", en: "By season" };

const margin: Row = {
  id: "margin",
  cells: {
    source: {
      text: { fr: "Part de la marge en plus", en: "Share of the extra margin" },
      origin: "prefilled",
      style: "inputText",
    },
    kind: { text: SOURCE_KINDS.margin, origin: "label", style: "label" },
    // A priority that loses money takes some of the margin away.
    amount: {
      formula: "={margin_by_quarter.year@total}",
      origin: "computed",
      style: "computed",
      allowed: { kind: "number" },
    },
    when: { text: SEASONAL, origin: "label", style: "label", allowed: { kind: "choices", choices: [SEASONAL] } },
    ...Object.fromEntries(
      QUARTER_KEYS.map((key) => [key, { formula: `={margin_by_quarter.${key}@total}`, format: "tally" }]),
    ),
    check: {
      formula: '=IF(COUNT({margin_by_quarter.gain})=0;"";IF(COUNT({amount})=0;{#noMargin};""))',
    },
  },
};

/** Working capital that a priority needs less of; blank for those that need more. */
const freed = (priority: PriorityColumn): Row => {
  const change = `{from_impact.working_capital@${priority}}`;
  const code = codeOf(priority);
  return named(
    `freed_${priority}`,
    { fr: `${code} · argent libéré par l’activité (BFR)`, en: `${code} · money freed by trade` },
    FREED,
    {
      amount: {
        formula: `=IF(COUNT(${change})=0;"";IF(${change}<0;-${change};""))`,
        origin: "prefilled",
        style: "input",
      },
      when: {
        formula: `=IF(COUNT({amount})=0;"";{from_impact.start_when@${priority}})`,
        origin: "prefilled",
        style: "inputText",
      },
    },
  );
};

const KNOWN_KIND = `OR(${[...SOURCE_KEYS.map((key) => `source_${key}`), "freed"]
  .map((word) => `{kind}={#${word}}`)
  .join(";")})`;

export const SOURCES: Table = {
  kind: "table",
  id: "sources",
  title: { fr: "Les ressources\u202f: d’où vient l’argent", en: "The sources: where the money comes from" },
  hint: {
    fr: "D’abord ce que vous économisez et ce que le plan rapporte, ensuite ce que vous apportez, enfin ce que vous empruntez.",
    en: "First what you save and what the plan brings, then what you put in, last what you borrow.",
  },
  columns: [
    shortText("source", { fr: "Ressource", en: "Source" }),
    amount("amount", { fr: "Montant ({currency})", en: "Amount ({currency})" }, "money", {
      total: '=IF(COUNT({sources.year})=0;"";SUM({sources.year}))',
    }),
    choice("when", { fr: "Quand", en: "When" }, Object.values(TIMES)),
    choice("kind", { fr: "Origine", en: "Kind" }, [...Object.values(SOURCE_KINDS), FREED]),
    ...quarterColumns,
    computed(
      "year",
      { fr: "Année ({currency})", en: "Year ({currency})" },
      "money",
      '=IF(COUNT({q1};{q2};{q3};{q4})=0;"";SUM({q1};{q2};{q3};{q4}))',
      { total: "sum" },
    ),
    computed("check", { fr: "À vérifier", en: "To check" }, "general", checkOf(`IF(${KNOWN_KIND};"";{#noKind})`), {
      style: "remark",
    }),
  ],
  rows: [
    named("saving", { fr: "Économies (ce que nous arrêtons)", en: "Savings (what we stop)" }, SOURCE_KINDS.saving, {
      amount: {
        formula: numberIn("{from_review.value@savings}"),
        origin: "prefilled",
        style: "input",
        note: {
          fr: "Somme de la liste d’arrêts de la feuille Priorités.",
          en: "Sum of the stop list of the Priorities sheet.",
        },
      },
      when: { text: TIMES.allYear, origin: "prefilled", style: "inputText" },
    }),
    margin,
    named("capital", { fr: "Apport (capital, compte courant)", en: "Capital or owner’s loan" }, SOURCE_KINDS.capital),
    named("loan", { fr: "Emprunt", en: "Loan" }, SOURCE_KINDS.loan),
    named("grant", { fr: "Subvention", en: "Grant" }, SOURCE_KINDS.grant),
    ...PRIORITY_COLUMNS.map(freed),
  ],
  spareRows: 4,
  total: { fr: "Ensemble", en: "Together" },
  emphasis: [
    { columns: ["source", "kind"], when: "COUNT({amount})=0", ink: "muted" },
    { columns: ["check"], when: 'LEFT({check};1)="▼"', ink: "unfavourable", bold: true },
  ],
};

export const SOURCES_WORDS: Readonly<Record<string, Words>> = {
  noMargin: { fr: "○ donnez la part, les mois, le bilan", en: "○ needs share, months, review" },
};
