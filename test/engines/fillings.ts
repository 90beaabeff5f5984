import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readOrderCsvAtOnce } from "../../src/import/order-list";
import { STATUSES } from "../../src/layouts/actions/statuses";
import { QUADRANTS } from "../../src/layouts/quadrants";
import type { PlannedCell } from "../../src/layouts/sheet-plan";
import { fillPrioritiesAndActions, fillReview } from "../workbook/fill-worked-example";
import type { Content } from "./open-document";
import type { Filling, PlannedFile } from "./planned-file";

const NAMES = [
  "Léa",
  "léa",
  "Zoë “Zo” O'Neil",
  'Jo "JJ"',
  "=Karim",
  "+Ana",
  "😀 Sam",
  "  Max ",
  "12",
  "<b>&amp;",
  "مريم",
];
const INDICATORS = ["Abonnés Instagram", "likes", "Page views", "Marge nette", "=SUM(1;2)", "100 %"];

type Fill = ReturnType<PlannedFile["typist"]>["fill"];
const times = <T>(count: number, one: (index: number) => T) => Array.from({ length: count }, (_, index) => one(index));

/** What is typed over the worked example, by what is odd about it. */
const ODD: Readonly<Record<string, (fill: Fill, file: PlannedFile) => void>> = {
  "no orders at all": (fill) =>
    fill(
      "review",
      "actuals",
      "orders",
      times(12, () => 0),
    ),
  "text in number cells": (fill) => {
    fill("review", "actuals", "revenue", ["n. c.", 37905, "12,5", "1.5", " "]);
    fill("review", "targets", "orders", ["?"]);
    fill("priorities", "candidates", "gain", ["much"]);
    fill("actions", "actions", "end", ["soon"]);
    fill("actions", "actions", "effort", ["two"]);
  },
  "a month that is missing": (fill) => {
    for (const column of ["sessions", "orders", "revenue", "cogs"]) fill("review", "actuals", column, [1, 2, 3, null]);
  },
  "targets of zero": (fill) => {
    for (const column of ["sessions", "orders", "revenue"])
      fill(
        "review",
        "targets",
        column,
        times(12, () => 0),
      );
    fill(
      "review",
      "kpis",
      "target",
      times(13, () => 0),
    );
  },
  "a loss on every sale": (fill) =>
    fill(
      "review",
      "actuals",
      "cogs",
      times(12, () => 1e6),
    ),
  "ends before starts, and outside of the year": (fill) => {
    fill("actions", "actions", "start", ["2026-05-02", "2024-01-01", "2025-12-31", "2027-06-01", "2026-12-31"]);
    fill("actions", "actions", "end", ["2026-05-01", "2028-02-29", "2026-01-01", "2027-07-01", "2026-12-31"]);
  },
  "two ideas ticked in a quadrant, and a nameless one": (fill, { language }) => {
    fill(
      "priorities",
      "candidates",
      "quadrant",
      [0, 0, 2, 3, 3].map((index) => QUADRANTS[index]?.name[language]),
    );
    fill("priorities", "candidates", "idea", ["one", "two", null, "four", "five"]);
    fill("priorities", "candidates", "chosen", [true, true, true, false, "TRUE"]);
  },
  "forty actions, more people than the table of loads holds": (fill, { language }) => {
    const statuses = Object.values(STATUSES).map((words) => words[language]);
    const column = (key: string, one: (index: number) => unknown) => fill("actions", "actions", key, times(40, one));
    column("what", (index) => `Action ${index}`);
    column("priority", (index) => `P${(index % 5) + 1}`);
    column("who", (index) => (index % 7 ? NAMES[index % NAMES.length] : null));
    column("start", (index) => `2026-${String((index % 12) + 1).padStart(2, "0")}-05`);
    column("end", (index) => `2026-${String((index % 12) + 1).padStart(2, "0")}-27`);
    column("effort", (index) => index / 4);
    column("status", (index) => [null, ...statuses][index % 5]);
  },
  "names with quotes, accents, signs and a leading =": (fill) => {
    fill("actions", "actions", "who", NAMES);
    fill(
      "actions",
      "actions",
      "what",
      NAMES.map((name) => `Ask ${name}`),
    );
    fill("priorities", "candidates", "idea", ["=1+1", '"', "L’été ↑ & <co>", "😀"]);
    fill("review", "kpis", "kpi", [...times(13, () => undefined), ...INDICATORS]);
  },
};

export const NAMED_FILLINGS = ["nothing", "the worked example", "a real shop's twelve months", ...Object.keys(ODD)];

export function namedFilling(file: PlannedFile, name: string): Filling {
  const filling: Filling = new Map();
  const typist = file.typist(filling);
  if (name === "nothing") return filling;
  if (name === NAMED_FILLINGS[2]) fillRealShop(typist.fill, filling, file);
  else {
    fillReview(typist);
    fillPrioritiesAndActions(typist, file.language);
    ODD[name]?.(typist.fill, file);
  }
  return filling;
}

function fillRealShop(fill: Fill, filling: Filling, file: PlannedFile): void {
  const path = join(__dirname, "../fixtures/online-retail-orders.csv");
  const { months } = readOrderCsvAtOnce(readFileSync(path, "utf8"), { language: "en" });
  const year = months.slice(0, 12);
  fill(
    "review",
    "actuals",
    "orders",
    year.map(({ orders }) => orders),
  );
  fill(
    "review",
    "actuals",
    "revenue",
    year.map(({ revenue }) => revenue),
  );
  fill(
    "review",
    "actuals",
    "new_customers",
    year.map(({ newCustomers }) => newCustomers),
  );
  fill(
    "review",
    "actuals",
    "cancelled_orders",
    year.map(({ cancelledOrders }) => cancelledOrders),
  );
  fill(
    "review",
    "actuals",
    "cancelled_amount",
    year.map(({ cancelledAmount }) => cancelledAmount),
  );
  filling.set(file.start, { formula: "=DATE(2011;12;1)" });
}

/** Anything that a person may put into the cells of a plan, mostly what belongs there. */
export function anyFilling(file: PlannedFile): fc.Arbitrary<Filling> {
  const choices = file.inputs.map(({ cell }) => contentOf(cell, file));
  return fc.tuple(...choices).map((contents) => {
    const pairs = file.inputs.map(({ cell }, index) => [cell, contents[index]] as const);
    return new Map(pairs.filter((pair): pair is [PlannedCell, Content] => pair[1] !== undefined));
  });
}

const amount = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 200 }),
  fc.integer({ min: 0, max: 1e8 }).map((cents) => cents / 100),
);
const day = fc
  .integer({ min: 0, max: 1500 })
  .map((days) => new Date(Date.UTC(2024, 6, 1 + days)).toISOString().slice(0, 10));
const odd = fc.constantFrom<Content>("", "n/a", "12,5", "1.5", -3, 0, "2026-02-28", "TRUE");

function contentOf(cell: PlannedCell, { language, start }: PlannedFile): fc.Arbitrary<Content | undefined> {
  if (cell === start) {
    return fc.option(
      fc.integer({ min: 1, max: 12 }).map((month) => ({ formula: `=DATE(2026;${month};1)` })),
      { nil: undefined },
    );
  }
  const belongs = (): fc.Arbitrary<Content> => {
    const { allowed } = cell;
    if (cell.origin === "prefilled" || allowed?.kind === "amount") return amount;
    if (allowed?.kind === "number") return amount.map((number) => 500 - number);
    if (allowed?.kind === "share") return fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    if (allowed?.kind === "checkbox") return fc.boolean();
    if (allowed?.kind === "date") return day;
    if (allowed?.kind === "choices") return fc.constantFrom(...allowed.choices.map((words) => words[language]));
    return fc.oneof(fc.constantFrom(...NAMES, ...INDICATORS), fc.integer({ min: 0, max: 1000 }));
  };
  return fc.oneof(
    { weight: 12, arbitrary: belongs() },
    { weight: 6, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: odd },
  );
}
