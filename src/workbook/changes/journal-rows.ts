import type { Place } from "../../layouts/arrangement";
import { columnLetters, columnNumber, sheetPrefix } from "../../layouts/references";
import { plainText } from "../plain-text";
import type { PlanFile } from "../plan-file";
import { CELL_KINDS, type ChangeKind, type ChangeLine, type Kept, SHEET_KINDS } from "./change";

/** A cell takes 50,000 characters; longer texts go on in the next line. */
const LONGEST_TEXT = 45_000;
const GOES_ON = "more";

/** A line as it is read back. */
export interface KeptLine extends Pick<ChangeLine, "kind" | "before" | "after"> {
  readonly sheetId: number;
  /** Where its cells stand now; null when they were deleted, or others were inserted between them. */
  readonly at: { readonly title: string; readonly place: Place } | null;
  /** Where they stood, for people: sheet and cell. */
  readonly stood: { readonly title: string; readonly cell: string };
}

/** The cells of a line that differ from one line of a step to the next. */
interface JournalRow {
  readonly where: string;
  readonly rows: string;
  readonly kind: string;
  readonly before: string;
  readonly after: string;
}

/** A line as it is written down: in one row, in more when its texts are too long for a cell. */
export function rowsOf(plan: PlanFile, line: ChangeLine): JournalRow[] {
  const { place, kind, before, after } = line;
  const texts = [JSON.stringify(before), JSON.stringify(after)] as const;
  const isLong = texts.some((text) => text.length > LONGEST_TEXT);
  if (isLong && place.columns > 1) {
    return before.flatMap((_, index) =>
      rowsOf(plan, {
        ...line,
        place: { ...place, column: place.column + index, columns: 1 },
        before: before.slice(index, index + 1),
        after: after.slice(index, index + 1),
      }),
    );
  }
  const title = plan.titleOf(line.sheet);
  const address = addressOf(place);
  const pieces = Math.max(1, ...texts.map((text) => Math.ceil(text.length / LONGEST_TEXT)));
  const piece = (text: string, index: number) => text.slice(index * LONGEST_TEXT, (index + 1) * LONGEST_TEXT);
  return Array.from({ length: pieces }, (_, index) => ({
    where: plainText(`${title}!${address}`),
    rows: `=ROWS(${sheetPrefix(title)}${address})`,
    kind: index === 0 ? kind : GOES_ON,
    before: plainText(piece(texts[0], index)),
    after: plainText(piece(texts[1], index)),
  }));
}

function addressOf({ row, column, columns }: Place): string {
  return `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row}`;
}

/** The line that begins in a row of the sheet; null for one that nobody can read any more, or that belongs to the one above. */
export function lineOf(values: readonly (readonly unknown[])[], index: number, formula: string): KeptLine | null {
  const [, , , stood, , sheetId, kind, ...texts] = values[index] ?? [];
  const what = String(kind).split("/")[1];
  if (!isKind(what, [...CELL_KINDS, ...SHEET_KINDS])) return null;
  const whole = texts.map(String);
  for (let more = index + 1; String(values[more]?.[6]).endsWith(`/${GOES_ON}`); more += 1) {
    whole.forEach((text, at) => {
      whole[at] = text + String(values[more]?.[7 + at]);
    });
  }
  const [before, after] = whole.map(parsed);
  if (!before || !after) return null;
  const at = placeIn(formula);
  return {
    kind: what,
    sheetId: Number(sheetId),
    before,
    after,
    at: at && at.place.columns === before.length ? at : null,
    stood: stoodAt(String(stood)),
  };
}

export function isKind<K extends ChangeKind>(kind: string | undefined, kinds: readonly K[]): kind is K {
  return (kinds as readonly (string | undefined)[]).includes(kind);
}

export function parsed(text: unknown): readonly Kept[] | null {
  try {
    const value: unknown = JSON.parse(String(text));
    return Array.isArray(value) ? (value as Kept[]) : null;
  } catch {
    return null;
  }
}

/** The cells of `=ROWS('Bilan'!B3:F3)`, wherever Sheets moved them; null when they are gone or more than one row. */
function placeIn(formula: string): KeptLine["at"] {
  const found = /^=ROWS\((?:'((?:[^']|'')*)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?\)$/.exec(formula);
  if (!found) return null;
  const [, quoted, plain, left, top, right = left, bottom = top] = found;
  if (top !== bottom) return null;
  const column = columnNumber(left as string);
  return {
    title: (quoted ?? plain ?? "").replace(/''/g, "'"),
    place: { row: Number(top), column, rows: 1, columns: columnNumber(right as string) - column + 1 },
  };
}

function stoodAt(where: string): KeptLine["stood"] {
  const at = where.lastIndexOf("!");
  return { title: where.slice(0, at), cell: where.slice(at + 1).split(":")[0] ?? "" };
}
