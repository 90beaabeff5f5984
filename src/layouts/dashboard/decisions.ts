import { choice, day, prose } from "../columns";
import { KPI_NAMES } from "../kpi-names";
import type { Table } from "../layout";

export const DECISIONS: Table = {
  kind: "table",
  id: "decisions",
  title: { fr: "Le journal des décisions", en: "The log of decisions" },
  hint: {
    fr: "Une décision par ligne\u202f: ce que vous changez, pourquoi, et quand vous regarderez si cela a marché.",
    en: "One decision a line: what you change, why, and when you will look whether it worked.",
  },
  columns: [
    day("date", { fr: "Date", en: "Date" }),
    prose("decision", { fr: "Décision", en: "Decision" }, { span: 4 }),
    prose("why", { fr: "Pourquoi", en: "Why" }, { span: 4 }),
    choice("kpi", { fr: "Indicateur à suivre", en: "Indicator to watch" }, Object.values(KPI_NAMES), { span: 2 }),
    day("check_on", { fr: "À vérifier le", en: "To be checked on" }),
  ],
  rows: [],
  spareRows: 12,
};
