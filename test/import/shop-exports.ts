import worked from "../../tools/worked-example/worked-example.json";

type Cell = string | number;

/** The four exports of the worked example's shop, as its data has them: header row first. */
export const FIXTURES = worked.inputs.import_fixtures as unknown as Readonly<
  Record<string, readonly (readonly Cell[])[]>
>;

/** The months that each of them must give. */
export const MONTHS = worked.inputs.monthly_2025;

/** French headers, in the order of the columns of the English ones, and the other way for PrestaShop. */
export const OTHER_HEADERS: Readonly<Record<string, readonly string[]>> = {
  woocommerce_revenue: [
    "Date",
    "Commandes",
    "Ventes brutes",
    "Retours",
    "Codes promo",
    "Ventes nettes",
    "Taxes",
    "Expédition",
    "Total des ventes",
  ],
  shopify_sales_over_time: [
    "Mois",
    "Commandes",
    "Ventes brutes",
    "Réductions",
    "Retours",
    "Ventes nettes",
    "Frais d’expédition",
    "Taxes",
    "Ventes totales",
  ],
  ga4: ["Mois", "Sessions", "Achats e-commerce"],
  prestashop_dashboard: [
    "Month",
    "Visits",
    "Orders",
    "Sales (tax excl.)",
    "Average cart value (tax excl.)",
    "Conversion rate",
  ],
};

/** How a program writes a table: what cuts the cells, the decimal mark, what holds thousands together. */
export interface Writing {
  readonly delimiter: "," | ";" | "\t" | "|";
  readonly decimal: "," | ".";
  readonly thousands: "" | "," | "." | " " | "\u00a0" | "\u202f" | "'";
  readonly end: "\n" | "\r\n";
}

export const ENGLISH: Writing = { delimiter: ",", decimal: ".", thousands: "", end: "\n" };
export const FRENCH: Writing = { delimiter: ";", decimal: ",", thousands: "\u202f", end: "\r\n" };

/** A table as a program writes it; numbers as numbers, texts as they are. */
export function writeTable(rows: readonly (readonly Cell[])[], writing: Writing): string {
  const { delimiter, end } = writing;
  const quoted = (text: string) =>
    text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  const cell = (value: Cell) => quoted(typeof value === "number" ? writeNumber(value, writing) : value);
  return rows.map((row) => row.map(cell).join(delimiter)).join(end);
}

export function writeNumber(value: number, { decimal, thousands }: Writing): string {
  const [whole = "", fraction] = Math.abs(value).toString().split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${value < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : `${decimal}${fraction.padEnd(2, "0")}`}`;
}
