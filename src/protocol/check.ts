import type { Language } from "../shared/language";
import { object, orNull, type Reader, textOf } from "./readers";
import type { SheetId } from "./sheets";

/** How much a finding matters: the plan may fail by it; it is weaker for it; it would be better without it. */
export type Severity = "serious" | "warning" | "advice";

/** Something that “Check my plan” has to say of the plan as it stands now. */
export interface Finding {
  /** Stable name by which it is dismissed: the rule's code, and what it is about when it can be found several times (`priority-owner:P4`). */
  readonly key: string;
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, where, with what was found. */
  readonly sentence: string;
  /** How to fix it. */
  readonly remedy: string;
  /** The cell to be led to; null when it is on no sheet that people see. */
  readonly place: { readonly sheet: SheetId; readonly cell: string } | null;
  /** Whether *Repair* puts it right. */
  readonly isRepairable?: true;
}

/** A finding that somebody has looked at and leaves as it is. */
export interface DismissedFinding extends Finding {
  readonly reason: string;
}

export interface ScoreLine {
  readonly severity: Severity;
  readonly count: number;
  /** Taken away, zero or more. */
  readonly points: number;
}

/** 100 less what the findings take away, by severity; never below 0. What was dismissed takes nothing away. */
export interface Score {
  /** 0 to 100. */
  readonly points: number;
  /** The three severities, most severe first; none in a file without a plan. */
  readonly lines: readonly ScoreLine[];
}

/** Findings that are counted and not listed: a plan with a thousand late actions says so in a few lines. */
export interface MoreFindings {
  /** Key of the last one of their rule that is listed. */
  readonly after: string;
  readonly count: number;
}

export interface CheckReport {
  /** Most severe first, then in the order of the steps; of each rule the first ones. */
  readonly findings: readonly Finding[];
  readonly more: readonly MoreFindings[];
  readonly dismissed: readonly DismissedFinding[];
  readonly score: Score;
  /** How many rules were looked at: those whose sheets are in the file. */
  readonly rules: number;
}

export interface CheckEndpoints {
  checkPlan: { request: { readonly language: Language }; response: CheckReport };
  /** Keeps the reason in the file, or forgets it (null: the finding counts again); then checks again. */
  dismissFinding: {
    request: { readonly language: Language; readonly key: string; readonly reason: string | null };
    response: CheckReport;
  };
}

const LONGEST_KEY = 200;
const LONGEST_REASON = 300;

/** Readers of the requests above. */
export function checkReaders(language: { readonly read: Reader<Language> }) {
  return {
    checkPlan: object<CheckEndpoints["checkPlan"]["request"]>({ language }),
    dismissFinding: object<CheckEndpoints["dismissFinding"]["request"]>({
      language,
      key: { read: textOf(1, LONGEST_KEY) },
      reason: { read: orNull(textOf(1, LONGEST_REASON)) },
    }),
  };
}
