/** Errors that Sheets gives and Univer does not: arrays without room, circular references, functions that throw. */
import type { Univer } from "@univerjs/core";
import { FormulaDependencyGenerator, serializeRange } from "@univerjs/engine-formula";
import { cellKey, errorWithMessage, interpreterOf, type Runtime, runtimeOf, withMembers } from "./runtime";

const CIRCULAR = "Circular dependency detected. To resolve with iterative calculation, see File > Settings.";

interface Tree {
  readonly treeId: number;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  toRTreeItem(): unknown;
}
interface Generator {
  _runtimeService: Runtime;
  _dependencyTreeCache: Map<number, Tree>;
  _dependencyManagerService: { searchDependency(item: unknown): Set<number> };
  _checkIsCycleDependency(trees: readonly Tree[]): boolean;
}

let installed = false;

/** Univer goes round a circle as often as it is told and keeps the number; Sheets refuses. */
export function installCircularCheck(): void {
  if (installed) return;
  installed = true;
  const prototype = withMembers<Generator>(FormulaDependencyGenerator.prototype, "_checkIsCycleDependency");
  const hasCircle = prototype._checkIsCycleDependency;
  prototype._checkIsCycleDependency = function (this: Generator, trees) {
    this._runtimeService.circular = hasCircle.call(this, trees) ? circularCells(this) : new Set();
    return false;
  };
}

/** Cells on a circle, or between two: what is left when all that has nothing before or nothing after it is taken away. */
function circularCells(generator: Generator): ReadonlySet<string> {
  const after = new Map<number, Set<number>>();
  for (const [id, tree] of generator._dependencyTreeCache)
    after.set(id, generator._dependencyManagerService.searchDependency(tree.toRTreeItem()));
  const before = new Map<number, Set<number>>([...after.keys()].map((id) => [id, new Set()]));
  for (const [id, ones] of after) for (const one of ones) before.get(one)?.add(id);
  for (const [links, backLinks] of [
    [after, before],
    [before, after],
  ] as const) {
    const ends = [...links].filter(([, ones]) => ones.size === 0).map(([id]) => id);
    for (let id = ends.pop(); id !== undefined; id = ends.pop()) {
      for (const one of backLinks.get(id) ?? []) {
        const rest = links.get(one);
        if (rest?.delete(id) && rest.size === 0) ends.push(one);
      }
      links.delete(id);
      backLinks.delete(id);
    }
  }
  const cells = new Set<string>();
  for (const id of after.keys()) {
    const tree = generator._dependencyTreeCache.get(id);
    if (tree) cells.add(cellKey(tree.subUnitId, tree.row, tree.column));
  }
  return cells;
}

/** Makes one engine answer as Sheets does; call it once for each. */
export function watchFailures(univer: Univer): void {
  const runtime = runtimeOf(univer);
  const interpreter = interpreterOf(univer);
  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (node) => {
    if (runtime.circular?.has(cellKey(runtime.currentSubUnitId, runtime.currentRow, runtime.currentColumn)))
      return errorWithMessage("#REF!", CIRCULAR);
    try {
      return execute(node);
    } catch (error) {
      return errorWithMessage("#ERROR!", error instanceof Error ? error.message : String(error));
    }
  };

  // An empty text stands in the way of an array too; Univer would write over it.
  const hasData = runtime._checkIfArrayFormulaRangeHasData.bind(runtime);
  const isInTheWay: typeof hasData = (document, sheet, row, column, range) => {
    if (hasData(document, sheet, row, column, range)) return true;
    const cells = runtime._currentConfigService.getUnitData()[document]?.[sheet]?.cellData;
    for (let r = range.startRow; r <= range.endRow; r++)
      for (let c = range.startColumn; c <= range.endColumn; c++)
        if ((r !== row || c !== column) && cells?.getValue(r, c)?.v === "") return true;
    return false;
  };
  runtime._checkIfArrayFormulaRangeHasData = isInTheWay;
  runtime.blocked = (document, sheet, row, column, range) => {
    for (let r = range.startRow; r <= range.endRow; r++)
      for (let c = range.startColumn; c <= range.endColumn; c++) {
        const cell = { startRow: r, endRow: r, startColumn: c, endColumn: c };
        if (!isInTheWay(document, sheet, row, column, cell)) continue;
        const name = serializeRange(cell);
        return errorWithMessage("#REF!", `Array result was not expanded because it would overwrite data in ${name}.`);
      }
    return errorWithMessage("#REF!", "Result was not automatically expanded, please insert more rows or columns.");
  };
}

/** What a person reads on an error that brings no message of its own. */
export function usualMessage(error: string, formula: string, isKnown: (name: string) => boolean): string {
  if (error === "#ERROR!") return "Formula parse error.";
  if (error === "#DIV/0!") return "Function DIVIDE parameter 2 cannot be zero.";
  if (error !== "#NAME?") return "";
  const calls = [...formula.matchAll(/([\p{L}_][\p{L}\d_.]*)\s*\(/gu)].map(([, name = ""]) => name);
  const unknown = calls.find((name) => !isKnown(name.toUpperCase()));
  return unknown ? `Unknown function: '${unknown}'.` : "Unknown range name.";
}
