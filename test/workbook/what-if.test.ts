import { results } from "../../src/plan/model";
import { whatIf } from "../../src/plan/what-if";
import type { Candidate, WhatIfFigures } from "../../src/protocol/what-if";
import { type OpenPlan, openPlan } from "./open-plan";

const IDEA: Candidate = {
  idea: "Panier moyen +5 %",
  quadrant: "attackSell",
  gain: 16718.4,
  confidence: 0.5,
  effort: 8,
};

/** What a page opened on these figures computes with. */
const planOf = ({ shop, lastYear, priorities, path, funding }: WhatIfFigures) => {
  if (!shop) throw new Error("no shop");
  return { today: shop, lastYear: lastYear.map(({ revenue }) => revenue), priorities, path, funding };
};

describe("the worked example", () => {
  let plan: OpenPlan;
  beforeAll(async () => {
    plan = await openPlan({ locale: "fr_FR", built: { language: "fr" }, example: true });
  });
  afterAll(() => plan.local.dispose());

  const read = () => plan.call("readWhatIf", { language: "fr" });
  const add = (idea: Partial<Candidate> = {}, language: "fr" | "en" = "fr") =>
    plan.call("addCandidate", { language, ...IDEA, ...idea });
  const candidate = (column: string, row: number) => plan.cell("priorities", "candidates", column, row);
  const cells = () => plan.file.getRangeByName("cap_priorities_candidates")?.getValues() ?? [];

  test("gives the sheets' own figures: the result, the path that is missed, the quarter that lacks money", () => {
    plan.local.calls.start();
    const figures = read();
    expect(plan.local.calls.counts().writes).toBe(0);
    expect(figures.missing).toEqual([]);
    expect([figures.currency, figures.planStart, figures.lastYear.length]).toEqual(["EUR", "2026-01", 12]);
    const asked = planOf(figures);
    expect(results(asked.today).operatingResult).toBeCloseTo(30368, 6);
    const { course, cash, result } = whatIf(asked, { levers: [], startMonth: 1, base: "plan" });
    const dashboard = (row: string) => plan.cell("dashboard", "course", "value", row).getValue() as number;
    expect(course?.firstYear).toBeCloseTo(dashboard("plan"), 0);
    expect(course?.missing).toBeCloseTo(dashboard("missing"), 0);
    expect(course?.missing).toBeCloseTo(64857, 0);
    expect(course?.missingRate).toBeCloseTo(dashboard("missing_rate"), 4);
    expect(cash.without.lowest).toBeCloseTo(-9477.39, 1);
    expect(cash.without.lowestQuarter).toBe(3);
    expect(figures.funding?.marginShare).toBe(0.4);
    // 30,368 and what the four bring together, less their running costs.
    expect(result.before).toBeCloseTo(30368 + 58225.128 - 4200, 0);
    const basket = whatIf(asked, { levers: [{ kind: "basket", change: 0.05 }], startMonth: 4, base: "today" });
    expect(basket.extra.operatingResult).toBeCloseTo(16718.4, 6);
  });

  test("an idea goes into the first free row, in the plan's language, its gain rounded, and nothing else is touched", () => {
    const before = cells();
    const added = add({}, "en");
    expect(added).toEqual({ sheet: "priorities", cell: candidate("idea", 5).getA1Notation(), title: "Priorités" });
    const row = (key: string) => candidate(key, 5).getValue();
    expect(["idea", "quadrant", "gain", "confidence", "effort"].map(row)).toEqual([
      "Panier moyen +5 %",
      "Attaquer · vendre",
      16718,
      0.5,
      8,
    ]);
    expect(row("score")).toBeCloseTo((16718 * 0.5) / 8, 6);
    const others = (lines: unknown[][]) => lines.filter((_, index) => index !== 6);
    expect(others(cells())).toEqual(others(before));
  });

  test("what was not given is named, each with the sheet and the cell where it belongs", () => {
    const logistics = plan.cell("review", "terms", "value", "logistics");
    const share = plan.cell("funding", "choices", "value", "margin_share");
    const target = plan.cell("vision", "goal", "value", "target");
    const sessions = plan.cell("review", "actuals", "sessions", "m1");
    for (const range of [logistics, share, target]) range.clearContent();
    sessions.offset(0, 0, 12, 1).clearContent();
    expect(read().missing).toEqual([
      { sheet: "review", cell: sessions.getA1Notation(), figures: ["sessions", "logistics"] },
      { sheet: "vision", cell: target.getA1Notation(), figures: ["path"] },
      { sheet: "funding", cell: share.getA1Notation(), figures: ["marginShare"] },
    ]);
  });
});

describe("the ideas alone", () => {
  let plan: OpenPlan;
  let built: string;
  beforeAll(async () => {
    plan = await openPlan({ locale: "fr_FR" });
    plan.build({ language: "fr", sheets: ["priorities"] });
    built = plan.local.snapshot();
  });
  afterAll(() => plan.local.dispose());
  beforeEach(() => plan.local.restore(built));

  const add = (idea: Partial<Candidate> = {}) => plan.call("addCandidate", { language: "fr", ...IDEA, ...idea });
  const candidate = (column: string, row: number) => plan.cell("priorities", "candidates", column, row);

  test("ideas that Sheets would read as something else stay the text they are", () => {
    const ideas = ["=1+1", "+5 % de panier", "@nous", "'mot", "3/4", "TRUE", "<b>x</b>", " x "];
    const places = ideas.map((idea) => add({ idea }).cell);
    expect(places).toEqual(ideas.map((_, index) => candidate("idea", index + 1).getA1Notation()));
    const range = candidate("idea", 1).offset(0, 0, ideas.length, 1);
    expect(range.getValues().flat()).toEqual(ideas.map((idea) => idea.trim()));
    expect(range.getFormulas().flat().join("")).toBe("");
  });

  test("a row in which anything stands is not free: an owner, a blank, a formula that shows nothing", () => {
    candidate("owner", 1).setValue("Léa");
    candidate("demand", 2).setFormula('=""');
    candidate("idea", 3).setValue(" ");
    const { cell } = add({ confidence: null, effort: null });
    expect(cell).toBe(candidate("idea", 4).getA1Notation());
    expect([candidate("confidence", 4).getValue(), candidate("effort", 4).getValue()]).toEqual(["", ""]);
    expect(candidate("owner", 1).getValue()).toBe("Léa");
    expect(candidate("demand", 2).getFormula()).toBe('=""');
  });

  test("without a free row, one sentence says what to do and nothing is written; with new rows it goes on", () => {
    const ideas = Array.from({ length: 20 }, (_, index) => [`Idée ${index + 1}`]);
    candidate("idea", 1).offset(0, 0, 20, 1).setValues(ideas);
    const before = plan.local.snapshot();
    expect(plan.problem("addCandidate", { language: "fr", ...IDEA })).toBe(
      "Le tableau «\u202fLes idées\u202f» n’a plus de ligne libre\u202f: rien n’a été écrit. Insérez des lignes au-dessus de sa dernière ligne, puis recommencez.",
    );
    expect(plan.local.snapshot()).toBe(before);
    const last = candidate("idea", 20);
    last.getSheet().insertRowBefore(last.getRow());
    plan.local.calls.start();
    expect(add().cell).toBe(candidate("idea", 20).getA1Notation());
    expect(plan.local.calls.counts().readsAfterWrite).toBe(0);
    // The new row works out its score as its neighbours do.
    expect(candidate("score", 20).getValue()).toBeCloseTo((16718 * 0.5) / 8, 6);
  });

  test("a table without the column of ideas is told, and nothing is written", () => {
    const sheet = candidate("gain", 1).getSheet();
    sheet.deleteColumn(candidate("gain", 1).getColumn());
    const before = plan.local.snapshot();
    expect(plan.problem("addCandidate", { language: "en", ...IDEA })).toContain("The table “The ideas” is incomplete");
    expect(plan.local.snapshot()).toBe(before);
  });
});

describe("a file without plan", () => {
  let plan: OpenPlan;
  beforeAll(async () => {
    plan = await openPlan();
  });
  afterAll(() => plan.local.dispose());

  test("has nothing to slide, and says from which sheets it would come", () => {
    const { shop, priorities, path, funding, missing } = plan.call("readWhatIf", { language: "en" });
    expect({ shop, priorities, path, funding }).toEqual({ shop: null, priorities: [], path: null, funding: null });
    expect(missing).toEqual([
      { sheet: "review", cell: null, figures: ["revenue"] },
      { sheet: "impact", cell: null, figures: ["priorities"] },
      { sheet: "vision", cell: null, figures: ["path"] },
      { sheet: "funding", cell: null, figures: ["funding"] },
    ]);
  });

  test("has no place for an idea until its sheet is created", () => {
    expect(plan.problem("addCandidate", { language: "en", ...IDEA })).toBe(
      "The sheet “Priorities” is not in this file yet. Create it, then retry.",
    );
  });

  test.each([
    ["idea", "", "1 to 200"],
    ["idea", " ", "1 to 200"],
    ["idea", "much too long ".repeat(15), "1 to 200"],
    ["quadrant", "attack", "attackSell"],
    ["gain", "much", "a number"],
    ["confidence", 50, "0 to 1"],
    ["effort", -1, "0 to"],
  ])("refuses %s %j, saying what it should be", (field, value, said) => {
    expect(plan.problem("addCandidate", { language: "en", ...IDEA, [field]: value })).toContain(said);
  });
});
