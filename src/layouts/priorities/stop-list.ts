import type { Table } from "../layout";

export const STOP_LIST: Table = {
  kind: "table",
  id: "stops",
  title: { fr: "Ce que nous arrêtons", en: "What we stop" },
  hint: {
    fr: "Se concentrer, c’est arrêter, même ce qui rapporte un peu. Écrivez ce que chaque arrêt coûte et ce qu’il libère.",
    en: "Focus means stopping, even what earns a little. Write what each stop costs and what it frees.",
  },
  columns: [
    { key: "what", header: { fr: "Nous arrêtons", en: "We stop" }, origin: "input", format: "general" },
    { key: "why", header: { fr: "Parce que", en: "Because" }, origin: "input", format: "general", span: 2 },
    {
      key: "revenue",
      header: { fr: "CA abandonné ({currency})", en: "Revenue given up ({currency})" },
      origin: "input",
      format: "money",
      allowed: { kind: "amount" },
      total: "sum",
    },
    {
      key: "money",
      header: { fr: "Libère par an ({currency})", en: "Frees a year ({currency})" },
      origin: "input",
      format: "money",
      allowed: { kind: "amount" },
      total: "sum",
    },
    {
      key: "hours",
      header: { fr: "Libère (heures par mois)", en: "Frees (hours a month)" },
      origin: "input",
      format: "count",
      allowed: { kind: "amount" },
      total: "sum",
    },
    {
      key: "by",
      header: { fr: "Avant le", en: "By" },
      origin: "input",
      format: "day",
      allowed: { kind: "date" },
    },
  ],
  rows: [],
  spareRows: 8,
  total: { fr: "Ensemble", en: "Together" },
};
