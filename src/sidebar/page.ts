import type { Session } from "./session";

/** One of the sidebar's pages: its own state, its calls, and its drawing. */
export interface Page {
  /** Each time a person comes to it; loads what it needs with at most one call. */
  open?(): void;
  /** Everything below the header. */
  draw(): HTMLElement;
  /** What a screen reader says once an action of this page has ended; "" for nothing. */
  outcome?(): string;
}

export type PageMaker = (session: Session) => Page;
