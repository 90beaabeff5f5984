import type { Words } from "../../shared/language";
import type { Row, Table } from "../layout";

const labelled = (column: string, labels: Readonly<Record<string, Words>>): Row[] =>
  Object.entries(labels).map(([id, text]) => ({ id, cells: { [column]: { text, origin: "label", style: "label" } } }));

export const SERVICE_PROMISE: Table = {
  kind: "table",
  id: "promise",
  title: { fr: "La promesse de service", en: "The service promise" },
  hint: {
    fr: "Ce que le client rencontre avant, pendant et après l’achat. Une promesse qui ne se mesure pas est un vœu.",
    en: "What a customer meets before, during and after buying. A promise without a measure is a wish.",
  },
  columns: [
    { key: "stage", header: { fr: "Moment", en: "Moment" }, origin: "label", format: "general" },
    { key: "today", header: { fr: "Aujourd’hui", en: "Today" }, origin: "input", format: "general", span: 3 },
    { key: "promised", header: { fr: "Promis", en: "Promised" }, origin: "input", format: "general", span: 3 },
    { key: "measure", header: { fr: "Mesuré par", en: "Measured by" }, origin: "input", format: "general", span: 3 },
  ],
  rows: labelled("stage", {
    before: { fr: "Avant l’achat", en: "Before buying" },
    during: { fr: "Pendant l’achat", en: "While buying" },
    after: { fr: "Après l’achat", en: "After buying" },
  }),
};

export const SOLUTIONS: Table = {
  kind: "table",
  id: "solutions",
  title: { fr: "Les routes qui existent déjà", en: "The roads that already exist" },
  hint: {
    fr: "Prendre une route existante plutôt qu’en construire une\u202f: ce que d’autres offrent déjà.",
    en: "Use an existing road rather than build one: what others already offer.",
  },
  columns: [
    { key: "kind", header: { fr: "Domaine", en: "Field" }, origin: "input", format: "general" },
    {
      key: "options",
      header: { fr: "Solutions vues", en: "Solutions seen" },
      origin: "input",
      format: "general",
      span: 4,
    },
    {
      key: "verdict",
      header: { fr: "Décision", en: "Decision" },
      origin: "input",
      format: "general",
      style: "inputText",
      allowed: {
        kind: "choices",
        choices: [
          { fr: "Prendre", en: "Use" },
          { fr: "Essayer", en: "Try" },
          { fr: "Laisser", en: "Leave" },
        ],
      },
    },
    { key: "why", header: { fr: "Parce que", en: "Because" }, origin: "input", format: "general", span: 3 },
    {
      key: "cost",
      header: { fr: "Coût par an ({currency})", en: "Cost a year ({currency})" },
      origin: "input",
      format: "money",
      allowed: { kind: "amount" },
    },
  ],
  rows: labelled("kind", {
    platforms: { fr: "Plateformes", en: "Platforms" },
    communication: { fr: "Communication", en: "Communication" },
    advertising: { fr: "Publicité", en: "Advertising" },
    marketing_tools: { fr: "Outils de marketing", en: "Marketing tools" },
    information: { fr: "Sources d’information", en: "Information sources" },
  }),
  spareRows: 3,
};

export const TESTS_RUN: Table = {
  kind: "table",
  id: "tests",
  title: { fr: "Les essais", en: "Tests run" },
  hint: {
    fr: "Une hypothèse, un résultat, une décision. Un petit essai évite une grosse erreur.",
    en: "A hypothesis, a result, a decision. A small test spares a big mistake.",
  },
  columns: [
    { key: "hypothesis", header: { fr: "Hypothèse", en: "Hypothesis" }, origin: "input", format: "general" },
    { key: "measure", header: { fr: "Mesuré par", en: "Measured by" }, origin: "input", format: "general", span: 3 },
    { key: "result", header: { fr: "Résultat", en: "Result" }, origin: "input", format: "general", span: 3 },
    {
      key: "verdict",
      header: { fr: "Décision", en: "Decision" },
      origin: "input",
      format: "general",
      style: "inputText",
      allowed: {
        kind: "choices",
        choices: [
          { fr: "Garder", en: "Keep" },
          { fr: "Abandonner", en: "Drop" },
          { fr: "Refaire", en: "Run again" },
        ],
      },
    },
    {
      key: "lesson",
      header: { fr: "Ce que nous savons", en: "What we know" },
      origin: "input",
      format: "general",
      span: 2,
    },
  ],
  rows: [],
  spareRows: 5,
};
