import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import type { Row, Table } from "../layout";
import { codeOf, PRIORITY_COLUMNS } from "./priority-columns";

const line = (id: string, text: Words): Row => ({ id, cells: { line: { text } } });
const priorities = PRIORITY_COLUMNS.map((key) => computed(key, { fr: codeOf(key), en: codeOf(key) }, "money", '=""'));

export const LEVERS: Table = {
  kind: "table",
  id: "levers",
  title: { fr: "Ce que vous changez", en: "What you change" },
  hint: { fr: "…", en: "…" },
  columns: [label("line", { fr: "Ligne", en: "Line" }), ...priorities],
  rows: [
    line("priority", { fr: "priority", en: "priority" }),
    line("lever", { fr: "lever", en: "lever" }),
    line("change_rate", { fr: "change_rate", en: "change_rate" }),
    line("change_amount", { fr: "change_amount", en: "change_amount" }),
    line("second_lever", { fr: "second_lever", en: "second_lever" }),
    line("second_change_rate", { fr: "second_change_rate", en: "second_change_rate" }),
    line("second_change_amount", { fr: "second_change_amount", en: "second_change_amount" }),
    line("discount", { fr: "discount", en: "discount" }),
    line("new_stock_days", { fr: "new_stock_days", en: "new_stock_days" }),
    line("relative_conversion", { fr: "relative_conversion", en: "relative_conversion" }),
    line("other_margin", { fr: "other_margin", en: "other_margin" }),
    line("start_month", { fr: "start_month", en: "start_month" }),
    line("investment", { fr: "investment", en: "investment" }),
    line("one_off", { fr: "one_off", en: "one_off" }),
    line("running", { fr: "running", en: "running" }),
    line("confidence", { fr: "confidence", en: "confidence" }),
    line("effort", { fr: "effort", en: "effort" }),
  ],
};
