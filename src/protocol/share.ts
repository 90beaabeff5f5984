import type { Language } from "../shared/language";
import type { PlannerState } from "./endpoints";
import type { OtherSheets } from "./figures";
import type { ListedCell } from "./listed-cells";
import { integer, object, type Reader } from "./readers";

/**
 * What a file is on the way to a template. `own`: somebody's plan, or a template; `prepared`: the plan that a copy is
 * about to be made of; `copy`: that copy, the only file that Cap empties.
 */
export type ShareStage = "own" | "prepared" | "copy";

/** What whoever gets this file would find in it. */
export interface ShareReading {
  /** Google’s pages that offer a copy of this file, and that show it as a template. */
  readonly links: { readonly copy: string; readonly preview: string };
  readonly stage: ShareStage;
  /** Sheets of the plan in which somebody typed, by their titles. */
  readonly typed: readonly { readonly title: string; readonly cells: number }[];
  /** Of all of them together. */
  readonly cells: number;
  /** Actions that *Undo* has notes of: what stood in cells is in there, too. */
  readonly steps: number;
  /** In the plan's sheets, cells outside of Cap's tables: they are never emptied. The first fifty. */
  readonly outside: readonly ListedCell[];
  readonly outsideCount: number;
  /** The person's own sheets, which go with a copy. */
  readonly others: OtherSheets;
}

export interface EmptyRequest {
  readonly language: Language;
  /** As many cells as the person has agreed to empty. */
  readonly cells: number;
}

export interface EmptyReport {
  readonly emptied: number;
  readonly sharing: ShareReading;
  readonly state: PlannerState;
}

export interface ShareEndpoints {
  readSharing: { request: { readonly language: Language }; response: ShareReading };
  prepareCopy: { request: { readonly language: Language }; response: ShareReading };
  emptyCopy: { request: EmptyRequest; response: EmptyReport };
}

const MOST_CELLS = 10_000_000;

export function shareReaders(language: { readonly read: Reader<Language> }) {
  return {
    readSharing: object<{ readonly language: Language }>({ language }),
    prepareCopy: object<{ readonly language: Language }>({ language }),
    emptyCopy: object<EmptyRequest>({ language, cells: { read: integer(0, MOST_CELLS) } }),
  };
}
