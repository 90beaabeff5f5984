import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readFigureTextAtOnce } from "../../src/import/figures";
import { STATUSES } from "../../src/layouts/actions/statuses";
import { fillWords } from "../../src/layouts/fill-words";
import { QUADRANTS } from "../../src/layouts/quadrants";
import type { PlannedCell } from "../../src/layouts/sheet-plan";
import type { SheetId } from "../../src/protocol/sheets";
import type { Content } from "../../tools/second-engine/open-document";
import type { Filling, PlannedFile } from "../../tools/second-engine/planned-file";
import { workedExample } from "../../tools/worked-example/fill";
import { contextIn } from "../layouts/every-sheet";

const NAMES = [
  "Léa",
  "LÉA",
  "Zoë “Z” O'Neil",
  'Jo "JJ"',
  "=Karim",
  "+Ana",
  "😀 Sam",
  " Max ",
  "12",
  "<b>&amp;",
  "?",
  "مريم",
];
const INDICATORS = ["Abonnés Instagram", "likes", "Page views", "Marge nette", "=SUM(1;2)", "100 %"];
const STATES = [null, ...Object.values(STATUSES)];

const times = <T>(count: number, one: (index: number) => T) => Array.from({ length: count }, (_, index) => one(index));
const zeros = times(12, () => 0);
const gap = [1, 2, 3, null];
const monthly = (day: string) => times(40, (index) => `2026-${String((index % 12) + 1).padStart(2, "0")}-${day}`);

/** What is typed over the worked example, by what is odd about it: values down a column, undefined leaves one as it is. */
const ODD: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  "no orders at all": { "review.actuals.orders": zeros },
  "text in number cells": {
    "review.actuals.revenue": ["n. c.", 37905, "12,5", "1.5", " "],
    "review.targets.orders": ["?"],
    "priorities.candidates.gain": ["much"],
    "actions.actions.end": ["soon"],
    "actions.actions.effort": ["two"],
  },
  "a missing month": { "review.actuals.sessions": gap, "review.actuals.orders": gap, "review.actuals.cogs": gap },
  "targets of zero": {
    "review.targets.sessions": zeros,
    "review.targets.orders": zeros,
    "review.targets.revenue": zeros,
    "review.kpis.target": [...zeros, 0],
  },
  "a loss on every sale": { "review.actuals.cogs": times(12, () => 1e6) },
  "ends before starts, and outside of the year": {
    "actions.actions.start": ["2026-05-02", "2024-01-01", "2025-12-31", "2027-06-01", "2026-12-31"],
    "actions.actions.end": ["2026-05-01", "2028-02-29", "2026-01-01", "2027-07-01", "2026-12-31"],
  },
  "a vision that shrinks to nothing, of markets that can not be": {
    "vision.goal.value": [undefined, 2025, 0, 12],
    "vision.potential.population": [-5, "many", 8e9],
    "vision.potential.share": [2, "?", 0],
    "vision.potential.divisor": [0, 10, -1],
    "vision.tenfold.answer": ["Maybe", "", null],
  },
  "a vision without a horizon": { "vision.goal.value": [0, "soon", "much", 0] },
  "two ideas ticked in a quadrant, and one without a name": {
    "priorities.candidates.quadrant": [0, 0, 2, 3, 3].map((index) => QUADRANTS[index]?.name),
    "priorities.candidates.idea": ["one", "two", null, "four", "five"],
    "priorities.candidates.chosen": [true, true, true, false, "TRUE"],
  },
  "forty actions, more people than the table of loads holds": {
    "actions.actions.what": times(40, (index) => `Action ${index}`),
    "actions.actions.priority": times(40, (index) => `P${(index % 5) + 1}`),
    "actions.actions.who": times(40, (index) => (index % 7 ? NAMES[index % NAMES.length] : null)),
    "actions.actions.start": monthly("05"),
    "actions.actions.end": monthly("27"),
    "actions.actions.effort": times(40, (index) => index / 4),
    "actions.actions.status": times(40, (index) => STATES[index % STATES.length]),
  },
  "names with quotes, accents, signs and a leading =": {
    "actions.actions.who": NAMES,
    "actions.actions.what": NAMES.map((name) => `Ask ${name}`),
    "priorities.candidates.idea": ["=1+1", '"', "L’été ↑ & <co>", "😀"],
    "review.kpis.kpi": [...times(13, () => undefined), ...INDICATORS],
  },
};

const [NOTHING, EXAMPLE, SHOP] = ["nothing", "the worked example", "a real shop’s twelve months"] as const;
export const NAMED_FILLINGS = [NOTHING, EXAMPLE, SHOP, ...Object.keys(ODD)];

export function namedFilling(file: PlannedFile, name: string): Filling {
  const filling: Filling = name === NOTHING || name === SHOP ? new Map() : workedExample(file);
  const typist = file.typist(filling);
  for (const [place, values] of Object.entries(name === SHOP ? shopFigures() : (ODD[name] ?? {}))) {
    const [sheet, table, column] = place.split(".") as [SheetId, string, string];
    const words = (value: unknown) => (value as Record<string, unknown> | null)?.[file.language] ?? value;
    typist.fill(sheet, table, column, values.map(words));
  }
  if (name === SHOP) filling.set(file.start, { formula: "=DATE(2011;12;1)" });
  return filling;
}

function shopFigures(): Record<string, unknown[]> {
  const path = join(__dirname, "../fixtures/online-retail-orders.csv");
  const months = readFigureTextAtOnce(readFileSync(path, "utf8"), { language: "en" }).months.slice(0, 12);
  return {
    "review.actuals.orders": months.map(({ orders }) => orders),
    "review.actuals.revenue": months.map(({ revenue }) => revenue),
    "review.actuals.new_customers": months.map(({ newCustomers }) => newCustomers),
    "review.actuals.cancelled_amount": months.map(({ cancelledAmount }) => cancelledAmount),
  };
}

/** Anything that a person may put into the cells of a plan, mostly what belongs there. */
export function anyFilling(file: PlannedFile): fc.Arbitrary<Filling> {
  return fc
    .tuple(...file.inputs.map(({ cell }) => contentOf(cell, file)))
    .map((contents) => new Map(file.inputs.map(({ cell }, index) => [cell, contents[index]])))
    .map((all) => new Map([...all].filter((pair): pair is [PlannedCell, Content] => pair[1] !== undefined)));
}

const number = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 200 }),
  fc.integer({ min: 0, max: 1e8 }).map((cents) => cents / 100),
);
const ANY_DAY = fc.date({ min: new Date("2024-06-01"), max: new Date("2028-12-31"), noInvalidDate: true });
const BELONGS = {
  amount: number,
  number: number.map((amount) => 500 - amount),
  share: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  checkbox: fc.boolean(),
  date: ANY_DAY.map((date) => date.toISOString().slice(0, 10)),
  // Whole numbers: within a sentence, others have the file's decimal mark.
  text: fc.oneof(fc.constantFrom(...NAMES, ...INDICATORS), fc.integer({ min: 0, max: 1000 })),
};
const ODD_CONTENT = fc.constantFrom<Content>("", "n/a", "12,5", "1.5", -3, 0, "TRUE", "?", "a*", "<>b");

function contentOf(cell: PlannedCell, { language, start }: PlannedFile): fc.Arbitrary<Content | undefined> {
  if (cell === start) return fc.integer({ min: 1, max: 12 }).map((month) => ({ formula: `=DATE(2026;${month};1)` }));
  const { allowed, origin } = cell;
  const belongs: fc.Arbitrary<Content> =
    allowed?.kind === "choices"
      ? fc.constantFrom(...allowed.choices.map((words) => fillWords(words, contextIn(language))))
      : BELONGS[origin === "prefilled" ? "amount" : (allowed?.kind ?? "text")];
  return fc.oneof(
    { weight: 12, arbitrary: belongs },
    { weight: 6, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: ODD_CONTENT },
  );
}
