import fc from "fast-check";
import { SHEET_IDS, type SheetId } from "../../../src/protocol/sheets";
import { type OpenPlan, openPlan } from "../../workbook/open-plan";
import { IS_LONG } from "../effort";
import { frozenSnapshot, openFrozen } from "../frozen-plan";
import { addOwnSheet } from "../own-sheet";
import { type ActionKind, capAction } from "./cap-actions";
import type { Step, Story } from "./history";
import { EDIT_KINDS, type EditKind, userEdit } from "./user-edits";

export interface Start {
  readonly name: string;
  readonly sheets: readonly SheetId[];
  open(): Promise<OpenPlan>;
  /** What every run tries in it, in an order that the seed says: each edit and each action in one of the starts of CI. */
  readonly always: { readonly edits: readonly EditKind[]; readonly actions: readonly ActionKind[] };
  /** A plan of an earlier version: it is updated somewhere on the way. */
  readonly isOld?: boolean;
  /** Random ones beside. */
  readonly long: number;
}

const edits = (remainder: number) => EDIT_KINDS.filter((_, index) => index % 2 === remainder);

const STARTS_OF_CI: readonly Start[] = [
  {
    name: "two sheets of ideas and actions",
    sheets: ["priorities", "actions"],
    async open() {
      const plan = await openPlan({ built: { language: "en", sheets: ["priorities", "actions"] }, loadsOnce: true });
      typeIdeas(plan);
      addOwnSheet(plan);
      return plan;
    },
    always: {
      edits: edits(0),
      actions: [
        "add an idea",
        "save on Monday",
        "repair",
        "preview a repair",
        "change the currency",
        "dismiss a finding",
        "update",
      ],
    },
    long: 400,
  },
  {
    name: "two sheets of figures",
    sheets: ["review", "dashboard"],
    async open() {
      const plan = await openPlan({ built: { language: "en", sheets: ["review", "dashboard"] }, loadsOnce: true });
      plan.fill("review", "actuals", "orders", [100, 110, 120]);
      plan.fill("dashboard", "actuals", "revenue", [38000, 39000]);
      addOwnSheet(plan);
      return plan;
    },
    always: {
      edits: edits(1),
      actions: ["import", "change the language", "build", "change the start", "repair with rows and formulas", "undo"],
    },
    long: 300,
  },
];

const BIGGER: readonly Start[] = [
  {
    name: "all seven sheets with the worked example",
    sheets: SHEET_IDS,
    async open() {
      const plan = await openPlan({ built: { language: "en" }, example: true, loadsOnce: true });
      addOwnSheet(plan);
      return plan;
    },
    always: { edits: [], actions: [] },
    long: 100,
  },
  {
    name: "a plan of the first edition that its owner edited",
    sheets: SHEET_IDS,
    open: () => openFrozen(frozenSnapshot(1, "edited"), { loadsOnce: true }),
    always: { edits: [], actions: ["update"] },
    isOld: true,
    long: 60,
  },
];

export const STARTS = IS_LONG ? [...STARTS_OF_CI, ...BIGGER] : STARTS_OF_CI;

const steps = fc.array(fc.oneof({ weight: 3, arbitrary: userEdit }, { weight: 2, arbitrary: capAction }), {
  minLength: 1,
  maxLength: 10,
  size: "max",
});
const update = fc.constant({ action: "update", pick: 0, isUndone: false } as const);

export function storiesOf({ isOld }: Start): fc.Arbitrary<Story> {
  const isEndedTwice = fc.integer({ min: 1, max: 4 }).map((one) => one === 4);
  const all = isOld ? fc.tuple(steps, update, steps).map(([one, way, other]) => [...one, way, ...other]) : steps;
  return fc.record({ steps: all, isEndedTwice });
}

/** In a story at most this many: of a plan that was edited more, most is gone. */
const TOGETHER = 6;

/** What is tried always, in stories of a few steps, each action once as it is and once taken back. */
export function alwaysTried({ always }: Start, seed: number): Story[] {
  const one = <T>(arbitrary: fc.Arbitrary<T>, number: number) =>
    fc.sample(arbitrary, { seed: seed + number, numRuns: 1 })[0] as T;
  const made = always.edits.map((edit, index) => ({ ...one(userEdit, index), edit }));
  const done = always.actions.map((action, index) => ({ ...one(capAction, 100 + index), action, isUndone: true }));
  const order = one(fc.shuffledSubarray([...done, ...made], { minLength: done.length + made.length }), 200);
  const stories = Math.ceil(order.length / TOGETHER);
  return Array.from({ length: stories }, (_, index) => ({
    steps: repairsLast(order.filter((_step, number) => number % stories === index)).flatMap(prepared),
    isEndedTwice: index === 0,
  }));
}

const isRepair = (step: Step) => "action" in step && /^repair/.test(step.action);

/** What is damaged for them would make other actions refuse. */
function repairsLast(steps: readonly Step[]): Step[] {
  return [...steps.filter((step) => !isRepair(step)), ...steps.filter(isRepair)];
}

/** An undo needs an action before it, a repair something to put back. */
function prepared(step: Step): Step[] {
  if (!("action" in step)) return [step];
  if (step.action === "undo") return [{ ...step, action: "change the currency", isUndone: false }, step];
  return isRepair(step) ? [DAMAGE, step] : [step];
}

const DAMAGE: Step = { edit: "paste over keys", sheet: 1, row: 20, column: 1, pick: 0, text: "orders" };

function typeIdeas({ fill, cell }: OpenPlan): void {
  fill("priorities", "candidates", "idea", ["Gift boxes", "Faster parcels"]);
  fill("priorities", "candidates", "gain", [12000, 8000]);
  cell("priorities", "candidates", "chosen", 1).setValue(true);
  fill("actions", "actions", "what", ["Boxes", "Photos", "Tariffs"]);
  fill("actions", "actions", "who", ["Ana", "Ben", "Ana"]);
  fill("actions", "actions", "end", ["2024-01-15", "2024-02-15", "2024-03-15"]);
}
