import type { SheetId } from "../protocol/sheets";
import { ACTIONS } from "./actions/actions";
import { DASHBOARD } from "./dashboard/dashboard";
import { FUNDING } from "./funding/funding";
import { IMPACT } from "./impact/impact";
import type { LayoutId, SheetLayout } from "./layout";
import { PRIORITIES } from "./priorities/priorities";
import { REVIEW } from "./review/review";
import { SETTINGS } from "./settings";
import { VISION } from "./vision/vision";

/** Every sheet that Cap can build. */
export const LAYOUTS: Readonly<Record<LayoutId, SheetLayout>> = {
  settings: SETTINGS,
  vision: VISION,
  review: REVIEW,
  priorities: PRIORITIES,
  impact: IMPACT,
  funding: FUNDING,
  actions: ACTIONS,
  dashboard: DASHBOARD,
} satisfies Record<SheetId | "settings", SheetLayout>;
