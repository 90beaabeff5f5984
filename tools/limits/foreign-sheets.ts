type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Sheets of the user that actions read. */
export const ORDERS_SHEET = "Orders";
export const MONTHS_SHEET = "Months";
const CALLING_SHEET = "Own sums";

/** Of a new sheet. */
const NEW_ROWS = 1000;
const FIRST_YEAR = 2021;
const ORDERS_A_MONTH = 60;
/** Every tenth of the other sheets is a long one. */
const LONG = { every: 10, rows: 1000 };

/** The list of orders, a table by month, and a sheet that calls our functions. */
export function addForeignSheets(file: Spreadsheet, months: number): void {
  addSheet(file, ORDERS_SHEET, orders(months));
  addSheet(file, MONTHS_SHEET, monthly(months));
  addSheet(file, CALLING_SHEET, [
    ["Shop", "Extra"],
    [619200, "=IMPACT(A2; 1/20)"],
    [50000, "=IMPACT(A3; 1/20)"],
  ]);
}

/** Sheets that are no business of ours, some of them long. */
export function addStockSheets(file: Spreadsheet, count: number): void {
  for (let number = 1; number <= count; number += 1) {
    addSheet(file, `Stock ${number}`, stock(number % LONG.every === 0 ? LONG.rows : 12));
  }
}

function addSheet(file: Spreadsheet, title: string, contents: (string | number)[][]): void {
  const sheet = file.insertSheet(title, file.getNumSheets());
  const missing = contents.length - NEW_ROWS;
  if (missing > 0) sheet.insertRowsAfter(NEW_ROWS, missing);
  sheet.getRange(1, 1, contents.length, contents[0]?.length ?? 1).setValues(contents);
}

const twoDigits = (value: number) => String(value).padStart(2, "0");

function monthOf(index: number): string {
  return `${FIRST_YEAR + Math.floor(index / 12)}-${twoDigits((index % 12) + 1)}`;
}

function orders(months: number): (string | number)[][] {
  const rows = Array.from({ length: months * ORDERS_A_MONTH }, (_, index) => {
    const day = twoDigits((index % 28) + 1);
    const month = monthOf(Math.floor(index / ORDERS_A_MONTH));
    return [`O${index}`, `${month}-${day}`, 40 + (index % 70), `C${index % 900}`];
  });
  return [["Order", "Date", "Amount", "Customer"], ...rows];
}

function monthly(months: number): (string | number)[][] {
  const rows = Array.from({ length: months }, (_, index) => [
    `${monthOf(index)}-01`,
    9000 + index,
    180,
    14_000 + index,
  ]);
  return [["Month", "Sessions", "Orders", "Revenue"], ...rows];
}

function stock(rows: number): (string | number)[][] {
  const lines = Array.from({ length: rows }, (_, index) => [
    `Article ${index}`,
    index % 90,
    10 + (index % 7),
    `=B${index + 2}*C${index + 2}`,
    "shelf",
  ]);
  return [["Article", "Pieces", "Cost", "Value", "Where"], ...lines];
}
