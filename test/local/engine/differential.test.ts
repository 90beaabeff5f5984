// biome-ignore-all lint/correctness/noComponentHookFactories: functions of a spreadsheet, not of React.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { createEngine, type EngineDocument } from "../../../local/engine";
import { bundleLocalSheets } from "../../../local/engine/bundle-options";

/** Formulas over the first rows and columns; # is a row, @ a column, both drawn. */
const FORMULAS = [
  "=A#+B#",
  "=SUM(A1:@#)",
  "=Other!B#*2",
  "=total+1",
  "=SUM(OFFSET(A1;1;1;2;2))",
  "=FILTER(A1:A5;A1:A5>2)",
  "=LET(x;@#;x*x+1)",
  "=DOUBLE(A#:B3)",
  "=IF(A#>2;@1;@2)",
  "=SEQUENCE(2;2)",
  '=COUNTIF(A1:C5;">1")',
  "=INDEX(A1:C4;2;2)",
  "=SUMPRODUCT(A1:A4*B1:B4)",
  "=SUM(@2:@)",
  "=IFERROR(@#/A#;0)",
];
const COLUMNS = "ABCDEFG";

/** Univer's words for the start of a calculation and for what becomes of it. */
const STARTED = "formula.mutation.set-formula-calculation-start";
const TOLD = "formula.mutation.set-formula-calculation-notification";

const place = { sheet: fc.nat(1), row: fc.nat(7), column: fc.nat(5) };
const edit = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("value" as const), ...place, value: fc.integer({ min: -3, max: 9 }) }),
  },
  {
    weight: 5,
    // A formula only reads columns to its left: what a circle gives is for neither of the two to say.
    arbitrary: fc
      .record({
        sheet: fc.nat(1),
        row: fc.nat(7),
        column: fc.integer({ min: 3, max: 7 }),
        text: fc.constantFrom(...FORMULAS),
        readRow: fc.integer({ min: 1, max: 6 }),
        readColumn: fc.nat(6),
      })
      .map(({ text, readRow, readColumn, ...at }) => ({
        kind: "formula" as const,
        ...at,
        formula: text.replace(/#/g, String(readRow)).replace(/@/g, COLUMNS[readColumn % at.column] as string),
      })),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("clear" as const), ...place }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom("insertRow" as const, "deleteRow" as const, "insertColumn" as const),
      ...place,
    }),
  },
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function apply(document: EngineDocument, one: Edit): void {
  const sheet = document.workbook.getSheets()[one.sheet];
  if (!sheet) throw new Error("no such sheet");
  const write = (content: unknown) => document.write(sheet.getSheetId(), one.row, one.column, [[content]]);
  if (one.kind === "value") write(one.value);
  else if (one.kind === "formula") write(one.formula);
  else if (one.kind === "clear") write(null);
  else if (one.kind === "insertRow") sheet.insertRowBefore(one.row);
  else if (one.kind === "deleteRow") sheet.deleteRow(one.row);
  else sheet.insertColumnBefore(one.column);
}

function everything(document: EngineDocument): string {
  return JSON.stringify(
    document.workbook.getSheets().map((sheet) => {
      const area = [sheet.getSheetId(), 0, 0, 14, 10] as const;
      return { values: document.values(...area), formulas: document.formulas(...area) };
    }),
  );
}

type Engine = ReturnType<typeof createEngine>;

function newDocument(create: typeof createEngine): [Engine, EngineDocument] {
  const engine = create();
  const document = engine.createDocument({ title: "Plan", locale: "fr_FR", timeZone: "UTC" });
  const { workbook } = document;
  const first = workbook.getSheets()[0];
  workbook.create("Other", 1000, 26);
  workbook.insertDefinedName("total", `'${first?.getSheetName()}'!$B$2`);
  const double = (range: unknown) =>
    Array.isArray(range) ? range.map((row) => row.map((value: unknown) => Number(value) * 2)) : Number(range) * 2;
  engine.setCustomFunctions(new Map([["DOUBLE", double as never]]), []);
  for (const sheet of workbook.getSheets())
    document.write(sheet.getSheetId(), 0, 0, [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
      [2, 4, 6],
    ]);
  return [engine, document];
}

/** Lets Univer calculate in its own time, until nothing is left to calculate. */
function settler(engine: Engine, document: EngineDocument): () => Promise<void> {
  let running = 0;
  let resume = () => {};
  engine.api.addEvent(engine.api.Event.CommandExecuted, ({ id, params }) => {
    if (id === STARTED) running++;
    if (id !== TOLD || (params as { functionsExecutedState?: number }).functionsExecutedState === undefined) return;
    running--;
    // The results are applied a few promises later.
    setTimeout(() => resume(), 1);
  });
  return async () => {
    for (document.calculate(); running > 0; document.calculate()) {
      await new Promise<void>((done) => {
        resume = done;
      });
    }
  };
}

test("synchronous calculation gives, edit after edit, the values and formulas of Univer's own asynchronous one", async () => {
  const folder = mkdtempSync(join(tmpdir(), "native-"));
  try {
    const bundle = join(folder, "native.cjs");
    await bundleLocalSheets(bundle, {
      native: true,
      root: resolve(__dirname, "../../.."),
      entry: "local/engine/index.ts",
    });
    const native = require(bundle).createEngine as typeof createEngine;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 6, maxLength: 16 }), async (edits) => {
        const [ours, document] = newDocument(createEngine);
        const [theirs, reference] = newDocument(native);
        try {
          const settled = settler(theirs, reference);
          await settled();
          for (const one of edits) {
            apply(document, one);
            apply(reference, one);
            await settled();
            expect(everything(document)).toBe(everything(reference));
          }
        } finally {
          ours.dispose();
          theirs.dispose();
        }
      }),
      { numRuns: 20 },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 180_000);
