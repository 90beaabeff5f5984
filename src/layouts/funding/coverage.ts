import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import type { Row, Table } from "../layout";
import { FREED, SOURCE_KEYS, SOURCE_KINDS, type SourceKey } from "./words";

const COUNTED = '{uses.amount};">0"';
const ANYTHING = "COUNT({uses.amount};{sources.year})=0";

function ofKind(key: SourceKey): Row {
  const word = `{#source_${key}}`;
  return {
    id: key,
    cells: {
      kind: { text: SOURCE_KINDS[key] },
      count: { formula: `=COUNTIFS({uses.source};${word};${COUNTED})` },
      asked: { formula: `=IF(${ANYTHING};"";SUMIFS({uses.amount};{uses.source};${word};${COUNTED}))` },
      available: { formula: `=IF(${ANYTHING};"";SUMIFS({sources.year};{sources.kind};${word}))` },
      left: { formula: '=IF(COUNT({asked};{available})<2;"";{available}-{asked})' },
      status: {
        formula:
          '=IF(COUNT({left})=0;"";IF(ROUND({left};2)<0;{#promisedMore}&FIXED(-{left};0)&{#promisedMoreEnd};' +
          'IF({count}>0;{#enough};IF({available}>0;{#notAsked};""))))',
      },
    },
  };
}

/** Is each source promised no more than it has, and does every use name one? */
export const COVERAGE: Table = {
  kind: "table",
  id: "coverage",
  title: { fr: "Chaque emploi a-t-il sa ressource\u202f?", en: "Does every use have its source?" },
  hint: {
    fr: "Ce que les emplois demandent à chaque ressource, et ce qu’elle donne dans l’année.",
    en: "What the uses ask of each source, and what it gives in the year.",
  },
  columns: [
    label("kind", { fr: "Ressource", en: "Source" }),
    computed("count", { fr: "Emplois", en: "Uses" }, "tally"),
    computed("asked", { fr: "Demandé ({currency})", en: "Asked ({currency})" }, "tally", undefined, { total: "sum" }),
    computed("available", { fr: "Disponible ({currency})", en: "Available ({currency})" }, "tally", undefined, {
      total: "sum",
    }),
    computed("left", { fr: "Reste ({currency})", en: "Left ({currency})" }, "tally", undefined, { total: "sum" }),
    computed("status", { fr: "Constat", en: "Finding" }, "general", undefined, { span: 5 }),
  ],
  rows: [
    ...SOURCE_KEYS.map(ofKind),
    {
      id: "freed",
      cells: {
        kind: { text: FREED },
        available: { formula: `=IF(${ANYTHING};"";SUMIFS({sources.year};{sources.kind};{#freed}))` },
        left: { formula: "={available}" },
        status: { formula: '=IF(N({available})>0;{#freedPays};"")' },
      },
    },
    {
      id: "none",
      cells: {
        kind: { text: { fr: "Sans ressource", en: "No source" } },
        count: {
          formula: `=COUNTIFS(${COUNTED})-SUM(${SOURCE_KEYS.map((key) => `{count@${key}}`).join(";")})`,
        },
        asked: {
          formula:
            `=IF(${ANYTHING};"";SUMIFS({uses.amount};${COUNTED})-` +
            `SUM(${SOURCE_KEYS.map((key) => `{asked@${key}}`).join(";")}))`,
        },
        left: { formula: '=IF(COUNT({asked})=0;"";0-{asked})' },
        status: {
          formula: '=IF({count}=0;"";"○ "&IF({count}=1;{#oneUnnamed};FIXED({count};0)&{#manyUnnamed}))',
        },
      },
    },
  ],
  total: { fr: "Ensemble", en: "Together" },
  emphasis: [
    { columns: ["left"], when: "negative", ink: "unfavourable" },
    { columns: ["status"], when: 'LEFT({status};1)="▼"', ink: "unfavourable", bold: true },
    { columns: ["status"], when: 'LEFT({status};1)="○"', ink: "waiting" },
    { columns: ["status"], when: 'LEFT({status};1)="●"', ink: "favourable" },
  ],
};

export const COVERAGE_WORDS: Readonly<Record<string, Words>> = {
  promisedMore: { fr: "▼ on lui demande ", en: "▼ asked for " },
  promisedMoreEnd: { fr: "\u202f{currency} de plus qu’elle ne donne", en: " {currency} more than it gives" },
  enough: { fr: "● suffit", en: "● is enough" },
  notAsked: { fr: "○ disponible\u202f: aucun emploi ne la nomme", en: "○ available: no use names it" },
  freedPays: {
    fr: "○ s’ajoute au solde, sans être promis à un emploi",
    en: "○ adds to the balance, promised to no use",
  },
  oneUnnamed: { fr: "1 emploi ne nomme pas sa ressource", en: "1 use names no source" },
  manyUnnamed: { fr: " emplois ne nomment pas leur ressource", en: " uses name no source" },
};
