import type { Language } from "../../src/shared/language";
import type { Filling, PlannedFile, Typist } from "../second-engine/planned-file";
import { fillDashboard } from "./fill/dashboard";
import { fillFunding, fillStopList } from "./fill/funding";
import { fillImpact } from "./fill/impact";
import { fillPrioritiesAndActions } from "./fill/priorities-and-actions";
import { fillReview } from "./fill/review";
import { fillVision } from "./fill/vision";
import { fillWhatPays } from "./fill/what-pays";

/** What is typed where, without typing it. */
export function workedExample(file: PlannedFile): Filling {
  const filling: Filling = new Map();
  fillWorkedExample(file.typist(filling), file.language);
  return filling;
}

/** Types the worked example into every input cell that it speaks of. */
export function fillWorkedExample(typist: Typist, language: Language): void {
  fillVision(typist, language);
  fillReview(typist);
  fillPrioritiesAndActions(typist, language);
  fillStopList(typist);
  fillImpact(typist, language);
  fillWhatPays(typist, language);
  fillFunding(typist, language);
  fillDashboard(typist, language);
}
