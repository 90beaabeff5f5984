import { parseDay } from "../shared/calendar-day";
import { LANGUAGES, type Language } from "../shared/language";
import { MEASURES, type Measure, type MeasureFigures } from "./measures";
import {
  anyText,
  arrayOf,
  expected,
  integer,
  monthName,
  number,
  object,
  oneOf,
  orNull,
  type Reader,
  text,
} from "./readers";

/** A cell of the Dashboard that waits for a figure. */
export interface EmptyCell {
  readonly measure: Measure;
  /** `C47` */
  readonly cell: string;
}

/** A month in which something is not filled in yet: of the plan's year, or of the Review while that year has not begun. */
export interface MonthToFill {
  /** `2026-04` */
  readonly month: string;
  /** False for the month of today: its figures are not whole yet. */
  readonly isOver: boolean;
  readonly empty: readonly EmptyCell[];
  /** What stands there already. */
  readonly filled: MeasureFigures;
  /** The month before, from the Review for the first month of the plan. */
  readonly previous: MeasureFigures;
  readonly planned: MeasureFigures;
}

/** An action of the plan that is late, or ends within days; found again by its words, since rows may move. */
export interface ActionDue {
  /** Row of the sheet when it was read. */
  readonly row: number;
  readonly cell: string;
  readonly what: string;
  readonly who: string;
  /** `2026-03-20` */
  readonly end: string;
  /** Zero or below while it is not late. */
  readonly daysLate: number;
}

/** All that the page of ten minutes shows. */
export interface MondayState {
  /** In the spreadsheet's time zone: `2026-05-04`. */
  readonly today: string;
  readonly hasDashboard: boolean;
  readonly hasActions: boolean;
  /** First day of the plan's year while it has not begun. */
  readonly begins: string | null;
  /** First one first. */
  readonly months: readonly MonthToFill[];
  /** The one to begin with. */
  readonly proposed: string | null;
  /** The most late first. */
  readonly late: readonly ActionDue[];
  /** How many more are late than are listed. */
  readonly moreLate: number;
  readonly soon: readonly ActionDue[];
  /** The Dashboard's own sentence, in the plan's language. */
  readonly course: string | null;
  /** Where the year lands now, in one sentence. */
  readonly landing: string | null;
  /** What changed since figures were last saved from here; null the first time. */
  readonly since: string | null;
  /** What could not be read. */
  readonly notices: readonly string[];
}

export interface ReadMondayRequest {
  readonly language: Language;
}

export interface FigureTyped {
  readonly measure: Measure;
  readonly value: number;
}

export interface MonthTyped {
  readonly month: string;
  readonly figures: readonly FigureTyped[];
}

export interface ActionChange {
  readonly row: number;
  readonly what: string;
  readonly who: string;
  readonly end: string;
  /** The new last day; null: it is done. */
  readonly postponedTo: string | null;
}

export interface SaveMondayRequest {
  readonly language: Language;
  readonly month?: MonthTyped;
  readonly actions?: readonly ActionChange[];
}

/** A cell that was filled meanwhile, or holds a formula: it was left as it is. */
export interface CellLeft {
  readonly measure: Measure;
  readonly cell: string;
  readonly typed: number;
  /** What stands there, numbers without grouping and with a point. */
  readonly there: string;
}

/**
 * Why an action was left as it is.
 * - `changed`: no row says the same any more, or several do
 * - `dropped`: somebody dropped it meanwhile
 * - `formula`: its state or its end is worked out by a formula
 */
export type ActionFault = "changed" | "dropped" | "formula";

export interface ActionLeft {
  readonly what: string;
  readonly fault: ActionFault;
}

export interface MondayReport {
  /** Figures written into the month. */
  readonly cellsWritten: number;
  readonly actionsDone: number;
  readonly actionsPostponed: number;
  readonly cellsLeft: readonly CellLeft[];
  readonly actionsLeft: readonly ActionLeft[];
  /** Where the year lands now and what changed since the last time, in one sentence. */
  readonly sentence: string;
  /** What the Dashboard advises about it, in the plan's language. */
  readonly advice: string | null;
}

export interface MondayEndpoints {
  readMonday: { request: ReadMondayRequest; response: MondayState };
  saveMonday: { request: SaveMondayRequest; response: MondayReport };
}

/** The most figures that the page asks for at once. */
export const MOST_FIGURES = 12;
/** The most actions that the page lists as late, and as due soon. */
export const MOST_ACTIONS = 12;

const LAST_ROW = 10_000_000;
const MOST = 1e12;

const day: Reader<string> = (value, name) => {
  if (typeof value === "string" && parseDay(value) !== null) return value;
  throw expected(
    `«\u202f${name}\u202f» doit être un jour comme 2011-11-09`,
    `“${name}” must be a day such as 2011-11-09`,
  );
};

const language = { read: oneOf<Language>(LANGUAGES) };

const figure = object<FigureTyped>({ measure: { read: oneOf<Measure>(MEASURES) }, value: { read: number(0, MOST) } });

const change = object<ActionChange>({
  row: { read: integer(1, LAST_ROW) },
  what: { read: text },
  who: { read: anyText },
  end: { read: day },
  postponedTo: { read: orNull(day) },
});

export const MONDAY_READERS = {
  readMonday: object<ReadMondayRequest>({ language }),
  saveMonday: object<SaveMondayRequest>({
    language,
    month: {
      read: object<MonthTyped>({ month: { read: monthName }, figures: { read: arrayOf(figure, MOST_FIGURES) } }),
      optional: true,
    },
    actions: { read: arrayOf(change, 2 * MOST_ACTIONS), optional: true },
  }),
};
