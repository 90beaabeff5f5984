/** Finds NOW, RAND, RANDARRAY and RANDBETWEEN behind a range: Sheets refuses to hand such a range to a custom function. */
import type { IRange, IUnitRange, Univer } from "@univerjs/core";
import {
  deserializeRangeWithSheet,
  FormulaDataModel,
  IDefinedNamesService,
  IFormulaRuntimeService,
  LexerTreeBuilder,
  sequenceNodeType,
} from "@univerjs/engine-formula";

const VOLATILE = /(?<![\p{L}\d_.])(NOW|RAND|RANDARRAY|RANDBETWEEN)\s*\(/iu;

export const VOLATILE_MESSAGE =
  "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()";

export interface VolatileReferences {
  /** Forgets what it found: call it when a calculation starts. */
  reset(): void;
  inText(formula: string): boolean;
  inRange(range: IUnitRange): boolean;
}

export function createVolatileReferences(
  univer: Univer,
  sheetIdOf: (documentId: string, name: string) => string | undefined,
): VolatileReferences {
  const injector = univer.__getInjector();
  const formulas = injector.get(FormulaDataModel);
  const lexer = injector.get(LexerTreeBuilder);
  const names = injector.get(IDefinedNamesService);
  const runtime = injector.get(IFormulaRuntimeService);
  const found = new Map<string, boolean>();
  const anywhere = new Map<string, boolean>();

  const inText = (formula: string) => VOLATILE.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));

  /** Nearly every document answers here: it has no volatile formula at all. */
  const inDocument = (documentId: string) => {
    const known = anywhere.get(documentId);
    if (known !== undefined) return known;
    const sheets = Object.values(formulas.getFormulaData()[documentId] ?? {});
    const answer = sheets.some((rows) =>
      Object.values(rows ?? {}).some((cells) =>
        Object.values((cells ?? {}) as Record<string, { f?: string }>).some(({ f = "" }) => inText(f)),
      ),
    );
    anywhere.set(documentId, answer);
    return answer;
  };

  const inCell = (documentId: string, sheetId: string, row: number, column: number): boolean => {
    const key = `${documentId}|${sheetId}|${row}|${column}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    found.set(key, false); // a circle ends here
    const text = formulas.getFormulaStringByCell(row, column, sheetId, documentId) ?? "";
    const answer = inText(text) || references(documentId, sheetId, text).some(inRange);
    found.set(key, answer);
    return answer;
  };

  const references = (documentId: string, sheetId: string, text: string): IUnitRange[] =>
    (lexer.sequenceNodesBuilder(text) ?? []).flatMap((node) => {
      if (typeof node === "string") return [];
      const named = names.getValueByName(documentId, node.token)?.formulaOrRefString;
      if (node.nodeType !== sequenceNodeType.REFERENCE && !named) return [];
      const { sheetName, range } = deserializeRangeWithSheet(named ?? node.token);
      const sheet = sheetName ? sheetIdOf(documentId, sheetName) : sheetId;
      return sheet === undefined ? [] : [{ unitId: documentId, sheetId: sheet, range }];
    });

  const inRange = ({ unitId, sheetId, range }: IUnitRange): boolean => {
    if (!inDocument(unitId)) return false;
    for (const [row, cells] of Object.entries(formulas.getFormulaData()[unitId]?.[sheetId] ?? {}))
      for (const column of Object.keys(cells ?? {}))
        if (contains(range, Number(row), Number(column)) && inCell(unitId, sheetId, Number(row), Number(column)))
          return true;
    // Arrays that stood before this calculation, and those that it has made so far.
    for (const ranges of [formulas.getArrayFormulaRange(), runtime.getUnitArrayFormula()])
      for (const [row, cells] of Object.entries(ranges[unitId]?.[sheetId] ?? {}))
        for (const [column, spilled] of Object.entries(cells ?? {}))
          if (overlaps(range, spilled as IRange) && inCell(unitId, sheetId, Number(row), Number(column))) return true;
    return false;
  };

  return {
    reset() {
      found.clear();
      anywhere.clear();
    },
    inText,
    inRange,
  };
}

/** Whole columns and open ranges have no first or last row: NaN, which is never smaller nor larger. */
const contains = (range: IRange, row: number, column: number) =>
  !(row < range.startRow || row > range.endRow || column < range.startColumn || column > range.endColumn);

const overlaps = (one: IRange, other: IRange) =>
  !(one.endRow < other.startRow || one.startRow > other.endRow) &&
  !(one.endColumn < other.startColumn || one.startColumn > other.endColumn);
