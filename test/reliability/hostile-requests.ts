import fc from "fast-check";
import type { EndpointName, Endpoints } from "../../src/protocol/endpoints";
import { MEASURES as IMPORTED } from "../../src/protocol/figures";
import { MEASURES } from "../../src/protocol/measures";
import { CURRENCIES } from "../../src/protocol/settings-choices";
import { SHEET_IDS } from "../../src/protocol/sheets";
import { QUADRANT_IDS } from "../../src/protocol/what-if";
import { LANGUAGES } from "../../src/shared/language";
import { addMonths, monthsFrom } from "../../src/shared/year-month";
import { hostileNumber, hostileText } from "./hostile-values";

const language = fc.constantFrom(...LANGUAGES);
const month = fc.integer({ min: -1500, max: 2000 }).map((count) => addMonths("2026-01", count));
const day = fc.oneof(
  fc.constantFrom("2026-02-27", "2026-05-08", "2027-01-31", "9999-12-31", "0001-01-01", "1900-02-28"),
  hostileText,
);
const cell = fc.constantFrom("A1", "C12", "ZZZ9999999", "AAA1", "B1000000", "XFD7");
const count = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 1e9 }));
const money = fc.oneof(fc.constant(null), fc.double({ min: 0, max: 1e12, noNaN: true }));
/** A few thousand letters less than the largest text of all. */
const text = hostileText.map((each) => each.slice(0, 4000));
const shorter = (longest: number) => text.map((each) => each.slice(0, longest));

const monthFigures = fc
  .tuple(fc.array(count, { minLength: 7, maxLength: 7 }), fc.array(money, { minLength: 3, maxLength: 3 }))
  .map(([counts, amounts]) => {
    const isMoney = (name: string) => ["revenue", "costOfGoods", "adSpend"].includes(name);
    const values = IMPORTED.map((name, index) => {
      if (name === "cancelledAmount") return [name, -1];
      return [name, isMoney(name) ? amounts[index % 3] : counts[index % 7]];
    });
    return Object.fromEntries(values) as object;
  });

type Requests = { readonly [N in EndpointName]: fc.Arbitrary<object> } & Readonly<Record<string, unknown>>;

/** Requests as the page could send them: all their texts are hostile, and all their numbers at their limits. */
export const REQUESTS: Requests = {
  readPlanner: fc.constant({}),
  checkPlan: fc.record({ language }),
  readWhatIf: fc.record({ language }),
  readMonday: fc.record({ language }),
  readSettings: fc.record({ language }),
  readFigurePlaces: fc.record({ language }),
  buildPlan: fc.record({
    language,
    year: fc.integer({ min: 2000, max: 2100 }),
    currency: fc.constantFrom(...CURRENCIES),
    sheets: fc.subarray([...SHEET_IDS], { minLength: 1 }),
  }),
  goToSheet: fc.record({ language, sheet: fc.constantFrom(...SHEET_IDS), cell }),
  readFigures: fc.record({ language, sheet: fc.oneof(text, fc.constant("<b>=1+1</b>")) }),
  importMonths: fc
    .record({
      language,
      months: fc.array(monthFigures, { minLength: 1, maxLength: 3 }),
      use: fc.constantFrom("actuals", "targets"),
      reviewStart: fc.oneof(fc.constant(null), month),
      overwrite: fc.boolean(),
    })
    .chain((request) =>
      fc.oneof(month, fc.constantFrom("2025-03" as const, "2026-02" as const)).map((first) => ({
        ...request,
        months: monthsFrom(first, request.months.length).map((name, index) => ({
          month: name,
          ...request.months[index],
        })),
      })),
    ),
  addCandidate: fc.record({
    language,
    idea: shorter(200),
    quadrant: fc.constantFrom(...QUADRANT_IDS),
    gain: fc.double({ min: -1e12, max: 1e12, noNaN: true }),
    confidence: fc.oneof(fc.constant(null), fc.double({ min: 0, max: 1, noNaN: true })),
    effort: fc.oneof(fc.constant(null), fc.double({ min: 0, max: 10_000, noNaN: true })),
  }),
  dismissFinding: fc.record({
    language,
    key: fc.oneof(fc.constantFrom("negative-quarter", "priority-owner:P4", "below-path"), shorter(200)),
    reason: fc.oneof(fc.constant(null), shorter(300)),
  }),
  saveMonday: fc.record({
    language,
    month: fc.record({
      month: fc.oneof(month, fc.constant("2026-07" as const)),
      figures: fc.array(
        fc.record({ measure: fc.constantFrom(...MEASURES), value: fc.double({ min: 0, max: 1e12, noNaN: true }) }),
        { minLength: 1, maxLength: 8 },
      ),
    }),
    actions: fc.array(
      fc.record({
        row: fc.integer({ min: 1, max: 10_000_000 }),
        what: fc.oneof(text, fc.constant("Appel d offres transporteur")),
        who: text,
        end: day,
        postponedTo: fc.oneof(fc.constant(null), day),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  changeSettings: fc.record({
    language,
    change: fc.record(
      {
        vat: fc.record({ shown: fc.oneof(text, fc.constant(0.2)), value: fc.constantFrom(null, 0, 0.055, 1) }),
        days: fc.record({ shown: fc.oneof(text, fc.constant(365)), value: fc.constantFrom(360, 365) }),
        advertising: fc.record({ shown: text, value: fc.constantFrom("variable", "fixed") }),
        planStart: fc.constantFrom("2026-01", "2000-01", "1999-07", "2100-06"),
      },
      { requiredKeys: [] },
    ),
    confirmed: fc.boolean(),
  }),
  listSheets: fc.record({ language }),
  readUndoSteps: fc.record({ language }),
  undoAction: fc.record({ language, step: fc.integer({ min: 1, max: 3 }) }),
  repairPlan: fc.record({ language, confirmed: fc.boolean(), typedOver: fc.boolean(), rows: fc.boolean() }),
  updatePlan: fc.record({ language }),
  readSharing: fc.record({ language }),
  prepareCopy: fc.record({ language }),
  emptyCopy: fc.record({ language, cells: fc.nat(10_000) }),
} satisfies { readonly [N in EndpointName]: fc.Arbitrary<object> };

type Json = unknown;
type Mutation = (request: Json) => Json;

const KEYS = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "length", "language", "then", ""];
const anyJson: fc.Arbitrary<Json> = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  { weight: 2, arbitrary: hostileNumber },
  { weight: 2, arbitrary: fc.constantFrom<Json>(null, true, false, [], {}, [[]], [null], "NaN", "Infinity", -0, "fr") },
  { weight: 1, arbitrary: fc.constantFrom<Json>({ toString: null }, { __proto__: null }, { length: 1e9 }, [1, 2, 3]) },
);

/** Changes the part of a request at a place found by going down, at each step to the child of that number. */
function at(path: readonly number[], change: Mutation): Mutation {
  return (value) => {
    const [first, ...rest] = path;
    if (first === undefined || typeof value !== "object" || value === null) return change(value);
    const entries = Object.entries(value);
    if (entries.length === 0) return change(value);
    const [key] = entries[first % entries.length] as [string, unknown];
    const changed = entries.map(([name, each]) => [name, name === key ? at(rest, change)(each) : each] as const);
    return Array.isArray(value) ? changed.map(([, each]) => each) : Object.fromEntries(changed);
  };
}

const path = fc.array(fc.nat(9), { maxLength: 4 });

/** What is wrong with a request: a value of another kind, a key that is missing or should not be there. */
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(path, anyJson).map(([where, value]) => at(where, () => value)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(path, fc.nat(9))
      .map(([where, index]) =>
        at(where, (value) =>
          typeof value === "object" && value !== null
            ? Object.fromEntries(Object.entries(value).filter((_, position) => position !== index))
            : value,
        ),
      ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(path, fc.oneof(fc.constantFrom(...KEYS), hostileText), anyJson).map(([where, key, value]) =>
      at(where, (whole) => {
        const copy = Object.fromEntries(Object.entries(Object(whole)));
        Object.defineProperty(copy, key, { value, enumerable: true, configurable: true });
        return copy;
      }),
    ),
  },
  { weight: 1, arbitrary: path.map((where) => at(where, (value) => [value, value])) },
);

/** What happens to the text itself. */
const textual: fc.Arbitrary<(text: string) => string> = fc.oneof(
  { weight: 12, arbitrary: fc.constant((text: string) => text) },
  { weight: 1, arbitrary: fc.nat(200).map((length) => (text: string) => text.slice(0, length)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("", " ", "NaN", "undefined", "[".repeat(50_000), "\ufeff{}").map((other) => () => other),
  },
  { weight: 1, arbitrary: fc.constant((text: string) => text.replace(/-?\d+(\.\d+)?/, "NaN")) },
  { weight: 1, arbitrary: fc.constant((text: string) => text.replace("{", '{"__proto__":{"language":"en"},')) },
);

/** The text of a request in which something is wrong, or may be. */
export function wrongRequest(name: EndpointName): fc.Arbitrary<string> {
  return fc
    .tuple(REQUESTS[name] as fc.Arbitrary<object>, fc.array(mutation, { minLength: 1, maxLength: 3 }), textual)
    .map(([request, mutations, change]) =>
      change(JSON.stringify(mutations.reduce<Json>((changed, each) => each(changed), request)) ?? "null"),
    );
}

export const ENDPOINTS = Object.keys(REQUESTS) as readonly (keyof Endpoints)[];
