import type { Currency } from "./endpoints";

/** Currencies that a plan can be in. */
export const CURRENCIES: readonly Currency[] = ["EUR", "MAD", "CAD", "USD", "GBP", "CHF"];

/** Years that can be planned. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2100;
