import { ProblemError } from "../protocol/problems";
import { type Delimiter, readCsv } from "./csv";

const DELIMITERS: readonly Delimiter[] = [",", ";", "\t", "|"];
const SAMPLE = 20;

const DELIMITER_LINE = /^\uFEFF?sep=([,;\t|])\r?\n/i;

/** Whether the first line only says how the others are cut. */
export function hasDelimiterLine(text: string): boolean {
  return DELIMITER_LINE.test(text);
}

/**
 * The delimiter that cuts the first records into the most even rows; more columns win a tie.
 * A first line `sep=;`, as Excel writes it, settles it.
 *
 * `findDelimiter("date;montant\n01/02/2025;12,50")` → `";"`
 */
export function findDelimiter(text: string): Delimiter {
  const said = DELIMITER_LINE.exec(text);
  if (said) return said[1] as Delimiter;
  let best: { delimiter: Delimiter; even: number; columns: number } = { delimiter: ",", even: 0, columns: 0 };
  for (const delimiter of DELIMITERS) {
    const widths = widthsOfSample(text, delimiter);
    const columns = Math.max(0, ...widths);
    const even = columns > 1 ? widths.filter((width) => width === columns).length : 0;
    if (even > best.even || (even === best.even && columns > best.columns)) best = { delimiter, even, columns };
  }
  return best.delimiter;
}

function widthsOfSample(text: string, delimiter: Delimiter): number[] {
  const widths: number[] = [];
  try {
    for (const { cells } of readCsv(text, delimiter)) {
      if (cells.length > 1 || cells[0] !== "") widths.push(cells.length);
      if (widths.length === SAMPLE) break;
    }
  } catch (thrown) {
    // With a wrong delimiter a quote may seem never to close; with the right one the reader says so later.
    if (!(thrown instanceof ProblemError)) throw thrown;
  }
  return widths;
}

/** How .xlsx files (which are zip files) and old .xls files begin. */
const EXCEL_MARKS = ["PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0"];

/** Refuses what is no text table at all, by the marks of the formats that people choose by mistake. */
export function refuseOtherFormats(text: string): void {
  if (text.trim() === "" || text === "\uFEFF") throw new ProblemError("nothing-there");
  if (EXCEL_MARKS.some((mark) => text.startsWith(mark))) throw new ProblemError("excel-file");
  if ([...text.slice(0, 4096)].some(isControl)) throw new ProblemError("not-text");
}

/** What no text has: control characters other than tab, line ends and page end. */
function isControl(character: string): boolean {
  return character < " " && !"\t\n\r\f".includes(character);
}
