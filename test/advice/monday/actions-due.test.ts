import fc from "fast-check";
import { actionsDone, actionsDue } from "../../../src/advice/monday/actions-due";
import { findAction } from "../../../src/advice/monday/find-action";
import type { ActionChange } from "../../../src/protocol/monday";
import { addDays, formatDay, parseDay } from "../../../src/shared/calendar-day";
import { type Line, planWith } from "./plan-with";

const TODAY = parseDay("2026-05-04") as NonNullable<ReturnType<typeof parseDay>>;
const inDays = (count: number) => addDays(TODAY, count);
const action = (what: string | number | null, days: number, more: Line = {}): Line => ({
  what,
  who: "Lea",
  end: inDays(days),
  status: null,
  ...more,
});
const planOf = (...actions: Line[]) => planWith("2026-05-04", { "actions.actions": actions });
const due = (...actions: Line[]) => actionsDue(planOf(...actions));

test("late is before today, due soon is within seven days from today; the most late comes first", () => {
  const { late, soon } = due(action("a", -1), action("b", -45), action("c", 0), action("d", 6), action("e", 7));
  expect(late.map(({ what, daysLate }) => [what, daysLate])).toEqual([
    ["b", 45],
    ["a", 1],
  ]);
  expect(soon.map(({ what, daysLate }) => [what, daysLate])).toEqual([
    ["c", 0],
    ["d", -6],
  ]);
  expect(late[0]).toEqual({ row: 11, cell: "B11", what: "b", who: "Lea", end: "2026-03-20", daysLate: 45 });
});

test.each(["Fait", "fait ", "Done", "DONE", "Abandonné", "Dropped"])("%j is over, in either language", (status) => {
  expect(due(action("a", -9, { status })).late).toEqual([]);
});

test("any other state, or none, is open; an action without words or without an end is not one", () => {
  expect(due(action("a", -9, { status: "En cours" }), action("b", -8, { status: "?" })).late).toHaveLength(2);
  expect(due(action(null, -9), action("   ", -9), action("a", 0, { end: "bientôt" })).late).toEqual([]);
  expect(due(action(2027, -9, { who: 3 })).late[0]).toMatchObject({ what: "2027", who: "3" });
  expect(
    actionsDone(planOf(action("a", -9, { status: "Done" }), action("b", 3, { status: "Fait" }), action("c", 1))),
  ).toBe(2);
});

test("a long list is cut at twelve, and the rest is counted", () => {
  const { late, moreLate } = due(...Array.from({ length: 40 }, (_, index) => action(`n${index}`, -1 - index)));
  expect([late.length, moreLate, late[0]?.what]).toEqual([12, 28, "n39"]);
});

const change = (what: string, row: number, more: Partial<ActionChange> = {}): ActionChange => ({
  row,
  what,
  who: "Lea",
  end: formatDay(inDays(-1)),
  postponedTo: null,
  ...more,
});
const find = (actions: Line[], asked: ActionChange, taken: number[] = []) =>
  findAction(planOf(...actions).table("actions", "actions"), asked, new Set(taken))?.row ?? null;

test("an action is found again where its row moved, and refused when it is not the same any more", () => {
  const moved = [action("new", 9), action("a", -1)];
  expect(find(moved, change("a", 10))).toBe(11);
  expect(find([action("a", -1, { who: "Karim" })], change("a", 10))).toBeNull();
  expect(find([action("a", 5)], change("a", 10))).toBeNull();
  expect(find([action("b", -1)], change("a", 10))).toBeNull();
});

test("among twins the row decides; without it nothing is guessed, and no row is taken twice", () => {
  const twins = [action("a", -1), action("a", -1)];
  expect(find(twins, change("a", 11))).toBe(11);
  expect(find(twins, change("a", 30))).toBeNull();
  expect(find(twins, change("a", 10), [10])).toBe(11);
});

test("sent again after its answer got lost, a postponement finds its action", () => {
  expect(find([action("a", 14)], change("a", 10, { postponedTo: formatDay(inDays(14)) }))).toBe(10);
});

test("however rows are shuffled, an action that is unlike all others is found by its words", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.string({ minLength: 1 }).filter((text) => text.trim() === text && !/^#/.test(text)),
        { minLength: 1, maxLength: 8 },
      ),
      fc.nat(),
      (names, pick) => {
        const actions = names.map((name) => action(name, -1));
        const index = pick % names.length;
        expect(find(actions, change(names[index] as string, 99))).toBe(10 + index);
      },
    ),
  );
});
