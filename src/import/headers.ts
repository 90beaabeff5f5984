import type { ColumnRole, ExportKind, TakenColumn } from "../protocol/figures";
import { ProblemError } from "../protocol/problems";
import type { Words } from "../shared/language";
import { HeaderNames, type NamedRole } from "./column-names";

/** What the header row of an export says. */
export interface TableHeader {
  readonly kind: ExportKind;
  /** Where each column stands, from 0. */
  readonly places: ReadonlyMap<ColumnRole, number>;
  readonly columns: readonly TakenColumn[];
  /** The column that the revenue is read from; null when the export tells none. */
  readonly revenue: ColumnRole | null;
  /** Rows are weeks: six digits are then no month. */
  readonly weekly: boolean;
  /** Cells that its rows may have. */
  readonly width: number;
}

/** Columns that no order list has: they count what happened in a period. */
const COUNTED: readonly (NamedRole & ColumnRole)[] = [
  "sessions",
  "orders",
  "costOfGoods",
  "adSpend",
  "newCustomers",
  "returnedOrders",
  "carts",
];
const PARTS: readonly (NamedRole & ColumnRole)[] = ["gross", "discounts", "returns", "net", "taxes", "shipping"];
/** Best first: the one without tax, the one that says nothing, the one with tax and shipping. */
const REVENUES: readonly (NamedRole & ColumnRole)[] = ["net", "revenue", "total"];

/** The header that a row is, or null when it has no date or nothing that we could take. */
function headerOf(cells: readonly unknown[]): TableHeader | null {
  const names = new HeaderNames(cells);
  const date = names.find("date");
  if (date === null) return null;
  const has = (role: NamedRole) => names.find(role) !== null;
  const revenue = REVENUES.find(has) ?? null;
  const counted = COUNTED.filter(has);
  const isOrderList =
    !has("orders") &&
    !has("gross") &&
    has("amount") &&
    (has("order") || has("customer") || (counted.length === 0 && revenue === null));
  if (isOrderList) return orderList(cells, names);
  if (revenue === null && counted.length === 0) return null;
  const others: (NamedRole & ColumnRole)[] = ["cancelledOrders", "cancelledAmount"];
  const roles = [
    ...new Set([...counted, ...(revenue === null ? [] : [revenue]), "total" as const, ...PARTS, ...others]),
  ].filter(has);
  const title = String(cells[date.column]);
  return {
    kind: kindOf(names),
    ...taken(cells, names, ["date", ...roles]),
    revenue,
    weekly: /week|semaine/i.test(title),
  };
}

function orderList(cells: readonly unknown[], names: HeaderNames): TableHeader {
  const roles = (["order", "customer", "taxes"] as const).filter((role) => names.find(role) !== null);
  return {
    kind: "orders",
    ...taken(cells, names, ["date", ...roles], names.find("amount") ?? undefined),
    revenue: "revenue",
    weekly: false,
  };
}

/** @throws ProblemError `same-header` when two columns have the name that would be taken. */
function taken(
  cells: readonly unknown[],
  names: HeaderNames,
  roles: readonly (NamedRole & ColumnRole)[],
  amount?: ReturnType<HeaderNames["find"]>,
): Pick<TableHeader, "places" | "columns" | "width"> {
  const found = roles.map((role) => [role, names.find(role)] as const);
  const all = amount ? [...found, ["revenue", amount] as const] : found;
  const places = new Map<ColumnRole, number>();
  const columns: TakenColumn[] = [];
  for (const [role, place] of all) {
    // Without its brackets one header can have two names: the first role that wants it takes it.
    if (place === null || [...places.values()].includes(place.column)) continue;
    const header = String(cells[place.column]).replace("\uFEFF", "").trim();
    if (place.alike > 1) throw new ProblemError("same-header", { header });
    places.set(role, place.column);
    columns.push({ role, header });
  }
  return { places, columns, width: cells.length };
}

/** The shop system or tool that has such columns. */
function kindOf(names: HeaderNames): ExportKind {
  const has = (role: NamedRole) => names.find(role) !== null;
  if (has("gross") && has("net") && has("discounts")) {
    return names.includes(/^(coupons?|codespromo|bonsdereduction)$/) ? "woocommerce" : "shopify";
  }
  if (names.includes(/^(ecommercepurchases|achatsecommerce)$/)) return "ga4";
  if (has("sessions") && has("orders") && names.includes(/^(paniermoyen|average(cart|basket|order)value)/)) {
    return "prestashop";
  }
  return "months";
}

/** Titles and notes may stand above the header row, but not many. */
const SEARCHED = 20;

/** Looks for the header row among the first filled rows of an export; feed it rows until it answers. */
export class HeaderSearch {
  private seen = 0;
  private anyDate = false;
  private anyFigure = false;

  /** The header when this row is it, else null. @throws ProblemError `columns-unknown` when twenty rows were not. */
  offer(cells: readonly unknown[]): TableHeader | null {
    const header = headerOf(cells);
    if (header !== null) return header;
    const names = new HeaderNames(cells);
    this.anyDate ||= names.find("date") !== null;
    this.anyFigure ||= [...COUNTED, ...REVENUES, "amount" as const].some((role) => names.find(role) !== null);
    this.seen += 1;
    if (this.seen >= SEARCHED) throw this.notFound();
    return null;
  }

  /** What to throw when the rows end before a header came. */
  notFound(): ProblemError {
    const missing = this.anyDate ? MISSING.figures : this.anyFigure ? MISSING.date : MISSING.both;
    return new ProblemError("columns-unknown", { missing });
  }
}

const MISSING: Readonly<Record<"date" | "figures" | "both", Words>> = {
  date: { fr: "une colonne de dates ou de mois", en: "no column of dates or months" },
  figures: { fr: "une colonne de montants ou de commandes", en: "no column of amounts or orders" },
  both: {
    fr: "une colonne de dates et une colonne de montants ou de commandes",
    en: "no column of dates and none of amounts or orders",
  },
};

/** Whether a later row is a header too: the same one again, or that of another table; null when it is none. */
export function headerAgain(cells: readonly unknown[], first: TableHeader): "same" | "other" | null {
  const text = cells[first.places.get("date") ?? 0];
  // Every date has a digit, and a header among data has none where the dates stand.
  if (typeof text !== "string" || text.trim() === "" || /\d/.test(text)) return null;
  const again = headerOf(cells);
  if (again === null) return null;
  const key = ({ columns }: TableHeader) => JSON.stringify(columns);
  return key(again) === key(first) ? "same" : "other";
}
