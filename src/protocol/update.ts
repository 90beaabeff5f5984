import type { Language, Words } from "../shared/language";
import type { PlannerState } from "./endpoints";
import { object, type Reader } from "./readers";

/** How the layout that a plan was built with stands to the one that this program builds. */
export interface PlanVersion {
  readonly kind: "current" | "outdated" | "newer";
  /** What an update brings, one sentence each; none unless it is outdated. */
  readonly brings: readonly Words[];
}

export interface UpdateReport {
  /** What was done, one sentence a sheet; none in a plan that was of this version already. */
  readonly sheets: readonly { readonly title: string; readonly sentence: string }[];
  readonly state: PlannerState;
}

export interface UpdateEndpoints {
  /** Brings a plan that was made with an earlier version to this one; what a person typed or edited stays. */
  updatePlan: { request: { readonly language: Language }; response: UpdateReport };
}

/** Readers of the requests above. */
export function updateReaders(language: { readonly read: Reader<Language> }) {
  return { updatePlan: object<UpdateEndpoints["updatePlan"]["request"]>({ language }) };
}
