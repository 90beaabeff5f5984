import type { DateOrder, OrderSummary } from "../protocol/endpoints";
import type { Language } from "../shared/language";
import { readCsv } from "./csv";
import { findDelimiter, refuseOtherFormats } from "./delimiter";
import { OrderCollector } from "./order-collector";

export interface OrderListOptions {
  /** Language of the reasons given for rows that were left out. */
  readonly language: Language;
  /** How to read dates that can be read both ways. */
  readonly dateOrder?: DateOrder;
}

const ROWS_A_STEP = 2000;

/**
 * Reads an order list out of a CSV text in steps, so that a page can show progress: yields the share read, from 0 to 1,
 * every 2,000 rows and returns the summary.
 * @throws ProblemError when the text is no CSV, or the CSV is no order list.
 */
export function* readOrderCsv(text: string, options: OrderListOptions): Generator<number, OrderSummary> {
  refuseOtherFormats(text);
  const collector = new OrderCollector();
  const hint = /^\uFEFF?sep=[,;\t]\r?\n/i.test(text);
  for (const { row, cells, end } of readCsv(text, findDelimiter(text))) {
    if (!(hint && row === 1)) collector.add(row, cells);
    if (row % ROWS_A_STEP === 0) yield end / text.length;
  }
  yield 1;
  return collector.summary(options.language, options.dateOrder);
}

/**
 * Reads an order list out of the values of a sheet, row 1 first; dates as calendar days `{ year, month, day }`.
 * @throws ProblemError when the sheet is no order list.
 */
export function readOrderSheet(values: readonly (readonly unknown[])[], options: OrderListOptions): OrderSummary {
  const collector = new OrderCollector();
  values.forEach((cells, index) => {
    collector.add(index + 1, cells);
  });
  return collector.summary(options.language, options.dateOrder);
}

/** The summary of a CSV text in one go, where nobody watches the progress. */
export function readOrderCsvAtOnce(text: string, options: OrderListOptions): OrderSummary {
  const steps = readOrderCsv(text, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
