import type { Severity } from "../../protocol/check";
import type { SheetId } from "../../protocol/sheets";
import type { CellPlace, PlanReading } from "../../reading/plan-reading";
import type { Words } from "../../shared/language";

/** What a rule found, before it has its key and its language. */
export interface Found {
  /** What it is about, when the rule can find several things; stays the same when rows are moved. */
  readonly about?: string;
  readonly place: CellPlace | null;
  readonly sentence: Words;
  /** When it is more exact than how the rule is fixed in general. */
  readonly remedy?: Words;
}

/** One thing that “Check my plan” looks for. Its own texts make docs/en/checks.md and docs/fr/checks.md. */
export interface Rule {
  /** Stable: dismissed findings are kept under it. */
  readonly code: string;
  readonly severity: Severity;
  /** Whether *Repair* puts right what it finds. */
  readonly isRepairable?: true;
  /** Sheets without which there is nothing to look at; none: any sheet will do. */
  readonly reads: readonly SheetId[];
  readonly looksFor: Words;
  readonly why: Words;
  readonly fix: Words;
  /** Finds nothing in a table that is damaged: another rule says that once. */
  find(plan: PlanReading): readonly Found[];
}
