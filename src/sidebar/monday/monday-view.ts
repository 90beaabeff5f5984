import type { ActionDue, MondayReport, MondayState } from "../../protocol/monday";
import { parseDay } from "../../shared/calendar-day";
import type { Language } from "../../shared/language";
import { dayInWords } from "../../shared/month-names";
import type { Figures } from "../figures";
import type { Session } from "../session";
import type { MondayPage } from "./monday-page";
import type { MondayWords } from "./words";

/** What every part of the page gets to draw itself with. */
export interface MondayView {
  readonly session: Session;
  readonly page: MondayPage;
  readonly text: MondayWords;
  readonly figures: Figures;
}

/** What becomes of an action. */
export type ActionChoice = { readonly kind: "done" } | { readonly kind: "postpone"; readonly to: string };

export interface Saved {
  readonly report: MondayReport;
  /** A finished month that still lacks something. */
  readonly next: string | null;
}

/** Its row tells an action from another one that says the same; its words, from one that stands there next time. */
export function keyOf({ row, what, who, end }: ActionDue): string {
  return JSON.stringify([row, what, who, end]);
}

/** A day of the plan in words, with its year when it is not this one. */
export function dayOf(text: string, { today }: MondayState, language: Language): string {
  const day = parseDay(text);
  if (day === null) return text;
  return `${dayInWords(day, language)}${text.slice(0, 4) === today.slice(0, 4) ? "" : ` ${day.year}`}`;
}
