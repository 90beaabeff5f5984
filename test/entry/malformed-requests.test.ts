import type { Problem } from "../../src/protocol/endpoints";
import { type OpenPlan, openPlan } from "../workbook/open-plan";

let plan: OpenPlan;
beforeAll(async () => {
  plan = await openPlan({ userLocale: "fr_FR" });
});
afterAll(() => plan.local.dispose());

const NAMES = [
  "readPlanner",
  "buildPlan",
  "goToSheet",
  "readFigures",
  "listSheets",
  "readFigurePlaces",
  "importMonths",
  "readWhatIf",
  "addCandidate",
  "dismissFinding",
  "readMonday",
  "saveMonday",
  "readSettings",
  "changeSettings",
  "updatePlan",
] as const;

const REQUESTS: readonly (readonly [string, unknown])[] = [
  ["nothing", undefined],
  ["null", null],
  ["a number", 12],
  ["an object instead of text", { language: "fr" }],
  ["text that is no JSON", "{language:"],
  ["JSON that is no object", "[1,2]"],
  ["an unknown field", '{"language":"fr","unknown":1}'],
];

describe.each(NAMES)("%s", (name) => {
  test.each(REQUESTS)("answers %s with one French sentence and changes nothing", (_, request) => {
    const before = plan.local.snapshot();
    const response = JSON.parse(plan.local.runFromClient(name, request) as string) as Problem;
    expect(response.problem.code).toBe("bad-request");
    expect(response.problem.sentence).toMatch(/^La demande reçue est illisible\u202f: .+\. Fermez .+ recommencez\.$/);
    expect(plan.local.snapshot()).toBe(before);
  });
});

test.each([
  ["buildPlan", { language: "en", year: 1812, currency: "EUR" }],
  ["buildPlan", { language: "en", year: 2026, currency: "JPY" }],
  ["buildPlan", { language: "en", year: 2026, currency: "EUR", sheets: ["budget"] }],
  ["goToSheet", { language: "en", sheet: "settings" }],
  ["importMonths", { language: "en", months: [], use: "actuals", reviewStart: null, overwrite: false }],
  ["changeSettings", { language: "en", change: { days: { shown: null, value: 364 } }, confirmed: false }],
] as const)("%s refuses %j in the language of the request", (name, request) => {
  expect(plan.problem(name, request)).toMatch(/^The request could not be read: “[\w[\]]+” must be /);
});
