import fc from "fast-check";
import type { SheetId } from "../../../src/protocol/sheets";
import { type OpenPlan, openPlan } from "../../workbook/open-plan";
import { addOwnSheet } from "../own-sheet";
import { capAction } from "./cap-actions";
import type { Step } from "./history";
import { userEdit } from "./user-edits";

export const history: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof({ weight: 3, arbitrary: userEdit }, { weight: 2, arbitrary: capAction }),
  { minLength: 1, maxLength: 10, size: "max" },
);

interface Start {
  readonly sheets: readonly SheetId[];
  /** What its owner typed into it. */
  readonly typed: (plan: OpenPlan) => void;
  readonly ci: number;
  readonly long: number;
}

export const STARTS: readonly Start[] = [
  {
    sheets: ["priorities", "actions"],
    typed({ fill, cell }) {
      fill("priorities", "candidates", "idea", ["Gift boxes", "Faster parcels"]);
      fill("priorities", "candidates", "gain", [12000, 8000]);
      cell("priorities", "candidates", "chosen", 1).setValue(true);
      fill("actions", "actions", "what", ["Boxes", "Photos", "Tariffs"]);
      fill("actions", "actions", "who", ["Ana", "Ben", "Ana"]);
      fill("actions", "actions", "end", ["2026-01-15", "2026-02-15", "2026-03-15"]);
    },
    ci: 2,
    long: 3000,
  },
  {
    sheets: ["review", "dashboard"],
    typed({ fill }) {
      fill("review", "actuals", "orders", [100, 110, 120]);
      fill("dashboard", "actuals", "revenue", [38000, 39000]);
    },
    ci: 1,
    long: 1500,
  },
];

export async function openStart({ sheets, typed }: Start): Promise<OpenPlan> {
  const plan = await openPlan({ built: { language: "en", sheets } });
  typed(plan);
  addOwnSheet(plan);
  return plan;
}
