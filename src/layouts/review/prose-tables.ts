import type { Table } from "../layout";

export const YEARLY_FIGURES: Table = {
  kind: "table",
  id: "yearly",
  title: { fr: "Trois chiffres de l’année", en: "Three figures of the year" },
  hint: {
    fr: "Ils ne se comptent pas par mois\u202f; votre boutique les donne pour l’année.",
    en: "They are not counted by month; your shop gives them for the year.",
  },
  columns: [
    { key: "figure", header: { fr: "Chiffre", en: "Figure" }, origin: "label", format: "general", span: 3 },
    {
      key: "value",
      header: { fr: "Valeur", en: "Value" },
      origin: "input",
      format: "count",
      allowed: { kind: "amount" },
    },
  ],
  rows: [
    {
      id: "customers",
      cells: { figure: { text: { fr: "Clients de l’année", en: "Customers of the year" } } },
    },
    {
      id: "repeat",
      cells: {
        figure: {
          text: { fr: "Dont ayant commandé au moins deux fois", en: "Of whom ordered at least twice" },
        },
      },
    },
    {
      id: "attributed",
      cells: {
        figure: {
          text: {
            fr: "CA attribué à la publicité ({currency})",
            en: "Revenue attributed to ads ({currency})",
          },
        },
      },
    },
  ],
};

export const LESSONS: Table = {
  kind: "table",
  id: "lessons",
  title: { fr: "Leçons de l’année", en: "Lessons learnt" },
  hint: {
    fr: "Ce que l’année a appris, et ce que vous en faites.",
    en: "What the year taught you, and what you do with it.",
  },
  columns: [
    { key: "lesson", header: { fr: "Leçon", en: "Lesson" }, origin: "input", format: "general", span: 5 },
    {
      key: "decision",
      header: { fr: "Ce que nous en faisons", en: "What we do with it" },
      origin: "input",
      format: "general",
      span: 5,
    },
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
    { key: "name", header: { fr: "Concurrent", en: "Competitor" }, origin: "input", format: "general" },
    { key: "strength", header: { fr: "Sa force", en: "Its strength" }, origin: "input", format: "general", span: 6 },
    {
      key: "price_index",
      header: { fr: "Indice de prix", en: "Price index" },
      origin: "input",
      format: "count",
      allowed: { kind: "amount" },
    },
    {
      key: "delivery_days",
      header: { fr: "Livraison (jours)", en: "Delivery (days)" },
      origin: "input",
      format: "count",
      allowed: { kind: "amount" },
    },
    {
      key: "reviews",
      header: { fr: "Avis (sur 5)", en: "Reviews (of 5)" },
      origin: "input",
      format: "points",
      allowed: { kind: "amount" },
    },
  ],
  rows: [],
  spareRows: 5,
};
