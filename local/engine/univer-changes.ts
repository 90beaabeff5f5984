// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the source that we change has template strings.
/**
 * What we change in Univer's formula engine while bundling it, as data: where, what, and how often it must be found.
 * Another version of Univer whose source differs stops the build instead of calculating wrongly.
 */
import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

type Change = readonly [what: RegExp | string, replacement: string, times: number];
interface Region {
  /** First and last text of the part that is changed, as they stand in the source; "" for all of it. */
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Change[];
}

const aClass = (name: string, changes: readonly Change[], keyword = "let"): Region => ({
  from: `${keyword} ${name} = class `,
  to: keyword === "let" ? `\n${name} = __decorate(` : "\n};",
  changes,
});

/**
 * Univer's calculation is asynchronous in form only: nothing in it waits, except a pause for the screen every 500 formulas.
 * We take the promises out of the three classes that run it, so that a script can read right after it writes.
 */
const SYNCHRONOUS: readonly Region[] = [
  aClass("FormulaDependencyGenerator", [
    [/\basync /g, "", 16],
    [/\bawait /g, "", 22],
    [/\b_interpreter\.executeAsync\(/g, "_interpreter.execute(", 2],
    ["return Promise.resolve(finalTreeList)", "return finalTreeList", 1],
  ]),
  aClass("CalculateFormulaService", [
    [/await new Promise\(\(resolve\) => \{[^}]*\}\);/g, "", 1],
    ["this._executeLock.acquire(", "((_name, task) => task())(", 1],
    [/\basync /g, "", 11],
    [/\bawait /g, "", 7],
    [/\binterpreter\.executeAsync\(/g, "interpreter.execute(", 2],
  ]),
  aClass("CalculateController", [
    [/\basync /g, "", 8],
    [/\bawait /g, "", 6],
    [/\bexecuteCommand\(/g, "syncExecuteCommand(", 11],
  ]),
];

/** Where the formulas of Sheets are not those of Univer. */
const DIALECT: readonly Region[] = [
  {
    // `;` separates arguments wherever Univer reads a formula: to calculate, to move its references, to help who types.
    from: "\t_nodeMaker(formulaStringRaw",
    to: "\n\t}",
    changes: [['currentString === "," &&', '(currentString === "," || currentString === ";") &&', 1]],
  },
  {
    from: "\t_unexpectedEndingTokenExcludeOperator(",
    to: "\n\t}",
    changes: [['prevString === ","', 'prevString === "," || prevString === ";"', 1]],
  },
  {
    from: "const FORMULA_LEXER_TOKENS = [",
    to: "];",
    changes: [["...Object.values(matchToken),", '...Object.values(matchToken), ";",', 1]],
  },
  {
    // The calculation sees the formula in Univer's own dialect, the cell keeps that of Sheets (see dialect.ts).
    from: "function generateAstNode(",
    to: "\n}",
    changes: [
      [
        "currentConfigService) {",
        "currentConfigService) { formulaString = lexer.fromSheets?.(unitId, formulaString) ?? formulaString;",
        1,
      ],
      // Formulas are read again when the functions that they can call have changed.
      ["`${unitId}${formulaString}`", "`${unitId}${lexer.generation ?? 0}${formulaString}`", 2],
      [
        "if (ERROR_TYPE_SET.has(lexerNode)) return ErrorNode.create(lexerNode)",
        'if (ERROR_TYPE_SET.has(lexerNode)) return ErrorNode.create("#ERROR!")',
        1,
      ],
    ],
  },
  // A formula that was cleared leaves a trace that Univer skips, and complains of at every calculation.
  {
    from: "*_traverse(treeList, skippedTreeIds)",
    to: "\n\t}",
    changes: [['console.error("Dependency tree not found for treeId:", parentTreeId);', "", 1]],
  },
  // A sheet that is not there is #REF!.
  {
    from: "var BaseReferenceObject = class ",
    to: "\n};",
    changes: [
      [/(?<=_checkIfWorksheetMiss\(\)\) return (?:callback\()?ErrorValueObject\.create\()"#VALUE!"/g, '"#REF!"', 2],
    ],
  },
  // An array without room is #REF!, and blanks that it would have covered stay blank.
  aClass("FormulaRuntimeService", [
    [
      'this._getValueObjectOfRuntimeData(ErrorValueObject.create("#SPILL!"))',
      "this._getValueObjectOfRuntimeData(this.blocked(unitId, sheetId, row, column, arrayRange))",
      1,
    ],
    [/"#SPILL!"/g, '"#REF!"', 3],
    ["else if (cell != null) {", "else if (cell?.v != null) {", 1],
  ]),
  // Open ranges such as C2:C.
  {
    from: "const REFERENCE_REGEX_COLUMN = ",
    to: ";",
    changes: [["${COLUMN_REGEX}${RANGE_SYMBOL}", "${COLUMN_REGEX}(\\\\$?${ROW_REGEX})?${RANGE_SYMBOL}", 1]],
  },
  {
    from: "function serializeRange(",
    to: "\n}",
    changes: [
      [
        "${end.rowAbsoluteString}${endRow + 1}`;",
        '${Number.isNaN(endRow) ? "" : end.rowAbsoluteString + (endRow + 1)}`;',
        1,
      ],
    ],
  },
  {
    from: "function getRangeReferenceObjectFromCache(",
    to: "\n}",
    changes: [["isCell() && variant2.isCell()", "isCell() && (variant2.isCell() || variant2.isColumn())", 1]],
  },
  aClass(
    "CellReferenceObject",
    [
      [
        "if (!referenceObject.isCell())",
        "if (referenceObject.isColumn()) return this._createRange({ ...this.getRangeData(), endRow: NaN, endColumn: referenceObject.getRangeData().endColumn });\n\t\tif (!referenceObject.isCell())",
        1,
      ],
    ],
    "var",
  ),
];

/** An open range has no last row; inserting or deleting columns moves it all the same. */
const OPEN_RANGES_MOVE: readonly Region[] = ["Insert", "Remove"].map((kind) => ({
  from: `const handleBase${kind}Range = `,
  to: "\n};",
  changes: [
    [
      `${kind.toLowerCase()}Range.endRow >= targetRange.endRow`,
      `!(${kind.toLowerCase()}Range.endRow < targetRange.endRow)`,
      1,
    ],
  ],
}));

/** Changes Univer's formula engine; `native` keeps its asynchronous calculation, to compare with. */
export function univerChanges({ native = false } = {}): Plugin {
  return {
    name: "univer-changes",
    setup(build) {
      const change = (filter: RegExp, regions: readonly Region[]) =>
        build.onLoad({ filter }, async ({ path }) => ({ contents: changed(await readFile(path, "utf8"), regions) }));
      change(/engine-formula[\\/]lib[\\/]es[\\/]index\.js$/, native ? DIALECT : [...SYNCHRONOUS, ...DIALECT]);
      change(/univerjs[\\/]sheets[\\/]lib[\\/]es[\\/]index\.js$/, OPEN_RANGES_MOVE);
    },
  };
}

function changed(source: string, regions: readonly Region[]): string {
  let result = source;
  for (const { from, to, changes } of regions) {
    const start = result.indexOf(from);
    const end = result.indexOf(to, start);
    if (start < 0 || end < 0) throw new Error(`Univer has no "${from}": its version differs from the one we know.`);
    let body = result.slice(start, end);
    for (const [what, replacement, times] of changes) {
      const found = body.split(what).length - 1;
      if (found !== times) throw new Error(`"${from}": ${found} × ${what} in Univer's source, ${times} expected.`);
      // A function, so that a $ of the replacement stays a $.
      body = body.replaceAll(what, () => replacement);
    }
    result = result.slice(0, start) + body + result.slice(end);
  }
  return result;
}
