import type { LayoutId } from "../layout";
import { ACTIONS_2 } from "./actions-2";
import { DASHBOARD_2 } from "./dashboard-2";
import { IMPACT_2 } from "./impact-2";
import type { Migration } from "./migration";
import { REVIEW_2 } from "./review-2";
import { SETTINGS_2 } from "./settings-2";
import { SETTINGS_3 } from "./settings-3";
import { VISION_2 } from "./vision-2";
import { VISION_3 } from "./vision-3";

/** Every step from one version of a layout to the next. */
export const MIGRATIONS: readonly Migration[] = [
  SETTINGS_2,
  SETTINGS_3,
  VISION_2,
  ACTIONS_2,
  REVIEW_2,
  DASHBOARD_2,
  VISION_3,
  IMPACT_2,
];

/** The steps that a sheet of some version still has before it, in order. */
export function stepsFrom(sheet: LayoutId, version: number): readonly Migration[] {
  return MIGRATIONS.filter((step) => step.sheet === sheet && step.to > version).sort((a, b) => a.to - b.to);
}

/** Whether a table came with a later version than the one that a sheet has: it is not there yet, and nothing is damaged. */
export function isNotYet(sheet: LayoutId, table: string, version: number): boolean {
  return stepsFrom(sheet, version).some(({ changes }) =>
    changes.some((change) => change.kind === "table" && change.table.id === table),
  );
}
