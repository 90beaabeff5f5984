import type { Words } from "../../shared/language";
import { amount, choice, label, prose } from "../columns";
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
    label("stage", { fr: "Moment", en: "Moment" }),
    prose("today", { fr: "Aujourd’hui", en: "Today" }, { span: 3 }),
    prose("promised", { fr: "Promis", en: "Promised" }, { span: 3 }),
    prose("measure", { fr: "Mesuré par", en: "Measured by" }, { span: 3 }),
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
    prose("kind", { fr: "Domaine", en: "Field" }),
    prose("options", { fr: "Solutions vues", en: "Solutions seen" }, { span: 4 }),
    choice("verdict", { fr: "Décision", en: "Decision" }, [
      { fr: "Prendre", en: "Use" },
      { fr: "Essayer", en: "Try" },
      { fr: "Laisser", en: "Leave" },
    ]),
    prose("why", { fr: "Parce que", en: "Because" }, { span: 3 }),
    amount("cost", { fr: "Coût par an ({currency})", en: "Cost a year ({currency})" }, "money"),
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
    prose("hypothesis", { fr: "Hypothèse", en: "Hypothesis" }),
    prose("measure", { fr: "Mesuré par", en: "Measured by" }, { span: 3 }),
    prose("result", { fr: "Résultat", en: "Result" }, { span: 3 }),
    choice("verdict", { fr: "Décision", en: "Decision" }, [
      { fr: "Garder", en: "Keep" },
      { fr: "Abandonner", en: "Drop" },
      { fr: "Refaire", en: "Run again" },
    ]),
    prose("lesson", { fr: "Ce que nous savons", en: "What we know" }, { span: 2 }),
  ],
  rows: [],
  spareRows: 5,
};
