import { LAYOUTS } from "../layouts/all-layouts";
import { stepsFrom } from "../layouts/migrations/all-migrations";
import { ProblemError } from "../protocol/problems";
import type { PlanVersion } from "../protocol/update";
import { type FoundSheet, PlanFile } from "./plan-file";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const CURRENT: PlanVersion = { kind: "current", brings: [] };

/** How the plan in the file stands to this program. Asks for nothing that the file's names do not say. */
export function versionOf(plan: PlanFile): PlanVersion {
  if (isNewer(plan)) return { kind: "newer", brings: [] };
  const steps = outdatedSheets(plan).flatMap(({ id, version }) => stepsFrom(id, version));
  return steps.length === 0 ? CURRENT : { kind: "outdated", brings: steps.map(({ brings }) => brings) };
}

/** Sheets that were built to their end with an earlier version of their layout. They work; they lack what came since. */
export function outdatedSheets(plan: PlanFile): (FoundSheet & { readonly version: number })[] {
  return plan.ownSheets().flatMap((found) => {
    const { id, version } = found;
    return version !== null && version < LAYOUTS[id].version ? [{ ...found, version }] : [];
  });
}

/**
 * The file for work that changes it.
 * @throws ProblemError `plan-newer`: a later version of Cap may have put its tables where this one does not expect them.
 */
export function planToChange(file: Spreadsheet): PlanFile {
  const plan = new PlanFile(file);
  if (isNewer(plan)) throw new ProblemError("plan-newer");
  return plan;
}

/** For work that writes or rewrites whole sheets, and so needs the others as this version of Cap knows them. */
export function refuseOutdated(plan: PlanFile): void {
  if (outdatedSheets(plan).length > 0) throw new ProblemError("plan-outdated");
}

function isNewer(plan: PlanFile): boolean {
  return plan.ownSheets().some(({ id, version }) => version !== null && version > LAYOUTS[id].version);
}
