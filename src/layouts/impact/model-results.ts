import type { Words } from "../../shared/language";
import type { Cell, Row } from "../layout";
import type { NumberFormatName } from "../number-formats";
import { perColumn } from "../per-column";
import { section, whenKnown, whenNumbers, YEARS, type YearColumn } from "./model-lines";

interface LineMore {
  readonly format?: NumberFormatName;
  readonly bold?: true;
  /** The line that can be blank in a year that is known, and then leaves this one blank. */
  readonly needs?: string;
}

/** A line that is worked out in the same way for every year: the formula names the lines of the model that it reads. */
function line(id: string, text: Words, formula: string, { format = "money", bold, needs }: LineMore = {}): Row {
  const style: Cell = bold ? { style: "total" } : {};
  const cell = (year: YearColumn): Cell => {
    const lines = formula.replace(/[a-z_]{3,}/g, (row) => `{${year}@${row}}`);
    return { formula: needs ? whenNumbers([`{${year}@${needs}}`], lines) : whenKnown(year, lines), format, ...style };
  };
  return { id, cells: { line: { text, ...style }, ...perColumn(YEARS, cell) } };
}

export const RESULT_ROWS: readonly Row[] = [
  section("results", { fr: "Ce que l’année donne", en: "What the year gives" }),
  line("sessions", { fr: "Sessions", en: "Sessions" }, "free_sessions+paid_sessions", { format: "count" }),
  line("orders", { fr: "Commandes", en: "Orders" }, "(sessions-idle_sessions)*conversion+extra_orders", {
    format: "count",
  }),
  line(
    "sales",
    {
      fr: "Ventes aux prix actuels, retours déduits ({currency})",
      en: "Sales at today’s prices, less returns ({currency})",
    },
    "orders*basket*(1-more_returns)",
  ),
  line(
    "revenue",
    { fr: "Chiffre d’affaires HT ({currency})", en: "Revenue excl. VAT ({currency})" },
    "sales*price+other_revenue",
    {
      bold: true,
    },
  ),
  line(
    "cogs",
    { fr: "Coût d’achat ({currency})", en: "Cost of goods ({currency})" },
    "(sales+other_revenue)*cogs_rate",
  ),
  line("logistics", { fr: "Logistique ({currency})", en: "Logistics ({currency})" }, "orders*logistics_per_order"),
  line("discounts", { fr: "Remises ({currency})", en: "Discounts ({currency})" }, "orders_given_away*basket*price"),
  line(
    "handling",
    { fr: "Traitement des retours en plus ({currency})", en: "Handling of more returns ({currency})" },
    "orders*more_returns*return_handling",
  ),
  line(
    "contribution",
    { fr: "Marge sur coûts variables ({currency})", en: "Contribution before ads ({currency})" },
    "sales*(price-cogs_rate)-logistics-discounts-handling+other_margin",
    { bold: true },
  ),
  line(
    "ads",
    { fr: "Publicité ({currency})", en: "Ads ({currency})" },
    "paid_sessions*cost_per_paid_session+ad_budget",
  ),
  line(
    "contribution_after_ads",
    { fr: "Marge après publicité ({currency})", en: "Contribution after ads ({currency})" },
    "contribution-ads",
  ),
  line(
    "operating",
    { fr: "Résultat d’exploitation ({currency})", en: "Operating result ({currency})" },
    "contribution_after_ads-fixed",
    { bold: true },
  ),
  section("money_tied", { fr: "L’argent immobilisé (BFR)", en: "Money tied up (working capital)" }),
  line("stock", { fr: "Stock HT ({currency})", en: "Stock excl. VAT ({currency})" }, "cogs*stock_days/days", {
    needs: "days",
  }),
  line(
    "receivables",
    { fr: "Dû par les clients, TTC ({currency})", en: "Owed by customers, incl. VAT ({currency})" },
    "revenue*(1+vat)*receivable_days/days",
    { needs: "days" },
  ),
  line(
    "payables",
    { fr: "Dû aux fournisseurs, TTC ({currency})", en: "Owed to suppliers, incl. VAT ({currency})" },
    "cogs*(1+vat)*payable_days/days",
    { needs: "days" },
  ),
  line(
    "working_capital",
    { fr: "Besoin en fonds de roulement ({currency})", en: "Working capital ({currency})" },
    "stock+receivables-payables",
    { bold: true, needs: "stock" },
  ),
];
