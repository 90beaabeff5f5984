import type { Dictionary } from "./fr";
import { pluralEn as plural } from "./plural";

/** Everything the sidebar says in English. */
export const en: Dictionary = {
  title: "Cap",
  loading: "Reading this file…",
  course: {
    none: "This file has no plan yet. Check the settings, then create the sheets.",
    some: (year, built, all) => `Plan ${year} of this file: ${built} of ${all} sheets.`,
    all: (year) => `Plan ${year} of this file: the sheets are there. Import your orders, or open a sheet.`,
  },
  settings: {
    heading: "Settings",
    summary: (year, currency) => `${year}, ${currency}`,
    language: "Language of the plan and of this panel",
    languageOfPanel: "Language of this panel",
    languages: { fr: "Français", en: "English" },
    year: "Year of the plan",
    yearHint: "The review covers the twelve months before it.",
    kept: "The year and the currency were set when the plan was created.",
    yearWrong: (from, to) => `Type a year from ${from} to ${to}.`,
    currency: "Currency",
    currencies: {
      EUR: "Euro (€)",
      MAD: "Moroccan dirham (DH)",
      CAD: "Canadian dollar (CA$)",
      USD: "US dollar ($)",
      GBP: "Pound sterling (£)",
      CHF: "Swiss franc (CHF)",
    },
  },
  sheets: {
    heading: "Your sheets",
    questions: {
      review: "What happened, and why?",
      priorities: "Which four things to do, and which to stop?",
      actions: "Who does what, and when?",
    },
    built: "created",
    missing: "to create",
    working: "in progress",
    create: "Create",
    createLabel: (title) => `Create the sheet ${title}`,
    goTo: "Open",
    goToLabel: (title) => `Open the sheet ${title}`,
    buildAll: (missing) => (missing === 1 ? "Create the missing sheet" : `Create the ${missing} missing sheets`),
    buildFirst: "Create my plan",
    building: (count) => `Creating ${plural(count, "the sheet", `${count} sheets`)}…`,
    opening: "Opening the sheet…",
    done: (created, completed) =>
      [
        created > 0 && `${created} sheet${plural(created, "", "s")} created`,
        completed > 0 && `${completed} sheet${plural(completed, "", "s")} completed`,
      ]
        .filter(Boolean)
        .join(", "),
    nothingToDo: "Nothing to do: the plan is complete.",
  },
  orders: {
    heading: "Import your orders",
    why: "One row per order, with its date and amount: Cap turns it into the twelve months of the review. The file is read here, in your browser.",
    chooseFile: "Choose a CSV file",
    orSheet: "Or a sheet of this file",
    pickSheet: "Choose a sheet",
    readSheet: "Read this sheet",
    reading: (source) => `Reading “${source}”…`,
    found: (rows, count, source) => `${count} row${plural(rows, "", "s")} read in “${source}”.`,
    noneFound: (source) => `No row could be read in “${source}”.`,
    columns: "Columns recognised",
    columnNames: { date: "Date", amount: "Amount", order: "Order", customer: "Customer" },
    noColumn: "none",
    noCustomers: "The list does not name customers: new customers will not be written.",
    period: "Months to take",
    periodOption: (from, to) => `${from} – ${to}`,
    proposed: "proposed",
    includesPartial: "partial month",
    fewerThanTwelve: (months) =>
      `The list does not hold twelve full months in a row: ${months} month${plural(months, "", "s")} will be taken.`,
    partial: (month) => `${month} is partial: the list does not cover the whole month.`,
    emptyMonth: (month) => `${month} has no order: closed, or an incomplete export?`,
    table: "What will be written",
    month: "Month",
    count: "Orders",
    revenue: (currency) => `Revenue excl. VAT (${currency})`,
    newCustomers: "New customers",
    total: "Total",
    cancellations: (number, count) => `${count} cancellation${plural(number, "", "s")} kept apart.`,
    zeroAmounts: (number, count) => `${count} order${plural(number, "", "s")} of zero, not counted.`,
    repeated: (number, count) =>
      `${count} row${plural(number, " repeats", "s repeat")} an order number that was read already. If your export has one row per product, prefer one per order.`,
    taxed: (column) => `“${column}” seems to include VAT, but the review is without tax. Prefer a column without tax.`,
    otherCurrency: (found, plan) =>
      `The amounts seem to be in ${found} and your plan is in ${plan}: they will not be converted.`,
    unreadable: (number, count) => `${count} row${plural(number, "", "s")} not read`,
    row: (row, reason) => `Row ${row}: ${reason}.`,
    andMore: (count) => `and ${count} more.`,
    whichOrder: (dates, count) =>
      `In ${count} date${plural(dates, "", "s")} the day and the month could be swapped. What does 03/04 mean?`,
    dayFirst: "3 April",
    monthFirst: "March 4",
    orderChosen: {
      "day-first": "Dates read day first (03/04 = 3 April).",
      "month-first": "Dates read month first (03/04 = March 4).",
    },
    changeOrder: "Swap",
    write: "Write to the review",
    writing: "Writing to the review…",
    needsReview: "The review sheet is needed first. What was read stays here.",
    createReview: "Create the review",
    another: "Choose another source",
    conflicts: (cells, count) =>
      `${count} cell${plural(cells, " already holds", "s already hold")} another value. Nothing was written.`,
    conflictCell: "Cell",
    conflictCurrent: "Current",
    conflictIncoming: "Imported",
    replace: "Replace by the import",
    keep: "Keep my values",
    written: (cells, count) =>
      cells === 0
        ? "The review held these values already: nothing to write."
        : `${count} cell${plural(cells, "", "s")} written to the review.`,
    openReview: "Open the review",
    importMore: "Import another list",
  },
  functions: {
    heading: "Cap’s functions",
    hint: "To type in any cell.",
    optional: "optional",
    result: "gives",
    gives: "Result",
  },
  failures: {
    authorisation:
      "Google did not allow Cap to read this file. If several Google accounts are open in this browser, keep only the one of this file; otherwise open Cap again from the menu and accept the authorisation.",
    network: "The connection is lost. Check your network and retry: nothing is lost here.",
    timeout: "Google Sheets did not answer in time. Wait a minute and retry: what is done is not done again.",
    unexpected: "Cap could not finish. Retry; if it happens again, send us the detail below.",
    detail: "Technical detail",
    retry: "Retry",
  },
};
