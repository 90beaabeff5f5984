import { LAYOUTS } from "../../src/layouts/all-layouts";
import type { LayoutId } from "../../src/layouts/layout";
import { MIGRATIONS, stepsFrom } from "../../src/layouts/migrations/all-migrations";
import { type FrozenLayout, layoutsNow, readEditions, stepHash } from "../../tools/freeze/editions";
import { unsteppedChanges } from "../../tools/freeze/stepped";
import { LAYOUT_IDS } from "../../tools/second-engine/plan-all";

const editions = readEditions();
const last = editions[editions.length - 1]?.layouts ?? {};

test("a layout that changed has a higher version, a step that leads to it, and a frozen workbook", () => {
  const now = layoutsNow();
  const missing = unsteppedChanges(last, now);
  const unfrozen = LAYOUT_IDS.filter((id) => JSON.stringify(now[id]) !== JSON.stringify(last[id])).map(
    (id) => `“${id}” is not as it was frozen: run npm run freeze and commit what it writes.`,
  );
  expect(missing.length > 0 ? missing : unfrozen).toEqual([]);
});

test("a step that plans were updated with is never changed: later ones keep a copy of what they need", () => {
  const changed = editions.flatMap(({ edition, layouts }) =>
    Object.entries(layouts)
      .filter(([id, { version, step }]) => stepHash(id as LayoutId, version) !== step)
      .map(([id, { version }]) => `step to version ${version} of “${id}”, frozen with edition ${edition}`),
  );
  expect(changed).toEqual([]);
});

test("every version of a layout but the first has one step, so that none is left out or done twice", () => {
  for (const id of LAYOUT_IDS) {
    const versions = stepsFrom(id, 1).map(({ to }) => to);
    expect([id, versions]).toEqual([id, Array.from({ length: LAYOUTS[id].version - 1 }, (_, index) => index + 2)]);
  }
  expect(MIGRATIONS).toHaveLength(LAYOUT_IDS.reduce((sum, id) => sum + LAYOUTS[id].version - 1, 0));
});

describe("what is missing is told", () => {
  const before: FrozenLayout = { version: 3, fr: "a", en: "b", step: null };
  const said = (now: Partial<FrozenLayout>) => unsteppedChanges({ review: before }, { review: { ...before, ...now } });

  test("nothing for a layout that is as it was, or that went on by one version with a step", () => {
    expect(said({})).toEqual([]);
    expect(said({ version: 4, fr: "c", step: "x" })).toEqual([]);
  });

  test("a change in one language alone, without a version", () => {
    expect(said({ en: "c" })).toEqual([expect.stringContaining("migrations/review-4.ts")]);
  });

  test("a version without a step, and versions that were jumped over", () => {
    expect(said({ version: 4, fr: "c" })).toEqual([expect.stringContaining("no step")]);
    expect(said({ version: 5, fr: "c", step: "x" })).toEqual([expect.stringContaining("one at a time")]);
  });
});
