import { DASHBOARD } from "./dashboard";
import type { Entry } from "./entry";
import { FUNDING } from "./funding";
import { IMPACT } from "./impact";
import { REVIEW } from "./review";
import { VISION } from "./vision";

export type { Entry } from "./entry";

/** Every expected result that the sheets show, by its path in the example. */
export const ENTRIES: ReadonlyMap<string, Entry> = new Map([...REVIEW, ...IMPACT, ...FUNDING, ...VISION, ...DASHBOARD]);

/** What no cell of the sheets shows, and why. */
export const NOT_SHOWN: readonly (readonly [path: RegExp, why: string])[] = [
  [/^variance\..*\.(achievement|rag_proposed|direction)$/, "status and direction stand in the sheet as words"],
  [/^decomposition\.shapley_annual/, "the function BRIDGE with “shapley”, tried on the Review"],
  [/^decomposition\.lmdi_annual/, "a third split, which Cap does not offer"],
  [/^decomposition\.monthly_sequential\.\d+\.month$/, "a label"],
  [
    /^(bfr|priorities|tornado|emplois|market|ads).*\.(id|quadrant|quadrant_en|name|driver|delta|gain_detail|kpi|owner|quarter|0)$/,
    "a label",
  ],
  [/^ads_vs_community\.(ads\.time_cost|community\.cash_cost)$/, "0: what the other way is paid in"],
  [
    /^emplois_ressources\.total_before_loan$/,
    "total of the sources less the loan; the gap before the loan stands there",
  ],
  [/^(health_check|edge_cases|rounding)/, "rules for the check, the functions and the tolerance"],
];
