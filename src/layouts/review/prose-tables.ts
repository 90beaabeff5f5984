import { amount, prose } from "../columns";
import type { Table } from "../layout";

export const LESSONS: Table = {
  kind: "table",
  id: "lessons",
  title: { fr: "Leçons de l’année", en: "Lessons learnt" },
  hint: {
    fr: "Ce que l’année a appris, et ce que vous en faites.",
    en: "What the year taught you, and what you do with it.",
  },
  columns: [
    prose("lesson", { fr: "Leçon", en: "Lesson" }, { span: 5 }),
    prose("decision", { fr: "Ce que nous en faisons", en: "What we do with it" }, { span: 5 }),
  ],
  rows: [],
  spareRows: 5,
};

export const COMPETITORS: Table = {
  kind: "table",
  id: "competitors",
  title: { fr: "Concurrents", en: "Competitors" },
  hint: {
    fr: "Votre boutique vaut 100 en prix. Relevez les autres sur quelques produits comparables.",
    en: "Your shop is 100 in price. Measure the others on a few comparable products.",
  },
  columns: [
    prose("name", { fr: "Concurrent", en: "Competitor" }),
    prose("strength", { fr: "Sa force", en: "Its strength" }, { span: 6 }),
    amount("price_index", { fr: "Indice de prix", en: "Price index" }, "count"),
    amount("delivery_days", { fr: "Livraison (jours)", en: "Delivery (days)" }, "count"),
    amount("reviews", { fr: "Avis (sur 5)", en: "Reviews (of 5)" }, "points"),
  ],
  rows: [],
  spareRows: 5,
};
