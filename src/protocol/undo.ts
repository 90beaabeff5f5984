import type { Language } from "../shared/language";
import type { PlannerState } from "./endpoints";
import type { ListedCell } from "./listed-cells";
import { integer, object, type Reader } from "./readers";

/** Actions that change cells which are there, and can be taken back. */
export const UNDONE_ACTIONS = ["import", "monday", "idea", "settings", "repair"] as const;
export type UndoneAction = (typeof UNDONE_ACTIONS)[number];

/** One of the last actions, as it is kept in the file. */
export interface UndoStep {
  readonly number: number;
  readonly action: UndoneAction;
  /** `2026-11-22 14:05`, where the file is. */
  readonly when: string;
  readonly cells: number;
}

export interface UndoReport {
  readonly step: UndoStep;
  /** Cells that are as they were before the action. */
  readonly restored: number;
  /** Cells that somebody changed since: they stay as they are now. The first fifty. */
  readonly left: readonly ListedCell[];
  readonly leftCount: number;
  /** What can be taken back next, the last one first. */
  readonly steps: readonly UndoStep[];
  readonly state: PlannerState;
}

export interface UndoEndpoints {
  readUndoSteps: { request: { readonly language: Language }; response: { readonly steps: readonly UndoStep[] } };
  undoAction: {
    /** The last step as the page shows it: a second click must not take back the one before, too. */
    request: { readonly language: Language; readonly step: number };
    response: UndoReport;
  };
}

export function undoReaders(language: { readonly read: Reader<Language> }) {
  return {
    readUndoSteps: object<UndoEndpoints["readUndoSteps"]["request"]>({ language }),
    undoAction: object<UndoEndpoints["undoAction"]["request"]>({
      language,
      step: { read: integer(1, Number.MAX_SAFE_INTEGER) },
    }),
  };
}
