import { readFileSync } from "node:fs";
import { FUNCTION_NAMES } from "../../src/protocol/function-names";
import { bareContext } from "./bare-context";
import { HTML_SERVICE, pagesHtml, plannerScript } from "./html-files";
import { newerSyntax } from "./newer-syntax";

const code = readFileSync("dist/Code.js", "utf8");

/** The list that the bundle itself searches formulas for has to be whole. */
const FUNCTIONS: readonly string[] = FUNCTION_NAMES;
const OTHERS = [
  "addCandidate",
  "buildPlan",
  "checkPlan",
  "dismissFinding",
  "changeSettings",
  "goToSheet",
  "importMonths",
  "listSheets",
  "onInstall",
  "onOpen",
  "openCheck",
  "openHelp",
  "openImport",
  "openPlanner",
  "openRepair",
  "openShare",
  "openUndo",
  "openWhatIf",
  "readFigurePlaces",
  "readFigures",
  "readPlanner",
  "recalculateFunctions",
  "readWhatIf",
  "readMonday",
  "readPages",
  "saveMonday",
  "readSettings",
  "repairPlan",
  "readUndoSteps",
  "undoAction",
  "updatePlan",
  "emptyCopy",
  "prepareCopy",
  "readSharing",
];

test("the globals are the bundle, our functions, triggers, menu actions and endpoints, and nothing else", () => {
  const context = bareContext();
  context.evaluate(code);
  expect(context.globals().sort()).toEqual([...FUNCTIONS, "Cap", ...OTHERS].sort());
});

test("every global but the bundle is declared with `function`, as Apps Script wants it", () => {
  const declared = [...code.matchAll(/^function (\w+)\(/gm)].map((match) => match[1]);
  expect(declared.sort()).toEqual([...FUNCTIONS, ...OTHERS].sort());
});

test.each(FUNCTIONS)(
  "the help of %s stands right above its declaration, with types, examples and both languages",
  (name) => {
    const [, help] = new RegExp(`/\\*\\*((?:(?!\\*/).)*)\\*/\nfunction ${name}\\(`, "s").exec(code) ?? [];
    const [, list = ""] = new RegExp(`^function ${name}\\(([^)]*)\\)`, "m").exec(code) ?? [];
    const parameters = [...(help ?? "").matchAll(/@param \{[^}]+\} \[?(\w+)\]? .*e\.g\. .* · .*ex\. /g)];
    expect(parameters.map((match) => match[1])).toEqual(list.split(", "));
    expect(help).toMatch(/@return \{[^}]+\} .+ · .+\n \* @customfunction\n/);
  },
);

test("the six functions calculate without any service", () => {
  const context = bareContext();
  context.evaluate(code);
  expect(context.evaluate("IMPACT(619200, 0.05, 0.54, 6000, 100)")).toBeCloseTo(9518.4, 8);
  expect(context.evaluate("VARIANCE(120, 100, 'statut')")).toBe("favorable");
  expect(context.evaluate("MARKETSIZE(65000, 0.1, 77.4, 10)")).toBeCloseTo(50310, 8);
  expect(context.evaluate("JSON.stringify(IMPACT([['']], 0.05))")).toBe('[[""]]');
  expect(context.evaluate("FUNDINGGAP([[100], [50]], [[20], [90]])")).toBe(80);
  expect(context.evaluate("LANDING([[10], ['']], [[20], [40]])")).toBe(30);
  expect(context.evaluate("BRIDGE(100, 10, 1000, 100, 10, 1100)[0].slice(2).join()")).toBe("100,100");
  expect(context.touched).toEqual([]);
});

test("the sidebar's endpoints are read when the first of them is called, and once", () => {
  const context = bareContext();
  context.evaluate(code);
  expect(context.touched).toEqual([]);
  expect(() => context.evaluate('readPlanner("no JSON")')).toThrow("HtmlService was touched");
  context.evaluate(HTML_SERVICE);
  context.evaluate("Cap.planner()");
  expect(context.evaluate("Cap.planner() === Cap.planner()")).toBe(true);
  expect(context.evaluate("Object.keys(Cap.planner()).sort().join()")).toBe(
    OTHERS.filter((name) => !/^(on|open)[A-Z]|^(recalculateFunctions|readPages)$/.test(name))
      .sort()
      .join(),
  );
});

test("the sidebar's pages are given as they were built, without reading the endpoints", () => {
  const context = bareContext();
  context.evaluate(code);
  context.evaluate(HTML_SERVICE);
  expect(context.evaluate("readPages()")).toBe(pagesHtml);
  expect(context.evaluate("Cap.loaded")).toBeUndefined();
  expect(context.touched).toEqual([]);
});

test("nothing of them is in the file that every formula cell evaluates: no layout, no word of a check", () => {
  for (const text of ["=IFERROR(", "priority-owner"]) {
    expect(plannerScript).toContain(text);
    expect(code).not.toContain(text);
  }
});

test("the syntax is ES2019: Apps Script refuses a whole file for one class field", () => {
  expect(newerSyntax(code)).toEqual([]);
  expect(newerSyntax(plannerScript)).toEqual([]);
});

test("nothing in Planner.html looks like a scriptlet or the end of its script", () => {
  expect(plannerScript).not.toMatch(/<\?|\?>|<\/script|<!--/i);
});
