import fc from "fast-check";
import { RULES } from "../../src/advice/check/all-rules";
import { checkPlan } from "../../src/advice/check/check-plan";
import type { Rule } from "../../src/advice/check/rule";
import { LAYOUTS } from "../../src/layouts/all-layouts";
import type { LayoutId } from "../../src/layouts/layout";
import { SHEET_IDS, type SheetId } from "../../src/protocol/sheets";
import type { CellValue } from "../../src/reading/plan-reading";
import { GOOD } from "./good-plan";
import { type Cells, changed, planOf } from "./plan-of";

const NONE = new Map<string, string>();
const words = (text: string) => ({ fr: text, en: text });

/** A rule that finds something on a sheet. */
const rule = (code: string, severity: Rule["severity"], sheet: SheetId, about?: string): Rule => ({
  code,
  severity,
  reads: [sheet],
  looksFor: words(""),
  why: words(""),
  fix: words("Mend it."),
  find: () => [{ place: { sheet, cell: "B2" }, sentence: words(code), ...(about === undefined ? {} : { about }) }],
});

test("a rule that throws is told to the log, is not counted, and takes no other down", () => {
  const broken: Rule = {
    ...rule("broken", "serious", "vision"),
    find: () => {
      throw new Error("a mistake of ours");
    },
  };
  const { report, failed } = checkPlan(planOf({}), "en", NONE, [broken, rule("whole", "advice", "vision")]);
  expect(report.findings.map(({ code }) => code)).toEqual(["whole"]);
  expect(report.rules).toBe(1);
  expect(failed).toEqual([{ code: "broken", error: expect.any(Error) }]);
});

test("most severe first, then in the order of the steps", () => {
  const rules = [
    rule("a", "advice", "vision"),
    rule("b", "serious", "dashboard"),
    rule("c", "warning", "actions"),
    rule("d", "warning", "review"),
    rule("e", "serious", "priorities"),
  ];
  expect(
    checkPlan(planOf({}), "en", NONE, rules)
      .report.findings.map(({ code }) => code)
      .join(""),
  ).toBe("ebdca");
});

test("a rule whose sheet is not there is not looked at", () => {
  const rules = [rule("a", "advice", "vision"), rule("b", "serious", "dashboard")];
  const { report } = checkPlan(planOf({}, { sheets: ["settings", "vision"] }), "en", NONE, rules);
  expect(report).toMatchObject({ rules: 1, findings: [{ code: "a", remedy: "Mend it." }] });
});

test("a file with nothing but the settings has no score to show", () => {
  expect(checkPlan(planOf({}, { sheets: ["settings"] }), "en", NONE).report).toEqual({
    findings: [],
    more: [],
    dismissed: [],
    score: { points: 0, lines: [] },
    rules: 0,
  });
});

test("what was dismissed keeps its reason and takes no points away; other findings of its rule stay", () => {
  const rules = [rule("a", "serious", "vision", "P1"), rule("b", "serious", "vision")];
  const { report } = checkPlan(planOf({}), "en", new Map([["a:P1", "we know"]]), rules);
  expect(report.dismissed).toEqual([expect.objectContaining({ key: "a:P1", reason: "we know" })]);
  expect(report.findings.map(({ key }) => key)).toEqual(["b"]);
  expect(report.score.points).toBe(85);
});

test("a score never falls below 0, and its lines still add up what was found", () => {
  const rules = Array.from({ length: 9 }, (_, index) => rule(`r${index}`, "serious", "vision"));
  const { score } = checkPlan(planOf({}), "en", NONE, rules).report;
  expect(score).toEqual({
    points: 0,
    lines: [
      { severity: "serious", count: 9, points: 135 },
      { severity: "warning", count: 0, points: 0 },
      { severity: "advice", count: 0, points: 0 },
    ],
  });
});

test("two things with one name are told apart, so that each can be dismissed", () => {
  const late = { what: "Photos", priority: "P1", who: "Lea", start: "2026-04-01", end: "2026-04-30", how: "studio" };
  const twice = changed(GOOD, { "actions.actions": { 1: late, 5: late } });
  const { report } = checkPlan(planOf(twice), "en", NONE);
  expect(report.findings.map(({ key }) => key)).toEqual(["late-action:Photos", "late-action:Photos#2"]);
});

test("names are quoted as the text that they are: one line, cut where there is no room, nothing run or read as HTML", () => {
  const hostile = `=IMPORTXML("http://x";"//a")\n<img src=x onerror=alert(1)>${"é".repeat(300)}`;
  const plan = planOf(changed(GOOD, { "actions.actions": { 1: { what: hostile, end: "2026-05-01" } } }));
  const [finding] = checkPlan(plan, "fr", NONE).report.findings;
  expect(finding?.sentence).toBe(
    'L’action «\u202f=IMPORTXML("http://x";"//a") <img src=x onerror=alert(1)>éé…\u202f» (Lea) a 3 jours de retard\u202f: elle devait finir le 1er mai 2026.',
  );
  expect(finding?.key.length).toBeLessThan(200);
});

test("a date where a text is due is quoted as a date", () => {
  const plan = planOf(changed(GOOD, { "actions.actions": { "5": { what: "2020-01-01" } } }));
  const { findings } = checkPlan(plan, "en", NONE).report;
  expect(findings.map(({ sentence }) => sentence).join(" ")).toContain("“2020-01-01”");
});

test("a real shop whose orders vary from month to month is not told that VAT is in its revenue", () => {
  // December 2010 to November 2011: 528.40 an order in the first month, 636.60 in the second.
  const shop: Cells = Object.fromEntries(
    BASKETS.map((basket, index) => [`m${index + 1}`, { sessions: 40_000, orders: 1000, revenue: basket * 1000 }]),
  );
  const plan = planOf({ ...GOOD, "review.actuals": shop, "dashboard.actuals": {} }, { today: "2026-01-05" });
  const codes = checkPlan(plan, "en", NONE).report.findings.map(({ code }) => code);
  expect(codes).not.toContain("tax-inclusive");
});
const BASKETS = [528.4, 636.6, 476.0, 493.6, 431.6, 458.4, 496.9, 487.6, 557.8, 576.3, 566.2, 545.1];

test("French texts have their narrow spaces, in rules and in what they find", () => {
  const plan = planOf({}, { language: "fr", today: "2026-06-01" });
  const { findings } = checkPlan(plan, "fr", NONE).report;
  const texts = [
    ...RULES.flatMap(({ looksFor, why, fix }) => [looksFor.fr, why.fr, fix.fr]),
    ...findings.flatMap(({ sentence, remedy }) => [sentence, remedy]),
  ];
  const wrong = texts.filter((text) => /[^\u202f][:;!?%€»](?!\w)|«[^\u202f]|!/.test(text));
  expect(wrong).toEqual([]);
});

test("whatever stands in the cells, no rule fails, keys differ and sentences are sentences", () => {
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    fc.constantFrom<CellValue>(
      null,
      true,
      false,
      0,
      -1,
      0.2,
      1e15,
      -1e308,
      "",
      "#REF!",
      "P1",
      "Attack · sell",
      "Conversion",
      "Basket",
      "● ok",
      "2026-02-30",
    ),
    fc.string({ maxLength: 20 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc
      .date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  );
  const places = PLACES.map(([table, rows, columns]) =>
    fc
      .record({ row: fc.constantFrom(...rows), column: fc.constantFrom(...columns), value: cell })
      .map((one) => ({ table, ...one })),
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(...places), { maxLength: 30 }),
      fc.constantFrom("fr" as const, "en" as const),
      (edits, language) => {
        const tables = edits.reduce(
          (all, { table, row, column, value }) => changed(all, { [table]: { [row]: { [column]: value } } }),
          GOOD,
        );
        const { report, failed } = checkPlan(planOf(tables), language, NONE);
        expect(failed).toEqual([]);
        const keys = report.findings.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { sentence, remedy, place } of report.findings) {
          expect(sentence).toMatch(/^\S.+\.$/u);
          expect(sentence).not.toMatch(/undefined|NaN|Infinity|\[object/);
          expect(remedy).not.toBe("");
          expect(place === null || /^[A-Z]+[1-9]\d*$/.test(place.cell)).toBe(true);
        }
      },
    ),
    { numRuns: 60 },
  );
});

/** The tables that rules read, with the rows and columns that people may type over. */
const PLACES: (readonly [string, string[], string[]])[] = Object.keys(GOOD).map((name) => {
  const [sheet, id] = name.split(".") as [LayoutId, string];
  const table = LAYOUTS[sheet].blocks.find((block) => block.id === id);
  if (table?.kind !== "table") throw new Error(name);
  return [
    name,
    [...table.rows.map((row) => row.id), ...(table.spareRows ? ["1", "2", "5"] : [])],
    table.columns.map(({ key }) => key),
  ];
});

test("every sheet has a rule that reads it", () => {
  const read = new Set(RULES.flatMap(({ reads }) => reads));
  expect(SHEET_IDS.filter((id) => !read.has(id))).toEqual([]);
  expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
});

test("of a rule that finds a hundred things the first are listed; all count in the score, and the rest is said after the last", () => {
  const many: Rule = {
    ...rule("many", "advice", "vision"),
    find: () =>
      Array.from({ length: 100 }, (_, index) => ({ about: `n${index}`, place: null, sentence: { fr: "", en: "" } })),
  };
  const { report } = checkPlan(planOf({}, { sheets: ["settings", "vision"] }), "en", NONE, [many]);
  expect(report.findings.map(({ key }) => key)).toEqual(Array.from({ length: 12 }, (_, index) => `many:n${index}`));
  expect(report.more).toEqual([{ after: "many:n11", count: 88 }]);
  expect(report.score.lines.find(({ severity }) => severity === "advice")?.count).toBe(100);
});
