import { amount, day, prose } from "../columns";
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
    prose("what", { fr: "Nous arrêtons", en: "We stop" }),
    prose("why", { fr: "Parce que", en: "Because" }, { span: 2 }),
    amount("revenue", { fr: "CA abandonné ({currency})", en: "Revenue given up ({currency})" }, "money", {
      total: "sum",
    }),
    amount("money", { fr: "Libère par an ({currency})", en: "Frees a year ({currency})" }, "money", { total: "sum" }),
    amount("hours", { fr: "Libère (heures par mois)", en: "Frees (hours a month)" }, "count", { total: "sum" }),
    day("by", { fr: "Avant le", en: "By" }),
  ],
  rows: [],
  spareRows: 8,
  total: { fr: "Ensemble", en: "Together" },
};
