import { checkPlan } from "../../src/advice/check/check-plan";
import type { CheckReport } from "../../src/protocol/check";
import type { Language } from "../../src/shared/language";
import { PlanFile } from "../../src/workbook/plan-file";
import { readPlan } from "../../src/workbook/read-plan";
import { type OpenPlan, openPlan } from "./open-plan";

/** One read of the sheets each for values and formulas, the named ranges, the time zone, the languages. */
const MOST_READS = 3 * 8 + 5;

let plan: OpenPlan;
let file: PlanFile;
beforeAll(async () => {
  plan = await openPlan({ locale: "fr_FR", built: { language: "fr" }, example: true });
  Object.assign(globalThis, { Utilities: plan.local.services.Utilities });
  file = new PlanFile(plan.file);
});
afterAll(() => plan.local.dispose());

/** The worked example as it was typed, on a day such as `2026-05-04`. */
function checked(day: string, language: Language): CheckReport {
  const { report, failed } = checkPlan(readPlan(file, "en", new Date(`${day}T12:00:00Z`)), language, new Map());
  expect(failed).toEqual([]);
  return report;
}

const keys = ({ findings }: CheckReport) => findings.map(({ key }) => key);
const FIVE_JANUARY = ["negative-quarter", "priority-owner:P4", "below-path", "vanity-indicator:Instagram followers"];

test("on 5 January exactly four things are wrong with the worked example, told with its figures", () => {
  const report = checked("2026-01-05", "fr");
  expect(keys(report)).toEqual(FIVE_JANUARY);
  expect(report.findings.map(({ sentence }) => sentence)).toEqual([
    "Il manque 9\u202f477\u202f€ à la fin de T3, et aussi à la fin de T2 (1\u202f969\u202f€), alors que l’année s’équilibre (+246\u202f€).",
    "P4 «\u202fRetours 6 % -> 4,5 % + transporteur (7,50 -> 7,00 EUR/comma…\u202f» n’a pas de responsable, et personne ne fait «\u202fRefaire 40 fiches produit (tailles, matieres)\u202f».",
    "La première année, le plan apporte 674\u202f209\u202f€ et la vision demande 739\u202f066\u202f€\u202f: il manque 64\u202f857\u202f€ (+9,6\u202f% sur un seul levier, au choix).",
    "L’indicateur «\u202fInstagram followers\u202f» (14\u202f200) est compté comme clé, mais il n’est lié à aucun résultat.",
  ]);
  expect(report.score).toEqual({
    points: 73,
    lines: [
      { severity: "serious", count: 1, points: 15 },
      { severity: "warning", count: 2, points: 10 },
      { severity: "advice", count: 1, points: 2 },
    ],
  });
  expect(report.rules).toBe(24);
});

test("the same in English, whatever the plan's language; each finding leads to its cell", () => {
  const report = checked("2026-01-05", "en");
  expect(report.findings.map(({ sentence }) => sentence)).toEqual([
    "€9,477 is missing at the end of Q3, and also at the end of Q2 (€1,969), though the year balances (+€246).",
    "P4 “Retours 6 % -> 4,5 % + transporteur (7,50 -> 7,00 EUR/comma…” has no owner, and nobody does “Refaire 40 fiches produit (tailles, matieres)”.",
    "In year one the plan brings €674,209 and the vision asks for €739,066: €64,857 is missing (+9.6% on any one driver).",
    "The indicator “Instagram followers” (14,200) counts as key but is linked to no result.",
  ]);
  const cell = (index: number) => {
    const place = report.findings[index]?.place;
    return (
      place && [
        place.sheet,
        plan.file.getRangeByName(`cap_${place.sheet}`)?.getSheet().getRange(place.cell).getA1Notation(),
      ]
    );
  };
  expect(cell(0)).toEqual(["funding", plan.cell("funding", "balance", "q3", "running").getA1Notation()]);
  expect(cell(1)).toEqual(["priorities", plan.cell("priorities", "candidates", "owner", 4).getA1Notation()]);
  expect(cell(2)).toEqual(["dashboard", plan.cell("dashboard", "course", "value", "missing").getA1Notation()]);
  expect(cell(3)).toEqual(["review", plan.cell("review", "kpis", "linked", 14).getA1Notation()]);
});

test("on 4 May the four actions that should be over are late, and nothing else is new: the months until April are measured", () => {
  const report = checked("2026-05-04", "en");
  expect(keys(report)).toEqual([
    "negative-quarter",
    "priority-owner:P4",
    "late-action:Concevoir 6 coffrets cadeaux",
    "late-action:Installer la vente additionnelle au panier",
    "late-action:Refaire 40 fiches produit (tailles, matieres)",
    "late-action:Appel d offres transporteur",
    "below-path",
    "vanity-indicator:Instagram followers",
  ]);
  expect(report.findings[2]?.sentence).toBe(
    "The action “Concevoir 6 coffrets cadeaux” (Lea) is 66 days late: it was due on 27 February 2026.",
  );
  expect(report.score.points).toBe(53);
});

test("a month later the first month that nobody measured is told, in both sheets' own words", () => {
  // The example's figures end in June.
  const report = checked("2026-08-03", "en");
  expect(report.findings.find(({ code }) => code === "measurement")?.sentence).toBe(
    "Months that are over are not measured (Dashboard sheet): revenue (July 2026), orders (July 2026) and sessions (July 2026).",
  );
});

describe("the endpoints", () => {
  const key = "vanity-indicator:Instagram followers";
  const REASON = '=HYPERLINK("http://example.com";"<b>nos coffrets</b>")';
  const kept = () => plan.file.getRangeByName("cap_settings_dismissed") as GoogleAppsScript.Spreadsheet.Range;

  test("a check reads each sheet's values and formulas once and writes nothing; without a request, in the plan's language", () => {
    plan.local.calls.start();
    const report = JSON.parse(plan.local.run("checkPlan") as string) as CheckReport;
    const { reads, writes, byMethod } = plan.local.calls.counts();
    expect(keys(report)).toEqual(expect.arrayContaining(FIVE_JANUARY));
    expect(report.findings.find((finding) => finding.key === key)?.sentence).toMatch(/^L’indicateur/);
    expect(byMethod["Range.getValues"]).toBeLessThanOrEqual(9);
    expect(byMethod["Range.getFormulas"]).toBeLessThanOrEqual(8);
    expect({ reads: Math.max(reads, MOST_READS), writes }).toEqual({ reads: MOST_READS, writes: 0 });
  });

  test("a dismissed finding counts no more, and its reason stays what was typed, also when it reads like a formula", () => {
    plan.local.calls.start();
    const report = plan.call("dismissFinding", { language: "en", key, reason: REASON });
    const { readsAfterWrite } = plan.local.calls.counts();
    expect(readsAfterWrite).toBe(0);
    expect(keys(report)).not.toContain(key);
    expect(report.dismissed).toEqual([expect.objectContaining({ key, code: "vanity-indicator", reason: REASON })]);
    expect(report.score.lines[2]).toEqual({ severity: "advice", count: 0, points: 0 });
    const line = kept().offset(2, 0, 1, 3);
    expect(line.getValues()[0]?.slice(0, 2)).toEqual([key, REASON]);
    expect(line.getFormulas()[0]?.slice(0, 2)).toEqual(["", ""]);
    expect(line.getValues()[0]?.[2]).toBeInstanceOf(Object);
  });

  test("a second reason takes the place of the first; without one the finding counts again", () => {
    const again = plan.call("dismissFinding", { language: "fr", key, reason: "12/05" });
    expect(again.dismissed.map(({ reason }) => reason)).toEqual(["12/05"]);
    expect(
      kept()
        .offset(2, 0)
        .getValues()
        .flat()
        .filter((value) => value === key),
    ).toHaveLength(1);
    const report = plan.call("dismissFinding", { language: "fr", key, reason: null });
    expect(keys(report)).toContain(key);
    expect(report.dismissed).toEqual([]);
    expect(kept().offset(2, 0, 60, 3).getValues().flat().join("")).toBe("");
  });

  test("a finding that is no longer there is not kept", () => {
    const report = plan.call("dismissFinding", { language: "en", key: "stop-list", reason: "we like it all" });
    expect(report.dismissed).toEqual([]);
    expect(kept().offset(2, 0, 60, 3).getValues().flat().join("")).toBe("");
  });

  test("a full table says how many it keeps; a missing one, what to do; both still check", () => {
    const cells = kept().offset(2, 0, 60, 2);
    cells.setValues(Array.from({ length: 60 }, (_, index) => [`late-action:${index}`, "later"]));
    expect(plan.problem("dismissFinding", { language: "en", key, reason: "ours" })).toMatch(
      /^The table of reasons is full: it keeps 60\. /,
    );
    cells.clearContent();
    const keyRow = kept().offset(0, 0, 1);
    const names = keyRow.getValues();
    keyRow.clearContent();
    plan.file.removeNamedRange("cap_settings_dismissed");
    expect(plan.problem("dismissFinding", { language: "fr", key, reason: "à nous" })).toMatch(
      /^Cap ne trouve pas dans ce fichier la table .+ Ouvrez «\u202fRéparer le plan\u202f» /,
    );
    const report = plan.call("checkPlan", { language: "en" });
    expect(keys(report)).toContain(key);
    expect(report.findings.filter(({ code }) => code === "table-damaged")).toEqual([]);
    keyRow.setValues(names);
  });

  test.each([
    ["an empty reason", { language: "en", key, reason: "  " }],
    ["a reason of 301 letters", { language: "en", key, reason: "x".repeat(301) }],
    ["no key", { language: "en", key: "", reason: "ours" }],
  ])("%s is refused", (_, request) => {
    expect(plan.problem("dismissFinding", request)).toMatch(/must be a text of 1 to \d+ characters/);
  });

  test("what was typed over a formula is found and led to, by table", () => {
    const revenue = plan.cell("funding", "balance", "q3", "running");
    const formula = revenue.getFormula();
    revenue.setValue(5000);
    const report = plan.call("checkPlan", { language: "en" });
    expect(report.findings.filter(({ code }) => code === "formula-overwritten")).toEqual([
      expect.objectContaining({
        key: "formula-overwritten:funding.balance",
        severity: "serious",
        isRepairable: true,
        place: { sheet: "funding", cell: revenue.getA1Notation() },
        sentence: `In “The money, quarter by quarter” (Funding sheet), the computed cell ${revenue.getA1Notation()} has no formula any more.`,
      }),
    ]);
    revenue.setFormula(formula);
  });
});

test("a file without a plan: no finding, and no score to show", async () => {
  const bare = await openPlan({ userLocale: "en_GB" });
  const answered = JSON.parse(bare.local.run("checkPlan") as string);
  expect(answered).toEqual({ findings: [], dismissed: [], score: { points: 0, lines: [] }, rules: 0, more: [] });
  bare.local.dispose();
});
