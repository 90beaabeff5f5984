import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import type { Row, Table } from "../layout";
import { codeOf, PRIORITY_COLUMNS } from "./priority-columns";

const line = (id: string, text: Words): Row => ({ id, cells: { line: { text } } });
const priorities = PRIORITY_COLUMNS.map((key) => computed(key, { fr: codeOf(key), en: codeOf(key) }, "money", '=""'));

export const RETURNS: Table = {
  kind: "table",
  id: "returns",
  title: { fr: "Ce que cela rapporte", en: "What it returns" },
  hint: { fr: "…", en: "…" },
  columns: [
    label("line", { fr: "Ligne", en: "Line" }),
    ...priorities,
    computed("total", { fr: "Somme", en: "Sum" }, "money", '=""'),
  ],
  rows: [
    line("extra_revenue", { fr: "extra_revenue", en: "extra_revenue" }),
    line("gain", { fr: "gain", en: "gain" }),
    line("running", { fr: "running", en: "running" }),
    line("net_gain", { fr: "net_gain", en: "net_gain" }),
    line("working_capital", { fr: "working_capital", en: "working_capital" }),
    line("outlay", { fr: "outlay", en: "outlay" }),
    line("payback", { fr: "payback", en: "payback" }),
    line("payback_without_wc", { fr: "payback_without_wc", en: "payback_without_wc" }),
    line("return_on_spending", { fr: "return_on_spending", en: "return_on_spending" }),
    line("share", { fr: "share", en: "share" }),
    line("share_linear", { fr: "share_linear", en: "share_linear" }),
    line("revenue_year1", { fr: "revenue_year1", en: "revenue_year1" }),
    line("gain_year1", { fr: "gain_year1", en: "gain_year1" }),
    line("gain_year1_linear", { fr: "gain_year1_linear", en: "gain_year1_linear" }),
    line("low", { fr: "low", en: "low" }),
    line("likely", { fr: "likely", en: "likely" }),
    line("high", { fr: "high", en: "high" }),
    line("confident_gain", { fr: "confident_gain", en: "confident_gain" }),
    line("gain_per_day", { fr: "gain_per_day", en: "gain_per_day" }),
    line("flow0", { fr: "flow0", en: "flow0" }),
    line("flow1", { fr: "flow1", en: "flow1" }),
    line("flow2", { fr: "flow2", en: "flow2" }),
    line("flow3", { fr: "flow3", en: "flow3" }),
    line("present_value", { fr: "present_value", en: "present_value" }),
  ],
};
