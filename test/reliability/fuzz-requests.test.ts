import fc from "fast-check";
import type { EndpointName, Problem } from "../../src/protocol/endpoints";
import { LANGUAGES, type Language } from "../../src/shared/language";
import { type OpenPlan, openPlan } from "../workbook/open-plan";
import { isSentenceOf } from "./catalogue";
import { runs, timeLimit } from "./effort";
import { ENDPOINTS, REQUESTS, wrongRequest } from "./hostile-requests";
import { PAYLOADS } from "./hostile-values";

let plan: OpenPlan;
let begin: string;
beforeAll(async () => {
  plan = await openPlan({ locale: "fr_FR", userLocale: "fr_FR", built: { language: "fr" }, example: true });
  // Somebody's own sheet, whose title and cells are as hostile as can be.
  const own = plan.file.insertSheet("<b>=1+1</b>");
  own.getRange(1, 1, 1, 3).setValues([["Date", "Montant", "Client"]]);
  const rows = PAYLOADS.slice(0, 20).map((text) => ["2025-01-03", `'${text}`, `'${text.slice(0, 900)}`]);
  own.getRange(2, 1, rows.length, 3).setValues(rows);
  begin = plan.local.snapshot();
}, 120_000);
afterAll(() => plan.local.dispose());

/** Every formula of the file, each once. */
function formulas(): Set<string> {
  return new Set(plan.file.getSheets().flatMap((sheet) => sheet.getDataRange().getFormulas().flat()));
}

/**
 * What Cap itself writes beside a text or a figure: the day on which it did, and, to undo it, which cells it was; Sheets
 * drops quotes that a title does not need.
 */
const OWN_FORMULAS = /^=(DATE\(\d+[;,] ?\d+[;,] ?\d+\)|ROWS\(('([^']|'')+'|[\p{L}\d_]+)![A-Z]+\d+:[A-Z]+\d+\))$/u;

/** What the request asks for, else what the person speaks. */
function languageOf(text: string): Language {
  try {
    const { language } = JSON.parse(text) as { language?: unknown };
    return LANGUAGES.find((known) => known === language) ?? "fr";
  } catch {
    return "fr";
  }
}

/** Calls that change a file; taking a lock changes none. */
const CHANGES =
  /^(Range|Sheet|Spreadsheet|NamedRange)\.(set|clear|insert|delete|add|remove|copy|move|hide|show|merge|unmerge|protect)/;

const tried = { responses: 0, problems: 0, writes: 0 };

function send(name: EndpointName, text: string): void {
  plan.local.calls.start();
  const answer = plan.local.runFromClient(name, text);
  expect(typeof answer).toBe("string");
  const response = JSON.parse(answer as string) as Partial<Problem>;
  const writes = Object.keys(plan.local.calls.counts().byMethod).filter((method) => CHANGES.test(method));
  if (response.problem === undefined) {
    tried.responses += 1;
    tried.writes += writes.length > 0 ? 1 : 0;
    return;
  }
  tried.problems += 1;
  const { code, sentence, detail } = response.problem;
  if (code === "unexpected" || detail !== undefined) throw new Error(`${name}: ${code}: ${detail}`);
  // A text that is no JSON may still say its language.
  const spoken = [languageOf(text), ...(code === "bad-request" && !isJson(text) ? LANGUAGES : [])];
  if (!spoken.some((language) => isSentenceOf(code, sentence, language)))
    throw new Error(`${name}: ${code}: ${sentence}`);
  expect(writes).toEqual([]);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test("every endpoint is tried", () => {
  // What gives the pages takes no request.
  const others = /^(open\w+|onOpen|onInstall|recalculateFunctions|readPages|[A-Z]+)$/;
  expect(plan.local.clientFunctions.filter((name) => !others.test(name)).sort()).toEqual([...ENDPOINTS].sort());
});

test.each(ENDPOINTS)(
  "%s answers a wrong request with one sentence in its language, and writes nothing",
  (name) => {
    fc.assert(
      fc.property(wrongRequest(name), (text) => send(name, text)),
      runs({ ci: 3, long: 60 }),
    );
  },
  timeLimit(60_000),
);

test(
  "a right request with hostile texts makes no formula of them and no unforeseen problem",
  () => {
    const before = formulas();
    const any = fc
      .constantFrom(...ENDPOINTS)
      .chain((name) =>
        (REQUESTS[name] as fc.Arbitrary<object>).map((request) => [name, JSON.stringify(request)] as const),
      );
    fc.assert(
      fc.property(any, ([name, text]) => send(name, text)),
      runs({ ci: 8, long: 400 }),
    );
    const added = [...formulas()].filter((formula) => !before.has(formula) && !OWN_FORMULAS.test(formula));
    expect(added).toEqual([]);
    console.info(`${tried.responses} responses, ${tried.writes} of them written, and ${tried.problems} sentences.`);
  },
  timeLimit(120_000),
);

test("a cell whose row was deleted is not gone to, its sheet is", () => {
  const { title } = plan.call("goToSheet", { language: "fr", sheet: "actions", cell: "B9999999" });
  expect([title, plan.file.getActiveSheet().getName()]).toEqual(["Actions", "Actions"]);
});

test("an idea that reads like a formula stands in its cell as it was typed", () => {
  // All rows are taken after many requests.
  plan.local.restore(begin);
  for (const idea of ['=HYPERLINK("http://example.com";"x")', "+cmd|' /C calc'!A0", "'=1+1"]) {
    const request = { language: "fr", idea, quadrant: "attackSell", gain: 1, confidence: null, effort: null } as const;
    const { cell, title } = plan.call("addCandidate", request);
    const range = plan.file.getSheetByName(title)?.getRange(cell);
    expect([range?.getValue(), range?.getFormula()]).toEqual([idea, ""]);
  }
}, 60_000);
