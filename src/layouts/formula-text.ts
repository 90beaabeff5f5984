import { columnNumber } from "./references";

/**
 * A formula as a person sees it, taken apart. Sheets does not give back what was set: it changes separators to the file's
 * locale and drops needless quotes around titles, so texts are never compared as they are.
 */
interface Piece {
  readonly kind: "words" | "reference" | "space" | "other";
  readonly text: string;
}

const TITLE = "(?:'(?:[^']|'')*'!|[\\p{L}_][\\p{L}\\d_.]*!)?";
const ADDRESS = "\\$?[A-Za-z]{1,3}\\$?\\d+(?![\\p{L}\\d_(])";
const REFERENCE = `${TITLE}(?:#REF!|${ADDRESS}(?::${ADDRESS})?)`;
const PIECES = new RegExp(
  `("(?:[^"]|"")*")|(${REFERENCE})|(\\s+)|[\\p{L}_][\\p{L}\\d_.]*|\\d+(?:\\.\\d+)?|<>|<=|>=|.`,
  "gsu",
);

function piecesOf(formula: string): Piece[] {
  const pieces: Piece[] = [];
  formula.replace(PIECES, (text: string, words?: string, reference?: string, space?: string) => {
    pieces.push({ kind: words ? "words" : reference ? "reference" : space ? "space" : "other", text });
    return "";
  });
  return pieces;
}

/**
 * One text for all ways in which Sheets may give a formula back: without spaces between its parts, `;` between
 * arguments, capital names, addresses without `$`, titles without quotes. Words in quotes stay as they are.
 *
 * @example canonicalFormula("=if('Bilan'!$C$4>0, \"a b\", 1)") → "=IF(BILAN!C4>0;\"a b\";1)"
 */
export function canonicalFormula(formula: string): string {
  return piecesOf(formula)
    .filter(({ kind }) => kind !== "space")
    .map(canonicalPiece)
    .join("");
}

function canonicalPiece({ kind, text }: Piece): string {
  if (kind === "words") return text;
  if (kind === "reference") return canonicalReference(text);
  if (text === ",") return ";";
  return text === "$" ? "" : text.toUpperCase();
}

function canonicalReference(reference: string): string {
  const titleEnds = /#REF!$/.test(reference) ? reference.length - "#REF!".length : reference.lastIndexOf("!") + 1;
  const title = reference.slice(0, titleEnds);
  const plain = title.startsWith("'") ? `${title.slice(1, -2).replace(/''/g, "'")}!` : title;
  return (plain + reference.slice(titleEnds).replace(/\$/g, "")).toUpperCase();
}

/**
 * A formula with other words in it: `from` says what Cap wrote, `to` the same in other words, and `formula` is what it
 * has become, whose references may be others by now (rows were inserted, a range was made longer). Null when anything
 * else than references was changed: then it is not Cap's any more.
 *
 * @example withWordsOf("=IF(C9>0,\"oui\",\"non\")", "=IF($C4>0;\"oui\";\"non\")", "=IF($C4>0;\"yes\";\"no\")") → "=IF(C9>0,\"yes\",\"no\")"
 * @example withWordsOf("=IF(C9>1,\"oui\",\"non\")", "=IF($C4>0;\"oui\";\"non\")", "=IF($C4>0;\"yes\";\"no\")") → null
 */
export function withWordsOf(formula: string, from: string, to: string): string | null {
  const target = wordsIn(to);
  if (shapeOf(formula) !== shapeOf(from) || target.length !== wordsIn(from).length) return null;
  let next = 0;
  return piecesOf(formula)
    .map(({ kind, text }) => (kind === "words" ? (target[next++] ?? text) : text))
    .join("");
}

/**
 * Whether a formula that says the same as before, of the same sheets, no longer reads all that it read. A lost reference
 * read nothing.
 *
 * @example readsOtherCells("=Bilan!B9+1", "=Bilan!$C$9+1") → true
 * @example readsOtherCells("=SUM(B9:B19)", "=SUM(B9:B20)") → false
 * @example readsOtherCells("=#REF!+1", "=C9+1") → false
 */
export function readsOtherCells(before: string, after: string): boolean {
  const titleOf = (reference: string) => canonicalReference(reference).replace(/[^!]*$/, "");
  if (shapeOf(before, titleOf) !== shapeOf(after, titleOf)) return false;
  const now = referencesIn(after).map(placeOf);
  return referencesIn(before)
    .map(placeOf)
    .some((place, index) => !isWithin(place, now[index] ?? place));
}

/** Column and row of the first and the last cell that a reference names; empty of one that is lost. */
function placeOf(reference: string): { readonly from: number[]; readonly to: number[] } {
  const address = canonicalReference(reference).replace(/^.*!/s, "");
  const [from = [], to = from] = address.split(":").map((end) => {
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(end) ?? [];
    return letters ? [columnNumber(letters), Number(row)] : [];
  });
  return { from, to };
}

type ReadPlace = ReturnType<typeof placeOf>;

function isWithin(one: ReadPlace, other: ReadPlace): boolean {
  return (
    one.from.every((first, index) => first >= (other.from[index] ?? first)) &&
    one.to.every((last, index) => last <= (other.to[index] ?? last))
  );
}

/**
 * Another formula in place of Cap's own: `before` says what Cap wrote, `after` what it writes now, and `formula` is what
 * the first has become. Cells that both read are those that `formula` reads. Null when anything else than references was
 * changed, or when it can not be told which cell is meant.
 *
 * @example replacedFormula("=YEAR(Mine!D14)", "=YEAR('Cap settings'!$D$11)", "=YEAR('Cap settings'!$D$11)+1") → "=YEAR(Mine!D14)+1"
 * @example replacedFormula("=YEAR(D14)+2", "=YEAR($D$11)", "=YEAR($D$11)+1") → null
 */
export function replacedFormula(formula: string, before: string, after: string): string | null {
  if (canonicalFormula(formula) === canonicalFormula(before)) return after;
  if (shapeOf(formula) !== shapeOf(before)) return null;
  const now = referencesIn(formula);
  const becomes = new Map<string, string>();
  for (const [index, reference] of referencesIn(before).entries()) {
    const written = canonicalReference(reference);
    const found = now[index] ?? reference;
    if (canonicalReference(becomes.get(written) ?? found) !== canonicalReference(found)) return null;
    becomes.set(written, found);
  }
  return piecesOf(after)
    .map(({ kind, text }) => (kind === "reference" ? (becomes.get(canonicalReference(text)) ?? text) : text))
    .join("");
}

function referencesIn(formula: string): string[] {
  return piecesOf(formula).flatMap(({ kind, text }) => (kind === "reference" ? [text] : []));
}

/** Everything of a formula but which cells it reads; `kept` is what still counts of a reference. */
function shapeOf(formula: string, kept = (_reference: string) => ""): string {
  return piecesOf(formula)
    .filter(({ kind }) => kind !== "space")
    .map((piece) => (piece.kind === "reference" ? `\u0000${kept(piece.text)}` : canonicalPiece(piece)))
    .join("");
}

function wordsIn(formula: string): string[] {
  return piecesOf(formula).flatMap(({ kind, text }) => (kind === "words" ? [text] : []));
}

/**
 * The title of the sheet of which a formula counts columns, and null when it does anything else.
 *
 * @example titleRead("=COLUMNS('L''an 1'!$B$9:$B$20)") → "L'an 1"
 * @example titleRead("=COLUMNS(Bilan!B9:B20)") → "Bilan"
 * @example titleRead("=COLUMNS(#REF!)") → null
 */
export function titleRead(formula: string): string | null {
  const [, quoted, plain] = /^=COLUMNS\((?:'((?:[^']|'')+)'|([^'!#(]+))!\$?[A-Z]+\$?\d+/.exec(formula) ?? [];
  return quoted?.replace(/''/g, "'") ?? plain ?? null;
}
