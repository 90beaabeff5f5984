import type { SheetId } from "../protocol/sheets";
import { ACTIONS } from "./actions/actions";
import type { LayoutId, SheetLayout } from "./layout";
import { PRIORITIES } from "./priorities/priorities";
import { REVIEW } from "./review/review";
import { SETTINGS } from "./settings";

/** Every sheet that Cap can build. */
export const LAYOUTS: Readonly<Record<LayoutId, SheetLayout>> = {
  settings: SETTINGS,
  review: REVIEW,
  priorities: PRIORITIES,
  actions: ACTIONS,
} satisfies Record<SheetId | "settings", SheetLayout>;
