import type { Filling, PlannedFile } from "../second-engine/planned-file";
import { fillDashboard } from "./fill/dashboard";
import { fillFunding, fillStopList } from "./fill/funding";
import { fillImpact } from "./fill/impact";
import { fillPrioritiesAndActions } from "./fill/priorities-and-actions";
import { fillReview } from "./fill/review";
import { fillVision } from "./fill/vision";
import { fillWhatPays } from "./fill/what-pays";

/** The worked example typed into every input cell that it speaks of. */
export function workedExample(file: PlannedFile): Filling {
  const filling: Filling = new Map();
  const typist = file.typist(filling);
  const { language } = file;
  fillVision(typist, language);
  fillReview(typist);
  fillPrioritiesAndActions(typist, language);
  fillStopList(typist);
  fillImpact(typist, language);
  fillWhatPays(typist, language);
  fillFunding(typist, language);
  fillDashboard(typist, language);
  return filling;
}
