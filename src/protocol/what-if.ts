import type { Drivers, Measures } from "../plan/model";
import type { PlannedFunding, PlannedPriority } from "../plan/what-if";
import type { Language } from "../shared/language";
import type { Currency } from "./endpoints";
import type { SheetId } from "./sheets";

/** What a plan does not say yet and a "what if" could use. */
export type MissingFigure =
  | "revenue"
  | "someMonths"
  | "orders"
  | "sessions"
  | "costOfGoods"
  | "paidSessions"
  | "logistics"
  | "workingCapital"
  | "fixedCosts"
  | "priorities"
  | "path"
  | "funding"
  | "marginShare";

/** What is missing in one of the sheets, and where the first of it is to be typed; null without that sheet. */
export interface MissingIn {
  readonly sheet: SheetId;
  readonly cell: string | null;
  readonly figures: readonly MissingFigure[];
}

/** All that the sliders need: from here on they are answered in the browser. */
export interface WhatIfFigures {
  readonly currency: Currency;
  /** First month of the plan's year, `2026-01`. */
  readonly planStart: string;
  /** Null while the Review has no revenue. */
  readonly shop: Drivers | null;
  /** Last year as it was measured, month by month. */
  readonly lastYear: readonly Measures[];
  /** Those that the Impact sheet understands. */
  readonly priorities: readonly PlannedPriority[];
  readonly path: number | null;
  readonly funding: PlannedFunding | null;
  readonly missing: readonly MissingIn[];
}

/** The four fields of the matrix. */
export const QUADRANT_IDS = ["attackSell", "defendSell", "attackManage", "defendManage"] as const;

export type QuadrantId = (typeof QUADRANT_IDS)[number];

/** The longest name that an idea may have. */
export const LONGEST_IDEA = 200;

export interface Candidate {
  readonly idea: string;
  readonly quadrant: QuadrantId;
  /** Extra cash of a full year. */
  readonly gain: number;
  /** 0 to 1; null when the owner does not say. */
  readonly confidence: number | null;
  /** Days; null when the owner does not say. */
  readonly effort: number | null;
}

export interface AddedCandidate {
  readonly sheet: "priorities";
  /** Where the idea stands now, as `B33`. */
  readonly cell: string;
  /** Title of its sheet as the user sees it. */
  readonly title: string;
}

export interface WhatIfEndpoints {
  readWhatIf: { request: { readonly language: Language }; response: WhatIfFigures };
  addCandidate: { request: Candidate & { readonly language: Language }; response: AddedCandidate };
}
