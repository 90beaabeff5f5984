import { type Checked, checkPlan } from "../advice/check/check-plan";
import type { CheckReport } from "../protocol/check";
import { dismissalsOf } from "../reading/dismissals";
import type { Language } from "../shared/language";
import { keepDismissal } from "./keep-dismissal";
import type { PlanFile } from "./plan-file";
import { readPlan } from "./read-plan";

/** Checks the plan as it stands in the file. Reads each sheet's values and formulas once, and writes nothing. */
export function checkFile(plan: PlanFile, language: Language, userLanguage: Language, now: Date): CheckReport {
  const reading = readPlan(plan, userLanguage, now);
  return reportOf(checkPlan(reading, language, dismissalsOf(reading)));
}

/** What a person decides of a finding. */
export interface Dismissal {
  readonly language: Language;
  readonly key: string;
  /** Null: it counts again. */
  readonly reason: string | null;
}

/** Checks the plan, then keeps or forgets the reason. A finding that is no longer there is not kept. */
export function dismissInFile(plan: PlanFile, asked: Dismissal, userLanguage: Language, now: Date): CheckReport {
  const { language, key, reason } = asked;
  const reading = readPlan(plan, userLanguage, now);
  const reasons = dismissalsOf(reading);
  if (reason === null) reasons.delete(key);
  else reasons.set(key, reason);
  // Checked before anything is written: what is read after a write waits for all formulas.
  const report = reportOf(checkPlan(reading, language, reasons));
  const isThere = report.dismissed.some((finding) => finding.key === key);
  if (reason === null || isThere) keepDismissal(plan, key, reason, reading.today);
  return report;
}

function reportOf({ report, failed }: Checked): CheckReport {
  for (const { code, error } of failed) console.error(`Rule ${code}:`, error);
  return report;
}
