import { writeFileSync } from "node:fs";
import type { LocalSheets } from "../../local/index";
import { play, type Session } from "../../local/page/session";
import { loadLocalSheets } from "./local-sheets";
import { type StartOptions, UsageError } from "./options";
import type { Shop } from "./shop";
import { type StartWords, startWords } from "./words";

/**
 * The main job without a browser: builds the plan, imports the shop, prints its figures and, when asked, writes
 * `{ shop, answers, calls, sheets: { title: { values, shown } } }` as JSON.
 * @throws UsageError when the file can not be written
 */
export async function runHeadless(options: StartOptions, session: Session, shop: Shop): Promise<void> {
  const words = startWords(options.language);
  const { openLocalSheets } = await loadLocalSheets(() => console.log(words.bundlingHost));
  console.log(words.planning);
  const sheets = openLocalSheets(session);
  try {
    sheets.open();
    sheets.calls.start();
    const answers = play(sheets, session.steps).map((answer) => JSON.parse(String(answer)));
    const calls = sheets.calls.counts();
    const figures = shopFigures(shop);
    for (const line of figureLines(figures, options, words)) console.log(line);
    if (options.out) {
      const plan = { shop: figures, answers, calls, sheets: sheetValues(sheets) };
      write(options.out, `${JSON.stringify(plan, null, 2)}\n`, words);
      console.log(words.written(options.out));
    }
  } finally {
    sheets.dispose();
  }
}

function shopFigures({ months, currency }: Shop) {
  const sum = (figure: "orders" | "revenue" | "newCustomers" | "cancelledOrders" | "cancelledAmount") =>
    cents(months.reduce((total, month) => total + (month[figure] ?? 0), 0));
  const [orders, revenue] = [sum("orders"), sum("revenue")];
  return {
    currency,
    firstMonth: months[0]?.month,
    lastMonth: months.at(-1)?.month,
    revenue,
    orders,
    basket: cents(revenue / orders),
    // Unknown when the list names no customer.
    newCustomers: months.some(({ newCustomers }) => newCustomers === null) ? null : sum("newCustomers"),
    cancelledOrders: sum("cancelledOrders"),
    cancelledAmount: sum("cancelledAmount"),
  };
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function figureLines(figures: ReturnType<typeof shopFigures>, { language }: StartOptions, words: StartWords): string[] {
  const locale = { fr: "fr-FR", en: "en-GB" }[language];
  const count = new Intl.NumberFormat(locale);
  const money = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: figures.currency,
    currencyDisplay: "narrowSymbol",
  });
  const rows: readonly (readonly [string, string])[] = [
    [words.months, `${figures.firstMonth} – ${figures.lastMonth}`],
    [words.revenue, money.format(figures.revenue)],
    [words.orders, count.format(figures.orders)],
    [words.basket, money.format(figures.basket)],
    [words.newCustomers, figures.newCustomers === null ? "–" : count.format(figures.newCustomers)],
    [
      words.cancellations,
      words.cancelled(count.format(figures.cancelledOrders), money.format(figures.cancelledAmount)),
    ],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, figure]) => `  ${name.padEnd(width)}  ${figure}`);
}

/** Every sheet by title, without the blank rows and columns at its ends; dates as `2011-11-30`. */
function sheetValues({ document }: LocalSheets) {
  const day = new Intl.DateTimeFormat("sv-SE", { timeZone: document.timeZone });
  const plain = (value: unknown) => (value instanceof Date ? day.format(value) : value);
  const sheets = document.workbook.getSheets().map((sheet) => {
    const area = [sheet.getSheetId(), 0, 0, sheet.getMaxRows(), sheet.getMaxColumns()] as const;
    const values = document.values(...area).map((row) => row.map(plain));
    const shown = document.displayValues(...area);
    const filled = values.map((row) => row.map((value) => value !== ""));
    const rows = 1 + filled.map((row) => row.includes(true)).lastIndexOf(true);
    const columns = Math.max(0, ...filled.map((row) => 1 + row.lastIndexOf(true)));
    const trim = <T>(table: T[][]) => table.slice(0, rows).map((row) => row.slice(0, columns));
    return [sheet.getSheetName(), { values: trim(values), shown: trim(shown) }] as const;
  });
  return Object.fromEntries(sheets);
}

function write(path: string, text: string, words: StartWords): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(words.notWritten(path, (error as NodeJS.ErrnoException).code ?? String(error)), {
      cause: error,
    });
  }
}
