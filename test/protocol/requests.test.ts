import fc from "fast-check";
import { answer } from "../../src/protocol/answer";
import type { EndpointName } from "../../src/protocol/endpoints";
import { ProblemError } from "../../src/protocol/problems";
import { languageOfRequest, parseRequest } from "../../src/protocol/requests";
import { monthsFrom } from "../../src/shared/year-month";

const build = { language: "fr", year: 2026, currency: "EUR" };
const candidate = { language: "fr", idea: "=x", quadrant: "defendSell", gain: -3.5, confidence: 0.5, effort: 2 };
const month = (name: string) => ({
  month: name,
  sessions: null,
  orders: 1,
  revenue: 2.5,
  costOfGoods: null,
  adSpend: 0,
  newCustomers: 0,
  returnedOrders: null,
  carts: null,
  cancelledOrders: 0,
  cancelledAmount: -1,
});
const action = { row: 12, what: "=A1", who: "Lea", end: "2026-02-27", postponedTo: null };
const settings = (change: object) => ({ language: "fr", change, confirmed: false });
const bringIn = (months: readonly object[]) => ({
  language: "fr",
  overwrite: false,
  use: "actuals",
  reviewStart: null,
  months,
});
const twoYears = monthsFrom("2010-12", 24).map(month);
const french = () => "fr" as const;

describe("requests that are right", () => {
  test("come back as they were sent", () => {
    const sent: readonly (readonly [EndpointName, object])[] = [
      ["readPlanner", {}],
      ["buildPlan", build],
      ["buildPlan", { ...build, sheets: ["review", "actions"] }],
      ["goToSheet", { language: "en", sheet: "actions" }],
      ["readWhatIf", { language: "en" }],
      ["addCandidate", { ...candidate, confidence: null, effort: null }],
      ["addCandidate", candidate],
      ["readMonday", { language: "fr" }],
      ["saveMonday", { language: "fr", month: { month: "2026-04", figures: [{ measure: "revenue", value: 0 }] } }],
      ["saveMonday", { language: "fr", actions: [action, { ...action, who: "", postponedTo: "2026-05-18" }] }],
      ["readSettings", { language: "fr" }],
      ["changeSettings", settings({})],
      ["changeSettings", settings({ planLanguage: "en", currency: "GBP", planStart: "1999-07" })],
      ["changeSettings", settings({ vat: { shown: null, value: 0.2 }, days: { shown: 365, value: 360 } })],
      ["changeSettings", settings({ advertising: { shown: "selon", value: "fixed" } })],
      ["changeSettings", settings({ vat: { shown: 0.2, value: null } })],
      ["readFigures", { language: "en", sheet: "Commandes" }],
      ["readFigures", { language: "en", sheet: "Commandes", dateOrder: "day-first" }],
      ["readFigurePlaces", { language: "en" }],
      ["importMonths", bringIn([month("2010-12"), month("2011-01")])],
      ["importMonths", { ...bringIn(twoYears), use: "targets", reviewStart: "2010-12" }],
    ];
    for (const [name, request] of sent) expect(parseRequest(name, JSON.stringify(request))).toEqual(request);
  });
});

describe("requests that are wrong name the field and what was expected", () => {
  test.each<[EndpointName, unknown, RegExp]>([
    ["buildPlan", undefined, /not JSON text/],
    ["buildPlan", "{", /not valid JSON/],
    ["buildPlan", "null", /must be a JSON object/],
    ["buildPlan", JSON.stringify({ ...build, year: "2026" }), /“year” must be a whole number from 2000 to 2100/],
    ["buildPlan", JSON.stringify({ ...build, year: 2026.5 }), /“year”/],
    ["buildPlan", JSON.stringify({ ...build, language: "de" }), /“language” must be one of fr, en/],
    ["buildPlan", JSON.stringify({ ...build, currency: "€" }), /“currency” must be one of EUR, /],
    ["buildPlan", JSON.stringify({ ...build, sheets: [] }), /“sheets” must be a list of 1 to 7/],
    ["buildPlan", JSON.stringify({ ...build, sheets: ["budget"] }), /“sheets\[0\]” must be one of vision/],
    ["buildPlan", JSON.stringify({ ...build, colour: 1 }), /“colour” is unknown/],
    ["buildPlan", '{"__proto__":{}}', /“__proto__” is unknown/],
    ["goToSheet", JSON.stringify({ language: "fr" }), /“sheet” must be one of/],
    ["readFigures", JSON.stringify({ language: "fr", sheet: "" }), /“sheet” must be a text/],
    ["readPlanner", JSON.stringify({ language: "fr" }), /“language” is unknown/],
    ["importMonths", JSON.stringify({ ...bringIn([month("2010-12")]), overwrite: 1 }), /true or false/],
    ["importMonths", JSON.stringify(bringIn([month("2010-13")])), /such as 2011-11/],
    ["importMonths", JSON.stringify(bringIn([month("2010-12"), month("2011-02")])), /follow one another/],
    [
      "importMonths",
      JSON.stringify(bringIn([{ ...month("2010-12"), revenue: -1 }])),
      /“revenue” must be a number from 0/,
    ],
    [
      "saveMonday",
      JSON.stringify({ language: "fr", month: { month: "2026-04", figures: [{ measure: "likes", value: 1 }] } }),
      /“measure” must be one of sessions/,
    ],
    [
      "saveMonday",
      JSON.stringify({ language: "fr", actions: [{ ...action, postponedTo: "2026-02-30" }] }),
      /“postponedTo” must be a day such as 2011-11-09/,
    ],
    ["changeSettings", JSON.stringify({ language: "fr", change: {} }), /“confirmed” must be true or false/],
    ["changeSettings", JSON.stringify(settings({ planLanguage: "de" })), /“planLanguage” must be one of fr, en/],
    ["changeSettings", JSON.stringify(settings({ planStart: "1999-06" })), /“planStart” must be a month/],
    ["changeSettings", JSON.stringify(settings({ planStart: "2100-07" })), /“planStart” must be a month/],
    ["changeSettings", JSON.stringify(settings({ vat: 0.2 })), /“vat” must be a JSON object/],
    [
      "changeSettings",
      JSON.stringify(settings({ vat: { shown: null, value: 20 } })),
      /“value” must be a number from 0/,
    ],
    ["changeSettings", JSON.stringify(settings({ vat: { value: 0.2 } })), /“shown” must be a number or a text/],
    ["changeSettings", JSON.stringify(settings({ colour: 1 })), /“colour” is unknown/],
    [
      "importMonths",
      JSON.stringify(bringIn([{ ...month("2010-12"), orders: 1.5 }])),
      /“orders” must be a whole number/,
    ],
    ["importMonths", JSON.stringify(bringIn([{ ...month("2010-12"), sessions: "9" }])), /“sessions”/],
    ["importMonths", JSON.stringify(bringIn([...twoYears, month("2012-12")])), /list of 1 to 24/],
    ["importMonths", JSON.stringify({ ...bringIn(twoYears), reviewStart: "soon" }), /“reviewStart” must be a month/],
    ["importMonths", JSON.stringify({ ...bringIn(twoYears), use: "plan" }), /“use” must be one of actuals, targets/],
  ])("%s %s", (name, text, sentence) => {
    expect(() => parseRequest(name, text)).toThrow(ProblemError);
    expect(() => parseRequest(name, text)).toThrow(sentence);
  });

  test("no text at all makes it throw anything but a sentence", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json()),
        fc.constantFrom<EndpointName>("buildPlan", "importMonths", "changeSettings"),
        (text, name) => {
          expect(() => parseRequest(name, text)).toThrow(ProblemError);
        },
      ),
    );
  });
});

describe("answering", () => {
  const goTo = (text: unknown, work: () => { title: string }) => JSON.parse(answer("goToSheet", text, french, work));
  const request = JSON.stringify({ language: "en", sheet: "review" });

  test("gives the response as JSON text", () => {
    expect(goTo(request, () => ({ title: "Review" }))).toEqual({ title: "Review" });
  });

  test("gives a foreseen problem in the language of the request, or of the user when it says none", () => {
    const lost = () => {
      throw new ProblemError("sheet-missing", { title: "A $& B" });
    };
    expect(goTo(request, lost).problem).toEqual({
      code: "sheet-missing",
      sentence: "The sheet “A $& B” is no longer in this file. Choose another one.",
    });
    expect(goTo("{}", lost).problem.sentence).toMatch(/^La demande reçue est illisible\u202f:/);
  });

  test.each([
    ["You do not have permission to call setValues", "no-permission"],
    ["You are trying to edit a protected cell or object.", "protected"],
    ["Service Spreadsheets timed out while accessing document", "too-slow"],
    ["Cannot read properties of undefined", "unexpected"],
  ])("keeps the words of an unforeseen error as detail: %s", (message, code) => {
    const fail = () => {
      throw new Error(message);
    };
    expect(goTo(request, fail).problem).toMatchObject({ code, detail: message });
  });

  test("reads the language out of a request that is otherwise wrong", () => {
    expect(languageOfRequest('{"language" : "fr", oops')).toBe("fr");
    expect(languageOfRequest('{"language":"de"}')).toBeNull();
    expect(languageOfRequest(undefined)).toBeNull();
  });

  test("a language that stands deeper in the request is not the one it asks for", () => {
    expect(languageOfRequest('{"change":{"language":"en"},"language":"fr"}')).toBe("fr");
    expect(languageOfRequest('[{"language":"en"}]')).toBeNull();
  });
});
