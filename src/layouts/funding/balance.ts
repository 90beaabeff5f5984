import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import type { Row, Table } from "../layout";

const line = (id: string, text: Words): Row => ({ id, cells: { line: { text } } });

export const BALANCE: Table = {
  kind: "table",
  id: "balance",
  title: { fr: "L’argent, trimestre par trimestre", en: "The money, quarter by quarter" },
  hint: { fr: "…", en: "…" },
  columns: [
    label("line", { fr: "Ligne", en: "Line" }),
    computed("q1", { fr: "T1", en: "Q1" }, "money", '=""'),
    computed("q2", { fr: "T2", en: "Q2" }, "money", '=""'),
    computed("q3", { fr: "T3", en: "Q3" }, "money", '=""'),
    computed("q4", { fr: "T4", en: "Q4" }, "money", '=""'),
    computed("year", { fr: "Année", en: "Year" }, "money", '=""'),
  ],
  rows: [
    line("uses", { fr: "Emplois", en: "Uses" }),
    line("sources", { fr: "Ressources", en: "Sources" }),
    line("balance", { fr: "Solde", en: "Balance" }),
    line("running", { fr: "Solde cumulé", en: "Running balance" }),
  ],
};
