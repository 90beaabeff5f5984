import { computed, label } from "../columns";
import type { Table } from "../layout";

export const COURSE: Table = {
  kind: "table",
  id: "course",
  title: { fr: "Le cap", en: "The course" },
  hint: { fr: "…", en: "…" },
  columns: [
    label("line", { fr: "Ligne", en: "Line" }, { span: 3 }),
    computed("value", { fr: "Valeur", en: "Value" }, "money", '=""'),
  ],
  rows: [{ id: "plan", cells: { line: { text: { fr: "Plan", en: "Plan" } } } }],
};
