import type { Language } from "../shared/language";
import type { PlannerState } from "./endpoints";
import type { ListedCell } from "./listed-cells";
import { object, type Reader, yesOrNo } from "./readers";

/** What a repair puts back; each is counted. */
export const REPAIRED_THINGS = [
  "names",
  "keys",
  "columns",
  "tables",
  "formulas",
  "labels",
  "dropdowns",
  "notes",
  "formats",
  "highlights",
  "charts",
  "guards",
] as const;
export type RepairedThing = (typeof REPAIRED_THINGS)[number];

export interface RepairRequest {
  readonly language: Language;
  /** False: says what there is to repair, and writes nothing. */
  readonly confirmed: boolean;
  /** Whether formulas that were typed over are put back, too: what stands there now goes into *Undo*. */
  readonly typedOver: boolean;
  /** Whether rows of Cap's that were deleted are inserted again. */
  readonly rows: boolean;
}

export interface RepairReport {
  readonly isDone: boolean;
  /** What is missing, or was put back. */
  readonly found: readonly { readonly thing: RepairedThing; readonly count: number }[];
  /** Cells that work something out, over which somebody typed; the first fifty. */
  readonly typedOver: readonly ListedCell[];
  readonly typedOverCount: number;
  /** Rows that were deleted, by the titles of their tables. */
  readonly lostRows: readonly { readonly table: string; readonly count: number }[];
  /** Formulas that their owner rewrote: they stay. */
  readonly edited: number;
  /** Tables that can not be put back, by their titles. */
  readonly damaged: readonly string[];
  readonly state: PlannerState;
}

export interface RepairEndpoints {
  repairPlan: { request: RepairRequest; response: RepairReport };
}

export function repairReaders(language: { readonly read: Reader<Language> }) {
  return {
    repairPlan: object<RepairRequest>({
      language,
      confirmed: { read: yesOrNo },
      typedOver: { read: yesOrNo },
      rows: { read: yesOrNo },
    }),
  };
}
