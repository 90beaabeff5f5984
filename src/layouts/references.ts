import type { Arrangement, BlockPlace } from "./arrangement";
import type { FormulaTemplate, LayoutId } from "./layout";

/** What a formula template is resolved against. */
export interface ReferenceScope {
  /** The sheet that the formula stands in. */
  readonly sheet: LayoutId;
  /** Its own block, absent for the sentence of row 3. */
  readonly block?: string;
  readonly row: number;
  /** A word of the layout in the plan's language, undefined when it has none of that name. */
  readonly word: (name: string) => string | undefined;
  /** Sheets that exist; a template that needs another one, a damaged block or a lost row resolves to null. */
  readonly arrangements: ReadonlyMap<LayoutId, Arrangement>;
}

const MARK = /\{([^{}]+)\}/g;

/** `A`, `Z`, `AA` for 1, 26, 27. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 1, 26, 27 for `A`, `Z`, `AA`. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Whether a formula reads another sheet than its own. */
export function readsOtherSheet(template: FormulaTemplate): boolean {
  return /\{\w+!/.test(template);
}

/** A text as a formula literal: quotes doubled. */
function literal(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** `'Bilan'!`, quotes in the title doubled, so that any title works. */
export function sheetPrefix(title: string): string {
  return `'${title.replace(/'/g, "''")}'!`;
}

/**
 * The formula with every mark replaced by an address, or null when it reads what is not there: a sheet not built
 * yet, a damaged block, a row that was deleted.
 *
 * A mark that names nothing is a mistake in a layout and throws, so that no layout with one passes its tests.
 */
export function resolveFormula(template: FormulaTemplate, scope: ReferenceScope): string | null {
  let missing = false;
  const resolved = template.replace(MARK, (_, mark: string) => {
    if (mark.startsWith("#")) return literal(wordOf(mark.slice(1), scope));
    const address = addressOf(mark, scope);
    if (address === null) missing = true;
    return address ?? "";
  });
  return missing ? null : resolved;
}

function wordOf(name: string, scope: ReferenceScope): string {
  return scope.word(name) ?? fail(scope, `no word “${name}”`);
}

function addressOf(mark: string, scope: ReferenceScope): string | null {
  const [, sheet, block, column, suffix] =
    /^(?:(\w+)!)?(?:(\w+)\.)?(\w+)(\^:|\^|:|@\w+)?$/.exec(mark) ?? fail(scope, `mark {${mark}} is not understood`);
  const sheetId = (sheet ?? scope.sheet) as LayoutId;
  const arrangement = scope.arrangements.get(sheetId);
  if (!arrangement) return null;
  const prefix = sheetId === scope.sheet ? "" : sheetPrefix(arrangement.title);
  const blockId = block ?? scope.block ?? "";
  if (arrangement.damaged?.has(blockId)) return null;
  const at = arrangement.blocks.get(blockId) ?? fail(scope, `mark {${mark}}: no block “${blockId}”`);
  const columnNumber = at.columns.get(column ?? "") ?? fail(scope, `mark {${mark}}: no column “${column}”`);
  const address = addressInBlock(columnLetters(columnNumber), suffix, block !== undefined, at, mark, scope);
  return address === null ? null : prefix + address;
}

function addressInBlock(
  letters: string,
  suffix: string | undefined,
  otherTable: boolean,
  at: BlockPlace,
  mark: string,
  scope: ReferenceScope,
): string | null {
  if (suffix === "^") return `$${letters}${scope.row - 1}`;
  if (suffix === "^:") return `$${letters}$${at.firstRow - 1}:$${letters}${scope.row - 1}`;
  if (suffix === ":") return `$${letters}$${at.firstRow}:$${letters}${scope.row}`;
  if (suffix) {
    const id = suffix.slice(1);
    if (at.lost?.has(id)) return null;
    const row = at.rowIds.get(id) ?? fail(scope, `mark {${mark}}: no such row`);
    return `$${letters}$${row}`;
  }
  return otherTable ? `$${letters}$${at.firstRow}:$${letters}$${at.lastRow}` : `$${letters}${scope.row}`;
}

function fail(scope: ReferenceScope, what: string): never {
  throw new Error(`Layout ${scope.sheet}${scope.block ? `, block ${scope.block}` : ""}: ${what}.`);
}
