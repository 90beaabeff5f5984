import type { SalesPart, TaxSign } from "../protocol/figures";
import { PARTS_PER_UNIT } from "./amounts";
import { plainWords } from "./column-names";
import type { TableHeader } from "./headers";

/** The amounts that one row splits its sales into, in parts (see amounts.ts); absent where the export has none. */
export type RowParts = { readonly [P in SalesPart | "revenue"]?: number | undefined };

/** Exports round each amount: what comes out within one unit, or a thousandth, adds up. */
function about(value: number, expected: number): boolean {
  return Math.abs(value - expected) <= rounding(expected);
}

function rounding(amount: number): number {
  return Math.max(PARTS_PER_UNIT, Math.abs(amount) / 1000);
}

/** Net = gross − discounts − returns, whichever sign the export gives the last two; null when a part is missing. */
function netAddsUp({ gross, discounts = 0, returns = 0, net }: RowParts): boolean | null {
  return gross === undefined || net === undefined
    ? null
    : about(net, gross - Math.abs(discounts) - Math.abs(returns)) ||
        about(net, gross - Math.abs(discounts) + Math.abs(returns));
}

/** Total = net + taxes + shipping; null when a part is missing. */
function totalAddsUp({ net, taxes, shipping = 0, total }: RowParts): boolean | null {
  return net === undefined || taxes === undefined || total === undefined ? null : about(total, net + taxes + shipping);
}

export interface PartsChecked {
  readonly netOff: number;
  readonly totalOff: number;
  readonly tax: TaxSign;
  readonly taxRate: number | null;
}

/**
 * Whether the parts of each row add up, and whether the amount that is taken as revenue includes VAT. A row of 1,000 net,
 * 200 taxes and 50 shipping adds up to a total of 1,250; a total of 1,050 there says that the net holds the taxes, and
 * one of 1,250 without taxes shown that the total alone includes 20 %.
 */
export function checkParts(read: readonly RowParts[], header: TableHeader): PartsChecked {
  const rows = header.revenue === "revenue" ? read.map((row) => ({ ...row, net: row.revenue })) : read;
  const taxIsInNet = mostly(rows, taxIsInNetOf);
  const hidden = hiddenRate(rows);
  const shown = shownTax(rows, header);
  const isProven = header.revenue !== "total" && (hidden !== null || (!shown && rows.some(({ taxes }) => taxes)));
  const sums: TaxSign = taxIsInNet || shown !== null ? "sums-included" : isProven ? "excluded" : "unsaid";
  const count = (adds: (row: RowParts) => boolean | null) => rows.filter((row) => adds(row) === false).length;
  return {
    netOff: count(netAddsUp),
    totalOff: taxIsInNet || hidden !== null ? 0 : count(totalAddsUp),
    tax: saidByHeader(header) ?? sums,
    taxRate: shown ?? hidden,
  };
}

/** Taxes that rounding could hide tell nothing: with them or without them, the total comes out the same. */
function taxIsInNetOf({ net, taxes = 0, shipping = 0, total }: RowParts): boolean | null {
  if (net === undefined || total === undefined || Math.abs(taxes) <= rounding(net + shipping)) return null;
  return about(total, net + shipping);
}

/** More than half of the rows that can tell say yes. */
function mostly(rows: readonly RowParts[], says: (row: RowParts) => boolean | null): boolean {
  const answers = rows.map(says).filter((answer) => answer !== null);
  return answers.filter(Boolean).length * 2 > answers.length;
}

const EXCLUDED = /\b(ht|hors taxes?|excl|excluding|ex vat|ex tax|without tax|without vat)\b/;
const INCLUDED = /\b(ttc|incl|including|inc vat|inc tax|toutes taxes|with tax|with vat)\b/;

function saidByHeader({ revenue, columns, places }: TableHeader): TaxSign | null {
  if (revenue === null) return "excluded";
  const words = plainWords(columns.find(({ role }) => role === revenue)?.header ?? "");
  if (INCLUDED.test(words)) return "header-included";
  if (EXCLUDED.test(words)) return "excluded";
  // Net sales leave out tax where the system knows it: a column of taxes shows whether it does.
  return revenue === "net" && !places.has("taxes") ? "excluded" : null;
}

/** The rate of the taxes that an export shows beside the only amount; null when it shows none, or has an amount without. */
function shownTax(rows: readonly RowParts[], { revenue, places }: TableHeader): number | null {
  if (revenue !== "total" && (revenue !== "revenue" || places.has("total"))) return null;
  return steadyRate(rows.map((row) => ratio(row.taxes, (row[revenue] ?? 0) - (row.taxes ?? 0))));
}

/** The rate by which totals exceed net and shipping though no taxes are shown; null when they do not. */
function hiddenRate(rows: readonly RowParts[]): number | null {
  return steadyRate(
    rows.map(({ net, taxes, shipping = 0, total }) =>
      net === undefined || total === undefined || taxes ? null : ratio(total - shipping - net, net),
    ),
  );
}

function ratio(part: number | undefined, whole: number): number | null {
  return part === undefined || whole <= 0 ? null : part / whole;
}

const LEAST_RATE = 0.015;
const MOST_RATE = 0.28;

/** The middle of the rates when it can be one of VAT, to a tenth of a percent. */
function steadyRate(rates: readonly (number | null)[]): number | null {
  const known = rates.filter((rate) => rate !== null).sort((a, b) => a - b);
  const middle = known[Math.floor(known.length / 2)];
  if (middle === undefined || middle < LEAST_RATE || middle > MOST_RATE) return null;
  return Math.round(middle * 1000) / 1000;
}
