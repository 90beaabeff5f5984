import { computed } from "./columns";
import type { Column } from "./layout";

/** Ratio of sums over the months in which both are measured, never the mean of monthly ratios. */
export function ratioOfSums(table: string, numerator: string, denominator: string): string {
  const measured = `ISNUMBER({${table}.${numerator}})*ISNUMBER({${table}.${denominator}})`;
  return `SUMPRODUCT(${measured};{${table}.${numerator}})/SUMPRODUCT(${measured};{${table}.${denominator}})`;
}

/** Numerator ÷ denominator of the same row, blank while one of them is missing or the denominator is 0. */
function rowRatio(numerator: string, denominator: string): string {
  return `=IF(COUNT({${numerator}};{${denominator}})<2;"";IF({${denominator}}=0;"";{${numerator}}/{${denominator}}))`;
}

/** The eight measures that a shop counts each month, and the two ratios that they make. */
export function monthlyColumns(table: string): Column[] {
  const measure = (
    key: string,
    header: Column["header"],
    format: "count" | "money",
    note?: Column["note"],
  ): Column => ({
    key,
    header,
    origin: "input",
    format,
    allowed: { kind: "amount" },
    total: "sum",
    ...(note ? { note } : {}),
  });
  return [
    computed("month", { fr: "Mois", en: "Month" }, "month", "=EDATE({month^};1)"),
    measure("sessions", { fr: "Sessions", en: "Sessions" }, "count", {
      fr: "Visites du site dans le mois (Google Analytics ou votre boutique).",
      en: "Visits to the site in the month (Google Analytics or your shop).",
    }),
    measure("orders", { fr: "Commandes", en: "Orders" }, "count", {
      fr: "Commandes passées, avant retours.",
      en: "Orders placed, before returns.",
    }),
    measure("revenue", { fr: "CA HT ({currency})", en: "Revenue excl. VAT ({currency})" }, "money", {
      fr: "Ventes hors taxes, remises déduites.",
      en: "Sales without VAT, discounts deducted.",
    }),
    computed("conversion", { fr: "Conversion (%)", en: "Conversion (%)" }, "rate", rowRatio("orders", "sessions"), {
      total: `=IFERROR(${ratioOfSums(table, "orders", "sessions")};"")`,
    }),
    computed(
      "basket",
      { fr: "Panier moyen ({currency})", en: "Average order ({currency})" },
      "unitMoney",
      rowRatio("revenue", "orders"),
      { total: `=IFERROR(${ratioOfSums(table, "revenue", "orders")};"")` },
    ),
    measure("cogs", { fr: "Coût d’achat ({currency})", en: "Cost of goods ({currency})" }, "money", {
      fr: "Coût d’achat des marchandises vendues.",
      en: "What the goods you sold cost you.",
    }),
    measure("ad_spend", { fr: "Publicité ({currency})", en: "Ad spend ({currency})" }, "money"),
    measure("new_customers", { fr: "Nouveaux clients", en: "New customers" }, "count"),
    measure("returned_orders", { fr: "Commandes retournées", en: "Returned orders" }, "count"),
    measure("carts", { fr: "Paniers créés", en: "Carts" }, "count"),
  ];
}
