import type { SheetId } from "../../protocol/sheets";
import { ACTIONS_STEP } from "./actions";
import { DASHBOARD_STEP } from "./dashboard";
import { FUNDING_STEP } from "./funding";
import { IMPACT_STEP } from "./impact";
import { PRIORITIES_STEP } from "./priorities";
import { REVIEW_STEP } from "./review";
import type { Step } from "./step";
import { VISION_STEP } from "./vision";

export const STEPS: Readonly<Record<SheetId, Step>> = {
  vision: VISION_STEP,
  review: REVIEW_STEP,
  priorities: PRIORITIES_STEP,
  impact: IMPACT_STEP,
  funding: FUNDING_STEP,
  actions: ACTIONS_STEP,
  dashboard: DASHBOARD_STEP,
};
