import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import type { Cell, Row, Table } from "../layout";
import { perColumn } from "../per-column";
import { whenKnown } from "./guards";

const year = (line: string) => `{from_review.value@${line}}`;
const DAYS = { d365: "365", d360: "360" } as const;
const BASES = ["d365", "d360"] as const;

/** An item for both lengths of the year: what flows in a year × days ÷ days of the year. */
const item = (
  id: "stock" | "receivables" | "payables",
  text: Words,
  flow: readonly string[],
  product: string,
): Row => ({
  id,
  cells: {
    line: { text },
    ...perColumn(BASES, (basis): Cell => ({ formula: whenKnown(flow, `${product}/${DAYS[basis]}`) })),
    change: { formula: `={changes.${id}@full_year}` },
    plan: { formula: '=IF(COUNT({today};{change})<2;"";{today}+{change})' },
  },
});

const COLUMNS = ["d365", "d360", "today", "plan", "change"] as const;
const requirement = (column: string) =>
  whenKnown(
    [`{${column}@stock}`, `{${column}@receivables}`, `{${column}@payables}`],
    `{${column}@stock}+{${column}@receivables}-{${column}@payables}`,
  );

/** Days of revenue that it stands for; `known` are the cells that the result needs. */
const inDays = (column: string, revenue: string, days: string, known: readonly string[] = []): Cell => {
  const amount = `{${column}@working_capital}`;
  return {
    formula: whenKnown([amount, revenue, ...known], `IF(${revenue}<=0;"";${amount}/${revenue}*${days})`),
    format: "points",
  };
};

export const WORKING_CAPITAL: Table = {
  kind: "table",
  id: "working_capital",
  title: { fr: "L’argent immobilisé dans l’activité (BFR)", en: "Money tied up in trade (working capital)" },
  hint: {
    fr: "Stock hors taxes + ce que les clients doivent TTC − ce que nous devons aux fournisseurs TTC\u202f; la dette de TVA n’est pas déduite, c’est prudent.",
    en: "Stock excl. VAT + what customers owe incl. VAT − what we owe suppliers incl. VAT; VAT owed to the State is not deducted: that is prudent.",
  },
  columns: [
    label("line", { fr: "Ligne", en: "Line" }, { span: 3 }),
    computed(
      "today",
      { fr: "Aujourd’hui, base du Bilan ({currency})", en: "Today, on the Review’s basis ({currency})" },
      "money",
      whenKnown(["{d365}", "{d360}"], `IF(${year("days")}=360;{d360};{d365})`),
    ),
    computed("d365", { fr: "sur 365 jours", en: "on 365 days" }, "money"),
    computed("d360", { fr: "sur 360 jours", en: "on 360 days" }, "money"),
    computed("plan", { fr: "Avec le plan", en: "With the plan" }, "money"),
    computed("change", { fr: "Écart", en: "Change" }, "money"),
  ],
  rows: [
    item(
      "stock",
      { fr: "Stock, hors taxes", en: "Stock, excl. VAT" },
      [year("cogs"), year("stock_days")],
      `${year("cogs")}*${year("stock_days")}`,
    ),
    item(
      "receivables",
      { fr: "Ce que les clients doivent, TTC", en: "What customers owe, incl. VAT" },
      [year("revenue"), year("vat"), year("receivable_days")],
      `${year("revenue")}*(1+${year("vat")})*${year("receivable_days")}`,
    ),
    item(
      "payables",
      { fr: "Ce que nous devons aux fournisseurs, TTC", en: "What we owe suppliers, incl. VAT" },
      [year("cogs"), year("vat"), year("payable_days")],
      `${year("cogs")}*(1+${year("vat")})*${year("payable_days")}`,
    ),
    {
      id: "working_capital",
      cells: {
        line: { text: { fr: "Argent immobilisé (BFR)", en: "Working capital" }, style: "total" },
        ...perColumn(COLUMNS, (column): Cell => ({ formula: requirement(column), style: "total" })),
      },
    },
    {
      id: "days_of_revenue",
      cells: {
        line: { text: { fr: "En jours de chiffre d’affaires HT", en: "In days of revenue excl. VAT" } },
        d365: inDays("d365", year("revenue"), "365"),
        d360: inDays("d360", year("revenue"), "360"),
        today: { format: "points" },
        plan: inDays("plan", "{income.full_year@revenue}", year("days"), [year("days")]),
        change: { formula: '=IF(COUNT({today};{plan})<2;"";{plan}-{today})', format: "points" },
      },
    },
  ],
  emphasis: [{ columns: [...COLUMNS], when: "negative", ink: "unfavourable" }],
};
