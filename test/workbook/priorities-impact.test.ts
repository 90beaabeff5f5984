import type { Language } from "../../src/shared/language";
import { fillPrioritiesAndActions } from "../../tools/worked-example/fill/priorities-and-actions";
import example from "../../tools/worked-example/worked-example.json";
import { type OpenPlan, openPlan } from "./open-plan";

const { priorities } = example.expected;
const withPlainSpaces = (text = "") => text.replace(/[\u00A0\u202F]/g, " ");

/** Announced with the idea, or worked out on the Impact sheet, in words. */
const WORDS = {
  fr: { announced: "Gain annoncé : ", workedOut: "Gain calculé (Impact) : ", aYear: " € par an" },
  en: { announced: "Announced gain: ", workedOut: "Worked-out gain (Impact): ", aYear: " € a year" },
} as const;

async function chosenIn(language: Language, sheets: ("priorities" | "impact")[]): Promise<OpenPlan> {
  const plan = await openPlan({ locale: language === "fr" ? "fr_FR" : "en_US", built: { language, sheets } });
  const fill: OpenPlan["fill"] = (sheet, ...what) => {
    if (sheet === "priorities") plan.fill(sheet, ...what);
  };
  fillPrioritiesAndActions({ fill }, language);
  return plan;
}

describe.each(["fr", "en"] as const)("the gain of the chosen priorities, in %s", (language) => {
  let plan: OpenPlan;
  afterEach(() => plan.local.dispose());

  const grouped = (amount: string) => amount.replace(",", language === "fr" ? " " : ",");
  const matrix = () =>
    (plan.file.getRangeByName("cap_priorities_matrix")?.getDisplayValues().flat() ?? []).map(withPlainSpaces);
  const sentence = () => withPlainSpaces(plan.file.getRangeByName("cap_priorities")?.offset(2, 0).getDisplayValue());
  const { announced, workedOut, aYear } = WORDS[language];

  test("is the announced one while there is no Impact sheet, and the column says what is missing", async () => {
    plan = await chosenIn(language, ["priorities"]);
    const words = language === "fr" ? "feuille Impact à créer" : "create the Impact sheet";
    expect(plan.cell("priorities", "chosen", "impact", "P1").getValue()).toBe(words);
    expect(matrix()).toContain(announced + grouped("16,718") + aYear);
    expect(sentence()).toContain(grouped("54,677"));
    expect(sentence()).toMatch(language === "fr" ? /Gain annoncé, ensemble/ : /Announced gain, together/);
  });

  test("is the net gain that the Impact sheet works out, priority by priority, with its sign", async () => {
    plan = await chosenIn(language, ["priorities", "impact"]);
    const netGain = (column: string, value: number) =>
      plan.cell("impact", "returns", column, "net_gain").setValue(value);
    for (const column of ["p3", "p4"]) plan.cell("impact", "returns", column, "net_gain").setValue("");
    netGain("p1", priorities[0]?.net_gain_full_year as number);
    netGain("p2", -1206.3);
    expect(plan.cell("priorities", "chosen", "impact", "P1").getValue()).toBeCloseTo(15518.4, 2);
    expect(plan.cell("priorities", "chosen", "gain", "P1").getValue()).toBeCloseTo(16718.4, 2);
    expect(matrix()).toEqual(
      expect.arrayContaining([
        workedOut + grouped("15,518") + aYear,
        `${workedOut}−${grouped("1,206")}${aYear}`,
        announced + grouped("12,384") + aYear,
        announced + grouped("11,112") + aYear,
      ]),
    );
    // Two worked out, two only announced.
    expect(sentence()).toContain(grouped("14,312"));
    expect(sentence()).toContain(grouped("23,496"));
    expect(plan.cell("priorities", "chosen", "impact", "P3").getValue()).toBe("");

    netGain("p2", 12063);
    netGain("p3", 12384);
    netGain("p4", 10511.52);
    expect(plan.cell("priorities", "chosen", "impact", "total").getValue()).toBeCloseTo(50476.92, 2);
    expect(sentence()).toContain(grouped("50,477"));
    expect(sentence()).not.toMatch(/annoncé|announced/i);
  });
});
