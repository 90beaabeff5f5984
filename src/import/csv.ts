import { ProblemError } from "../protocol/problems";

export type Delimiter = "," | ";" | "\t" | "|";

/** One record of the file; `row` counts records as a spreadsheet shows them, blank lines included, from 1. */
export interface CsvRecord {
  readonly row: number;
  readonly cells: readonly string[];
  /** Position in the text after this record, for progress. */
  readonly end: number;
}

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * The records of a CSV text, one at a time (RFC 4180: quoted cells, doubled quotes, line ends within quotes;
 * line ends may be CRLF, LF or CR). A quote in the middle of an unquoted cell is an ordinary character.
 *
 * `[...readCsv('a,"b ""c"""\n', ",")]` → one record with the cells `a` and `b "c"`
 * @throws ProblemError `open-quote` with the row where a quote opens and never closes.
 */
export function* readCsv(text: string, delimiter: Delimiter): Generator<CsvRecord> {
  const separator = delimiter.charCodeAt(0);
  let position = text.startsWith("\uFEFF") ? 1 : 0;
  for (let row = 1; position < text.length; row += 1) {
    const cells: string[] = [];
    for (let more = true; more; ) {
      let cell = "";
      if (text.charCodeAt(position) === QUOTE) {
        let close = position;
        do {
          const open = close + 1;
          close = text.indexOf('"', open);
          if (close < 0) throw new ProblemError("open-quote", { row });
          cell += text.slice(open, close + 1);
          close += 1;
        } while (text.charCodeAt(close) === QUOTE);
        cell = cell.slice(0, -1);
        position = close;
      }
      const start = position;
      position = endOfCell(text, position, separator);
      cells.push(start === position ? cell : cell + text.slice(start, position));
      more = text.charCodeAt(position) === separator;
      if (more) position += 1;
    }
    if (text.charCodeAt(position) === CARRIAGE_RETURN && text.charCodeAt(position + 1) === LINE_FEED) position += 1;
    position += 1;
    yield { row, cells, end: Math.min(position, text.length) };
  }
}

function endOfCell(text: string, from: number, separator: number): number {
  let position = from;
  for (; position < text.length; position += 1) {
    const code = text.charCodeAt(position);
    if (code === separator || code === LINE_FEED || code === CARRIAGE_RETURN) break;
  }
  return position;
}
