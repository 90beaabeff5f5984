import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import type { Row, Table } from "../layout";
import { codeOf, PRIORITY_COLUMNS } from "./priority-columns";

const line = (id: string, text: Words): Row => ({ id, cells: { line: { text } } });
const priorities = PRIORITY_COLUMNS.map((key) => computed(key, { fr: codeOf(key), en: codeOf(key) }, "money", '=""'));

export const MODEL: Table = {
  kind: "table",
  id: "model",
  title: { fr: "Le modèle de votre boutique", en: "The model of your shop" },
  hint: { fr: "…", en: "…" },
  columns: [
    label("line", { fr: "Ligne", en: "Line" }),
    computed("today", { fr: "Aujourd’hui", en: "Today" }, "money", '=""'),
    ...priorities,
    computed("together", { fr: "Ensemble", en: "Together" }, "money", '=""'),
  ],
  rows: [
    line("free_sessions", { fr: "free_sessions", en: "free_sessions" }),
    line("paid_sessions", { fr: "paid_sessions", en: "paid_sessions" }),
    line("idle_sessions", { fr: "idle_sessions", en: "idle_sessions" }),
    line("conversion", { fr: "conversion", en: "conversion" }),
    line("extra_orders", { fr: "extra_orders", en: "extra_orders" }),
    line("orders_given_away", { fr: "orders_given_away", en: "orders_given_away" }),
    line("basket", { fr: "basket", en: "basket" }),
    line("price", { fr: "price", en: "price" }),
    line("cogs_rate", { fr: "cogs_rate", en: "cogs_rate" }),
    line("logistics_per_order", { fr: "logistics_per_order", en: "logistics_per_order" }),
    line("more_returns", { fr: "more_returns", en: "more_returns" }),
    line("return_handling", { fr: "return_handling", en: "return_handling" }),
    line("cost_per_paid_session", { fr: "cost_per_paid_session", en: "cost_per_paid_session" }),
    line("ad_budget", { fr: "ad_budget", en: "ad_budget" }),
    line("fixed", { fr: "fixed", en: "fixed" }),
    line("other_revenue", { fr: "other_revenue", en: "other_revenue" }),
    line("other_margin", { fr: "other_margin", en: "other_margin" }),
    line("stock_days", { fr: "stock_days", en: "stock_days" }),
    line("receivable_days", { fr: "receivable_days", en: "receivable_days" }),
    line("payable_days", { fr: "payable_days", en: "payable_days" }),
    line("vat", { fr: "vat", en: "vat" }),
    line("days", { fr: "days", en: "days" }),
    line("sessions", { fr: "sessions", en: "sessions" }),
    line("orders", { fr: "orders", en: "orders" }),
    line("sales", { fr: "sales", en: "sales" }),
    line("revenue", { fr: "revenue", en: "revenue" }),
    line("cogs", { fr: "cogs", en: "cogs" }),
    line("logistics", { fr: "logistics", en: "logistics" }),
    line("discounts", { fr: "discounts", en: "discounts" }),
    line("handling", { fr: "handling", en: "handling" }),
    line("contribution", { fr: "contribution", en: "contribution" }),
    line("ads", { fr: "ads", en: "ads" }),
    line("contribution_after_ads", { fr: "contribution_after_ads", en: "contribution_after_ads" }),
    line("operating", { fr: "operating", en: "operating" }),
    line("stock", { fr: "stock", en: "stock" }),
    line("receivables", { fr: "receivables", en: "receivables" }),
    line("payables", { fr: "payables", en: "payables" }),
    line("working_capital", { fr: "working_capital", en: "working_capital" }),
  ],
};
