import { amount, label, prose } from "../columns";
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
    label("figure", { fr: "Chiffre", en: "Figure" }, { span: 3 }),
    amount("value", { fr: "Valeur", en: "Value" }, "count"),
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
    {
      id: "paid_sessions",
      cells: { figure: { text: { fr: "Sessions venues de la publicité", en: "Sessions that advertising brought" } } },
    },
    {
      id: "agency_fee",
      cells: {
        figure: {
          text: {
            fr: "Frais d’agence pour trouver des clients ({currency})",
            en: "Agency fees to win customers ({currency})",
          },
        },
      },
    },
    {
      id: "lifetime",
      cells: {
        figure: { text: { fr: "Années qu’un client reste", en: "Years that a customer stays" } },
        value: { format: "points" },
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
