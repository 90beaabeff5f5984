import type { Currency } from "../protocol/endpoints";

const SYMBOLS: Readonly<Record<Currency, string>> = {
  EUR: "€",
  GBP: "£",
  USD: "$",
  CAD: "$ CA",
  CHF: "CHF",
  MAD: "DH",
};

/** As it stands in a header between brackets: `Revenue (€)`. */
export function currencySymbol(currency: Currency): string {
  return SYMBOLS[currency];
}
