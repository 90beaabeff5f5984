// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the source that we change has template strings.
/** What Univer's calculation does again and again, done once: the results are the same, in a fraction of the time. */
import { FUNCTION, inClass, METHOD, type Region, within } from "./univer-regions";

/** Every formula asks whether it has one of the names that changed: its own few are looked up, not all of those gone through. */
const NAMES_LOOKED_UP: readonly Region[] = [
  within("function isDirtyDefinedForNode(", FUNCTION, [
    /const names = Object\.keys[^}]*\}/g,
    "return node.getDefinedNames()?.some((name) => name in definedNameMap[executeUnitId]) ?? false;",
  ]),
  within("\t_checkDefinedNameDirty(", METHOD, [
    /const names = Object\.keys[^;]*;\s*for[^;]*;[^;]*;[^;]*;/g,
    "return token in definedNameMap[executeUnitId];",
  ]),
];

/**
 * What every calculation did for every formula, whether it changed or not. What a formula reads depends on its text, on its
 * sheet, and on the sheets that there are: it is worked out once.
 */
const READ_ONCE: readonly Region[] = [
  inClass(
    "FormulaDependencyGenerator",
    [
      "const unitData = this._currentConfigService.getUnitData();\n\t\tthis._generateTreeList(",
      "const unitData = this._currentConfigService.getUnitData();\n" +
        "const sheets = JSON.stringify([this._currentConfigService.getSheetNameMap(), Object.entries(unitData).map(([unit, sheets]) => " +
        "[unit, Object.entries(sheets ?? {}).map(([id, sheet]) => [id, sheet?.rowCount, sheet?.columnCount])])]);\n" +
        "if (sheets !== this._sheets) this._sheets = sheets;\n" +
        "this._generateTreeList(",
    ],
    [
      "const rangeList = this._getRangeListByNode({\n\t\t\t\tnode,\n\t\t\t\trefOffsetX: tree.refOffsetX,\n\t\t\t\trefOffsetY: tree.refOffsetY\n\t\t\t});\n" +
        "\t\t\ttree.pushRangeList(rangeList);",
      "const place = `${tree.subUnitId} ${tree.refOffsetX} ${tree.refOffsetY}`;\n" +
        "if (node && node.readsAmong !== this._sheets) Object.assign(node, { readsAmong: this._sheets, reads: new Map() });\n" +
        "let reads = node?.reads.get(place);\n" +
        "if (node && !reads) node.reads.set(place, (reads = this._getRangeListByNode({ node, refOffsetX: tree.refOffsetX, refOffsetY: tree.refOffsetY })));\n" +
        "tree.reads = reads;\n" +
        "tree.rangeList = reads ?? [];",
    ],
    ["tree.rangeList.length = 0;", "tree.rangeList = [];"],
    [
      "const referenceFunctionList = [];\n\t\tif (node == null) return [];",
      "if (node == null) return [];\n" +
        "if (node.addressFunctions) return node.addressFunctions;\n" +
        "const referenceFunctionList = (node.addressFunctions = []);",
    ],
    // Only INDIRECT, OFFSET and their like look for the formulas in what they find: mostly there is none.
    [
      "const treeDependencyCache = new RTree();",
      "if (treeList.every((tree) => tree.addressFunctionNodes.length === 0)) return;\n" +
        "const treeDependencyCache = new RTree();",
    ],
    [
      "return this._detectForcedRecalculationNodeRecursion(node);",
      "return (node.isForced ??= this._detectForcedRecalculationNodeRecursion(node));",
    ],
  ),
];

/**
 * Univer files what each formula reads at every calculation anew, beside what it filed before, and then finds each formula
 * as often as it was filed: the hundredth calculation of a document took many times as long as its first.
 */
const FILED_ONCE: readonly Region[] = [
  within("\taddDependencyRTreeCache(", METHOD, [
    "const searchRanges = [];",
    "if (tree.reads && this.filed?.get(tree.treeId) === tree.reads) return;\n" +
      "(this.filed ??= new Map()).set(tree.treeId, tree.reads);\n" +
      "const searchRanges = [];",
  ]),
  within("\t_removeDependencyRTreeCacheById(", METHOD, ["{\n", "{\nthis.filed?.clear();\n"]),
  within("\t_removeDependencyRTreeCache(", METHOD, [
    "if (treeId == null) return;",
    "if (treeId == null) return;\nthis.filed?.delete(treeId);",
  ]),
  within("\t\tthis._dependencyRTreeCache.clear();", METHOD, [
    "this._restDependencyTreeId();",
    "this._restDependencyTreeId();\nthis.filed?.clear();",
  ]),
];

/** Smaller things that are done for every formula, or for every part of one. */
const SMALL: readonly Region[] = [
  within(
    "function stringIsNumberPattern(",
    FUNCTION,
    [
      "const parseData =",
      "const none = (stringIsNumberPattern.none ??= new Set());\nif (none.has(_input)) return { isNumberPattern: false };\nconst parseData =",
    ],
    [
      "return setNumberPatternCache(_input, parseData.v, parseData.z);",
      "return setNumberPatternCache(_input, parseData.v, parseData.z);\nnone.add(_input);",
    ],
  ),
  // Since nothing is asynchronous any more, both answers lead to the same call.
  within("\tcheckAsyncNode(", METHOD, ["if (node == null) return false;", "return false;"]),
  inClass("Interpreter", [
    'item.getToken().toUpperCase() === "LAMBDA" && item.isEmptyParamFunction()',
    'item.isEmptyParamFunction?.() && item.getToken().toUpperCase() === "LAMBDA"',
    2,
  ]),
  // A file with a few plans open has more formulas than Univer keeps read.
  within("const FORMULA_CACHE_LRU_COUNT = ", ";", ["5e3", "5e4"]),
  within("\ttreeBuilder(formulaString, transformSuffix = true", METHOD, [
    "= injectDefinedNameParam && ",
    "= lexerNode && injectDefinedNameParam && ",
  ]),
];

/**
 * A sheet that is renamed or goes, rows and columns that come or go (kinds 3 to 12): only formulas that name that sheet or
 * stand on it refer to it. Univer took every formula of the file apart.
 */
export const MOVES_WHERE_NAMED: readonly Region[] = [
  within(
    "\t_getFormulaReferenceMoveInfo(formulaData, ",
    METHOD,
    [
      "const newFormulaData = {};",
      "const newFormulaData = {};\n" +
        "const { sheetId: ofSheet, unitId: ofUnit } = formulaReferenceMoveParam;\n" +
        'const names = Object.entries(unitSheetNameMap?.[ofUnit] ?? {}).filter(([, id]) => id === ofSheet).map(([name]) => name.replaceAll("\'", "\'\'"));',
    ],
    [
      "const { f: formulaString, x, y, si } = formulaDataItem;",
      "const { f: formulaString, x, y, si } = formulaDataItem;\n" +
        "if (type > 2 && type < 13 && (sheetId !== ofSheet || type > 10) && !names.some((name) => formulaString.includes(name))) return true;",
    ],
  ),
];

/** A look that is known in another order of its parts was compared with all others each time it was given to a cell. */
export const KNOWN_LOOKS: readonly Region[] = [
  within("\tsearch(data, styleObject) {", METHOD, [
    "if (existingId) return existingId;",
    "if (existingId) {\nthis._cacheMap.set(styleObject, existingId);\nreturn existingId;\n}",
  ]),
];

export const SHORTCUTS: readonly Region[] = [...NAMES_LOOKED_UP, ...READ_ONCE, ...FILED_ONCE, ...SMALL];

/** Fields of objects that are made by the thousand are assigned, not defined one by one through a function. */
export function fieldsAssigned(source: string): string {
  return source.replaceAll(/_defineProperty\(this, "([\w$]+)", /g, (_, field) => `(this.${field} = `);
}
