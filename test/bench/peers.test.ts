import { PEERS } from "../../bench/peers";
import { seenOf } from "../../bench/peers/compare";
import { countingServices } from "../../bench/peers/counting-services";
import { buildAs, type Peer, withServices } from "../../bench/peers/peer";
import { rectangles } from "../../bench/peers/range-by-range";
import type { LayoutId } from "../../src/layouts/layout";
import type { PlannedCell } from "../../src/layouts/sheet-plan";
import { contextIn, planAll } from "../../tools/second-engine/plan-all";
import { type OpenPlan, openPlan } from "../workbook/open-plan";

/** The settings have drop-downs and notes, the actions all else: rules, dates, long tables. */
const SHEETS: readonly LayoutId[] = ["settings", "actions"];
const plans = [...planAll("en", SHEETS).values()];
const context = contextIn("en");

function seenIn({ file }: OpenPlan): unknown[] {
  return plans.map(({ title, cells }) => {
    const sheet = file.getSheetByName(title) as GoogleAppsScript.Spreadsheet.Sheet;
    return [title, seenOf(file, sheet, cells.length, cells[0]?.length ?? 0)];
  });
}

let ours: unknown[];
let theirs: OpenPlan;
let empty: string;
beforeAll(async () => {
  const plan = await openPlan({ built: { language: "en", sheets: ["actions"] } });
  ours = seenIn(plan);
  plan.local.dispose();
  theirs = await openPlan();
  empty = theirs.local.snapshot();
}, 60_000);
beforeEach(() => theirs.local.restore(empty));
afterAll(() => theirs.local.dispose());

test.each(PEERS.map((peer): [string, Peer] => [peer.name, peer]))(
  "%s leaves the same sheets as Cap does, and is counted as local Sheets counts it",
  (_, peer) => {
    theirs.local.calls.start();
    withServices(theirs.local.services, () => buildAs(peer, theirs.file, plans, context));
    const { writes, simulatedMilliseconds } = theirs.local.calls.counts();
    const { services, file, tally } = countingServices();
    withServices(services, () => buildAs(peer, file, plans, context));
    expect(tally().writes).toBe(writes);
    expect(tally().simulatedMilliseconds).toBeCloseTo(simulatedMilliseconds, 0);
    expect(seenIn(theirs)).toEqual(ours);
  },
);

test("ranges that share a value are as large as can be, cover each cell once and no other", () => {
  const cells = ["aab", "aa.", ".aa"].map((line) =>
    [...line].map((letter) => (letter === "." ? null : ({ content: letter } as PlannedCell))),
  );
  const found = rectangles({ cells }, ({ content }) => content ?? undefined);
  expect(found.map(({ place: { row, column, rows, columns }, value }) => [value, row, column, rows, columns])).toEqual([
    ["a", 1, 1, 2, 2],
    ["b", 1, 3, 1, 1],
    ["a", 3, 2, 1, 2],
  ]);
});
