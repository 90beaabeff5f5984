// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the source that we change has template strings.
/**
 * What we change in Univer's formula engine while bundling it, as data: where, what, and how often it must be found.
 * Another version of Univer whose source differs stops the build instead of calculating wrongly.
 */
import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import { changed, FUNCTION, inClass, METHOD, type Region, within } from "./univer-regions";
import { fieldsAssigned, KNOWN_LOOKS, MOVES_WHERE_NAMED, SHORTCUTS } from "./univer-shortcuts";

/**
 * Univer's calculation is asynchronous in form only: nothing in it waits, except a pause for the screen every 500 formulas.
 * We take the promises out of the three classes that run it, so that a script can read right after it writes.
 */
const SYNCHRONOUS: readonly Region[] = [
  inClass(
    "FormulaDependencyGenerator",
    [/\basync /g, "", 16],
    [/\bawait /g, "", 22],
    [/\b_interpreter\.executeAsync\(/g, "_interpreter.execute(", 2],
    ["return Promise.resolve(finalTreeList)", "return finalTreeList"],
  ),
  inClass(
    "CalculateFormulaService",
    [/await new Promise\(\(resolve\) => \{[^}]*\}\);/g, ""],
    ["this._executeLock.acquire(", "((_name, task) => task())("],
    [/\basync /g, "", 11],
    [/\bawait /g, "", 7],
    [/\binterpreter\.executeAsync\(/g, "interpreter.execute(", 2],
  ),
  inClass(
    "CalculateController",
    [/\basync /g, "", 8],
    [/\bawait /g, "", 6],
    [/\bexecuteCommand\(/g, "syncExecuteCommand(", 11],
  ),
];

/** Where the formulas of Sheets are not those of Univer. */
const DIALECT: readonly Region[] = [
  // `;` separates arguments wherever Univer reads a formula: to calculate, to move its references, to help who types.
  within("\t_nodeMaker(", METHOD, ['currentString === "," &&', '(currentString === "," || currentString === ";") &&']),
  within("\t_unexpectedEndingTokenExcludeOperator(", METHOD, [
    'prevString === ","',
    '",;".split("").includes(prevString)',
  ]),
  within("const FORMULA_LEXER_TOKENS", "];", ["...Object.values(matchToken),", '...Object.values(matchToken), ";",']),
  within(
    "function generateAstNode(",
    FUNCTION,
    // The calculation sees the formula in Univer's own dialect, the cell keeps that of Sheets (see dialect.ts).
    [
      "ConfigService) {",
      "ConfigService) { formulaString = lexer.fromSheets?.(unitId, formulaString) ?? formulaString;",
    ],
    // Formulas are read again when the functions that they can call have changed.
    [
      "let astNode = FORMULA_AST_CACHE.get(`${unitId}${formulaString}`);",
      "const keys = generateAstNode.keys?.of === unitId && generateAstNode.keys.at === lexer.generation ? generateAstNode.keys.by : (generateAstNode.keys = { of: unitId, at: lexer.generation, by: new Map() }).by;\n" +
        "let key = keys.get(formulaString);\n" +
        "if (key === undefined) keys.set(formulaString, (key = `${unitId}${lexer.generation ?? 0}${formulaString}`));\n" +
        "let astNode = FORMULA_AST_CACHE.get(key);",
    ],
    ["FORMULA_AST_CACHE.set(`${unitId}${formulaString}`, astNode)", "FORMULA_AST_CACHE.set(key, astNode)"],
    ["has(lexerNode)) return ErrorNode.create(lexerNode)", 'has(lexerNode)) return ErrorNode.create("#ERROR!")'],
  ),
  // A formula that was cleared leaves a trace that Univer skips, and complains of at every calculation.
  within("*_traverse(", METHOD, ['console.error("Dependency tree not found for treeId:", parentTreeId);', ""]),
  // Univer remembers which rows of a column hold a value, taking 0 for "" and "12" for 12: answers would depend on what was
  // asked before. `=` has no wildcards; COUNTIF and its like, which compare in the same way, have.
  within("\t_batchOperatorValue(", METHOD, ["if (batchOperatorType === 5) {", "if (false) {"]),
  within("var Compare = class ", "\n};", [
    "compare(variant2, this._compareType)",
    "compare(variant2, this._compareType, null)",
  ]),
  within("var StringValueObject = class ", "\n};", [
    "if (isWildcard(_value))",
    "if (isCaseSensitive !== null && isWildcard(_value))",
  ]),
  // A sheet that is not there is #REF!, and so is an array without room; blanks that it would have covered stay blank.
  within("var BaseReferenceObject = class ", "\n};", [
    /(?<=_checkIfWorksheetMiss\(\)\) return (?:callback\()?ErrorValueObject\.create\()"#VALUE!"/g,
    '"#REF!"',
    2,
  ]),
  inClass(
    "FormulaRuntimeService",
    [
      '(ErrorValueObject.create("#SPILL!"))',
      '(this.blocked?.(unitId, sheetId, row, column, arrayRange) ?? ErrorValueObject.create("#REF!"))',
    ],
    [/"#SPILL!"/g, '"#REF!"', 3],
    ["else if (cell != null) {", "else if (cell?.v != null) {"],
  ),
  // A title may hold any sign, such as the / of a date, and is between quotes then; [ ] name no other file.
  within(
    "function handleRefStringInfo(",
    FUNCTION,
    ["const unitIdMatch = UNIT_NAME_REGEX_PRECOMPILING.exec(refString);", "const unitIdMatch = null;"],
    ['refString.indexOf("!")', 'refString.lastIndexOf("!")'],
  ),
  within("const SHEET_NAME_REGEX = ", ";", ['"((', "\"(?:(?<=^@?')(?:[^']|'')+'|(("], [').)*!"', ').)*)!"']),
  // Open ranges such as C2:C.
  within("const REFERENCE_REGEX_COLUMN = ", ";", ["X}${RANGE", "X}(\\\\$?${ROW_REGEX})?${RANGE"]),
  within("function serializeRange(", FUNCTION, [
    "${end.rowAbsoluteString}${endRow + 1}`;",
    '${Number.isNaN(endRow) ? "" : end.rowAbsoluteString + (endRow + 1)}`;',
  ]),
  within("function getRangeReferenceObjectFromCache(", FUNCTION, [
    "isCell() && variant2.isCell()",
    "isCell() && (variant2.isCell() || variant2.isColumn())",
  ]),
  within("var CellReferenceObject = class ", "\n};", [
    "if (!referenceObject.isCell())",
    "const { endColumn } = referenceObject.getRangeData();\n" +
      "if (referenceObject.isColumn()) return this._createRange({ ...this.getRangeData(), endRow: NaN, endColumn });\n" +
      "if (!referenceObject.isCell())",
  ]),
];

/** An open range has no last row; inserting or deleting columns moves it all the same. */
const OPEN_RANGES_MOVE: readonly Region[] = ["Insert", "Remove"].map((kind) => {
  const range = `${kind.toLowerCase()}Range.endRow`;
  return within(`const handleBase${kind}Range = `, "\n};", [
    `${range} >= targetRange.endRow`,
    `!(${range} < targetRange.endRow)`,
  ]);
});

/** Work that Univer leaves for a quiet moment must not stumble over a sheet or a file that is gone by then. */
const GONE_SHEETS: readonly Region[] = [
  within(
    "\tasync validatorRanges(",
    METHOD,
    ["throw new Error(`cannot find current worksheet, sheetId: ${subUnitId}`)", "return []"],
    ["throw new Error(`cannot find current workbook, unitId: ${unitId}`)", "return []"],
  ),
];
/**
 * Formulas of drop-downs and of conditional formats were marked as new a moment after they were registered, when all that
 * stands around them was calculated already: the next look at any cell calculated everything again.
 */
const MARKED_AT_ONCE: readonly Region[] = [
  inClass(
    "RegisterOtherFormulaService",
    [
      "this._commandService.executeCommand(SetOtherFormulaMutation.id, params, { onlyLocal: true }).then(() => {\n\t\t\t\tif (this._disposed) return;",
      "this._commandService.syncExecuteCommand(SetOtherFormulaMutation.id, params, { onlyLocal: true });\n\t\t\t{",
    ],
    ["{ onlyLocal: true });\n\t\t\t});", "{ onlyLocal: true });\n\t\t\t}"],
  ),
];

/** Formulas of conditional formats move in whichever sheet is shown, and `$` keeps no reference from moving with its cell. */
const RULES_MOVE: readonly Region[] = [
  within(
    "\ttransformFormulaByEffectCommand(",
    METHOD,
    [
      "realUnitId !== currentUnitId || realSheetId !== currentSheetId",
      "realUnitId !== unitId || realSheetId !== subUnitId",
    ],
    [
      "moveRangeByOffset(range, newRange.startColumn - range.startColumn, newRange.startRow - range.startRow)",
      "({ ...range, ...newRange })",
    ],
  ),
];

/** A rule for ticks only validates: a cell without a value keeps none. */
const TICKS: readonly Region[] = [
  within("function getDataValidationDiffMutations(", FUNCTION, ["fillDefaultValue = true", "fillDefaultValue = false"]),
];
const GONE_SKELETONS: readonly Region[] = [
  within("\t_loopTask(", METHOD, [
    "const skeleton = task.skeleton;",
    "const skeleton = task.skeleton;\nif (!skeleton._worksheetData) return;",
  ]),
];

/** Changes Univer's formula engine; `native` keeps its asynchronous calculation, to compare with. */
export function univerChanges({ native = false } = {}): Plugin {
  return {
    name: "univer-changes",
    setup(build) {
      const change = (filter: RegExp, regions: readonly Region[], finish = (source: string) => source) =>
        build.onLoad({ filter }, async ({ path }) => ({
          contents: finish(changed(await readFile(path, "utf8"), regions)),
        }));
      const engine = /engine-formula[\\/]lib[\\/]es[\\/]index\.js$/;
      if (native) change(engine, DIALECT);
      else change(engine, [...SYNCHRONOUS, ...DIALECT, ...SHORTCUTS, ...MARKED_AT_ONCE], fieldsAssigned);
      change(/univerjs[\\/]core[\\/]lib[\\/]es[\\/]index\.js$/, KNOWN_LOOKS);
      change(/sheets-formula[\\/]lib[\\/]es[\\/]index\.js$/, [...MOVES_WHERE_NAMED, ...RULES_MOVE]);
      change(/univerjs[\\/]sheets[\\/]lib[\\/]es[\\/]index\.js$/, OPEN_RANGES_MOVE);
      change(/sheets-data-validation[\\/]lib[\\/]es[\\/]index\.js$/, [...GONE_SHEETS, ...TICKS]);
      change(/sheets-ui[\\/]lib[\\/]es[\\/]index\.js$/, GONE_SKELETONS);
    },
  };
}
