import { answer } from "../protocol/answer";
import { MOST_CELLS_LISTED } from "../protocol/listed-cells";
import { activeFile, changing } from "../workbook/active-file";
import { readSteps } from "../workbook/changes/journal";
import { undoLastStep } from "../workbook/changes/undo";
import { PlanFile } from "../workbook/plan-file";
import { stateOf, userLanguage } from "./user";

/** The most cells that an answer lists; it says how many there are. */

/**
 * The last actions that can be taken back, the newest first. Writes nothing.
 * `readUndoSteps('{"language":"en"}')` → `{"steps":[{"number":3,"action":"import","when":"2026-11-22 14:05",…}]}`
 * @endpoint
 */
export function readUndoSteps(request: string): string {
  return answer("readUndoSteps", request, userLanguage, () => ({ steps: newestFirst(new PlanFile(activeFile())) }));
}

/**
 * Takes back the last action: cells that nobody changed since become what they were before it.
 * @endpoint
 */
export function undoAction(request: string): string {
  return answer("undoAction", request, userLanguage, (asked) =>
    changing((file) => {
      const { step, restored, left } = undoLastStep(new PlanFile(file), asked.step);
      // Titles, language and figures may be others now: the sidebar shows the file as it is after all.
      const plan = new PlanFile(file);
      return {
        step,
        restored,
        left: left.slice(0, MOST_CELLS_LISTED),
        leftCount: left.length,
        steps: newestFirst(plan),
        state: stateOf(plan),
      };
    }),
  );
}

const newestFirst = (plan: PlanFile) => [...readSteps(plan)].reverse();
