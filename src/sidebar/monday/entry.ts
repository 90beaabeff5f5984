import type { Measure } from "../../protocol/measures";
import { type NumberTextFault, readNumber } from "../../shared/number-text";

/** Why what was typed can not be sent. */
export type EntryFault = NumberTextFault | "percentage" | "negative" | "not-whole";

/** What a field holds: nothing (not measured, which is not zero), a figure, or something that is none. */
export type Entry =
  | { readonly kind: "empty" }
  | { readonly kind: "figure"; readonly value: number }
  | { readonly kind: "wrong"; readonly fault: EntryFault };

/** Things that are counted one by one. */
const COUNTED: readonly Measure[] = ["sessions", "orders", "new_customers", "returned_orders", "carts"];

/** What a cell may hold, as the server takes it. */
const MOST = 1e12;

/** `readEntry("revenue", "1 234,50")` → a figure, 1234.5; `readEntry("orders", "1,234")` → wrong, ambiguous. */
export function readEntry(measure: Measure, text: string): Entry {
  if (text.trim() === "") return { kind: "empty" };
  const value = readNumber(text);
  const fault = typeof value === "number" ? faultOf(measure, value, text) : value;
  return fault === null ? { kind: "figure", value: value as number } : { kind: "wrong", fault };
}

function faultOf(measure: Measure, value: number, text: string): EntryFault | null {
  if (text.includes("%")) return "percentage";
  if (value < 0) return "negative";
  if (value > MOST) return "too-large";
  return COUNTED.includes(measure) && !Number.isInteger(value) ? "not-whole" : null;
}
