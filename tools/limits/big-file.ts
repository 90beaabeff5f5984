/** Makes a plan's file big, as years of use by a busy shop would. */
import { STATUSES } from "../../src/layouts/actions/statuses";
import { KPI_NAMES } from "../../src/layouts/kpi-names";
import { PRIORITY_CODES, QUADRANTS } from "../../src/layouts/quadrants";
import type { Language } from "../../src/shared/language";
import { addForeignSheets, addStockSheets } from "./foreign-sheets";
import { tableGrower } from "./grow-table";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface FileSize {
  /** Rows of the tables, those that were there included. */
  readonly actions: number;
  readonly candidates: number;
  /** Sheets of the user beside those that `addForeignSheets` brings. */
  readonly foreignSheets: number;
}

/** What the file of a plan must stand to be called big. */
export const BIG: FileSize = { actions: 5000, candidates: 200, foreignSheets: 100 };

const SMALL: FileSize = { actions: 42, candidates: 20, foreignSheets: 0 };

/** Months in the list of orders and in the table by month. The plan's own tables have twelve, for last year and for this one. */
export const MONTHS = 60;

/** The plan as it is built with two actions that are late, and the few sheets of the user that actions of the add-on read. */
export function makeSmall(file: Spreadsheet, language: Language): void {
  growFile(file, language, SMALL);
  addForeignSheets(file, MONTHS);
}

/** Grows the tables to these sizes; every new row gets what a person would type into it. `language` is the plan's. */
export function growFile(file: Spreadsheet, language: Language, size: FileSize): void {
  const spoken = (words: Record<Language, string>) => words[language];
  const indicators = Object.values(KPI_NAMES).map(spoken);
  const quadrants = QUADRANTS.map(({ name }) => spoken(name));
  // Not one state after the other: neighbours differ, and some have none.
  const states = [spoken(STATUSES.toDo), "", spoken(STATUSES.inProgress), spoken(STATUSES.done)];
  const growActions = tableGrower(file, "actions", "actions", {
    what: (row) => `Action ${row}: photos and texts`,
    priority: oneOf(PRIORITY_CODES.map(spoken)),
    who: (row) => `Person ${row % 7}`,
    to_whom: (row) => (row % 3 === 0 ? "New customers" : ""),
    start: (row) => FIRST_DAY + (row % 300),
    end: (row) => FIRST_DAY + (row % 300) + 5 + (row % 40),
    effort: (row) => 1 + (row % 5),
    how: () => "As last time",
    kpi: oneOf(indicators),
    status: oneOf(states),
  });
  const growCandidates = tableGrower(file, "priorities", "candidates", {
    idea: (row) => `Idea ${row}`,
    quadrant: oneOf(quadrants),
    demand: (row) => row % 50,
    gain: (row) => 1000 + row,
    confidence: (row) => (row % 10) / 10,
    effort: (row) => 1 + (row % 20),
    kpi: oneOf(indicators),
  });
  growActions(size.actions);
  growCandidates(size.candidates);
  addStockSheets(file, size.foreignSheets);
}

/** 1 January 2026, as a cell of dates holds it. */
const FIRST_DAY = 46_023;

function oneOf(words: readonly string[]): (row: number) => string {
  return (row) => words[row % words.length] as string;
}
