import type { DateOrder, FiguresSummary } from "../protocol/figures";
import type { Language } from "../shared/language";
import { readCsv } from "./csv";
import { findDelimiter, hasDelimiterLine, refuseOtherFormats } from "./delimiter";
import { FigureCollector } from "./figure-collector";

export interface FigureOptions {
  /** Language of the reasons given for rows that were left out. */
  readonly language: Language;
  /** How to read dates that can be read both ways. */
  readonly dateOrder?: DateOrder;
}

const ROWS_A_STEP = 2000;

/**
 * Reads an export out of a text, a CSV file or what was pasted, in steps, so that a page can show progress: yields the
 * share read, from 0 to 1, every 2,000 rows and returns the summary.
 * @throws ProblemError when the text is no table, or holds no columns that Cap knows.
 */
export function* readFigureText(text: string, options: FigureOptions): Generator<number, FiguresSummary> {
  refuseOtherFormats(text);
  const collector = new FigureCollector();
  const hint = hasDelimiterLine(text);
  for (const { row, cells, end } of readCsv(text, findDelimiter(text))) {
    if (!(hint && row === 1)) collector.add(row, cells);
    if (row % ROWS_A_STEP === 0) yield end / text.length;
  }
  yield 1;
  return collector.summary(options.language, options.dateOrder);
}

/** Rows of a sheet that follow one another; dates as calendar days `{ year, month, day }`. */
export interface SheetPart {
  /** Number of the first of them, from 1. */
  readonly row: number;
  readonly values: readonly (readonly unknown[])[];
}

/**
 * Reads an export out of the values of a sheet, part after part.
 * @throws ProblemError when the sheet holds no columns that Cap knows.
 */
export function readFigureSheet(parts: Iterable<SheetPart>, options: FigureOptions): FiguresSummary {
  const collector = new FigureCollector();
  for (const { row, values } of parts) {
    values.forEach((cells, index) => {
      collector.add(row + index, cells);
    });
  }
  return collector.summary(options.language, options.dateOrder);
}

/** The summary of a text in one go, where nobody watches the progress. */
export function readFigureTextAtOnce(text: string, options: FigureOptions): FiguresSummary {
  const steps = readFigureText(text, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
