import type { Measure } from "../../protocol/measures";
import type { ActionChange, ActionDue, MondayState, MonthToFill, SaveMondayRequest } from "../../protocol/monday";
import { addDays, formatDay, parseDay } from "../../shared/calendar-day";
import { element } from "../dom";
import type { Page } from "../page";
import { call } from "../server";
import type { Session } from "../session";
import { failureBox, progress } from "../view";
import { showChecks } from "./checks";
import { done } from "./done";
import { type Entry, readEntry } from "./entry";
import { type ActionChoice, keyOf, type MondayView, type Saved } from "./monday-view";
import { MONDAY_WORDS } from "./words";
import { year } from "./year";

/** How long an action is postponed unless the person says otherwise. */
const TWO_WEEKS = 14;

/** Ten minutes: what is missing, what is late, and where the year lands. What is typed stays until it is saved. */
export class MondayPage implements Page {
  private state: MondayState | null = null;
  private chosenMonth: string | null = null;
  private saved: Saved | null = null;
  /** Why the last click on “Save” sent nothing. */
  private refusal = "";
  private readonly entries = new Map<string, string>();
  private readonly choices = new Map<string, ActionChoice>();

  constructor(private readonly session: Session) {}

  open(): void {
    void this.read();
  }

  draw(): HTMLElement {
    const { session, state, saved } = this;
    const text = MONDAY_WORDS[session.language];
    const view: MondayView = { session, page: this, text, figures: session.figures };
    const page = element(
      "section",
      { id: "monday", class: "stack", tabindex: -1, "aria-label": session.words.pages.monday },
      saved !== null ? done(view, saved) : state !== null && year(view, state),
      progress(session, "read"),
      progress(session, "save"),
      progress(session, "open"),
      this.refusal !== "" && element("p", { id: "refusal", class: "wrong", role: "alert" }, this.refusal),
      failureBox(session),
    );
    showChecks(page, view);
    return page;
  }

  outcome(): string {
    return this.saved?.report.sentence ?? "";
  }

  /** The month that is filled in now, null when there is none. */
  get month(): MonthToFill | null {
    return this.state?.months.find(({ month }) => month === this.chosenMonth) ?? null;
  }

  get inTwoWeeks(): string {
    const today = parseDay(this.state?.today ?? "");
    return today === null ? "" : formatDay(addDays(today, TWO_WEEKS));
  }

  get today(): string {
    return this.state?.today ?? "";
  }

  /** As typed: what is wrong stays there to be corrected. */
  typed(measure: Measure): string {
    return this.entries.get(this.keyOfEntry(measure)) ?? "";
  }

  entry(measure: Measure): Entry {
    return readEntry(measure, this.typed(measure));
  }

  type(measure: Measure, text: string): void {
    this.entries.set(this.keyOfEntry(measure), text);
  }

  chooseMonth(month: string): void {
    this.chosenMonth = month;
    this.refusal = "";
    this.session.draw();
  }

  choice(key: string): ActionChoice | null {
    return this.choices.get(key) ?? null;
  }

  choose(key: string, choice: ActionChoice | null): void {
    this.postpone(key, null);
    if (choice !== null) this.choices.set(key, choice);
    this.refusal = "";
    this.session.draw();
  }

  /** A day typed for an action, without drawing anew: the person is still in the field. */
  postpone(key: string, to: string | null): void {
    if (to === null) this.choices.delete(key);
    else this.choices.set(key, { kind: "postpone", to });
  }

  /** Says what is wrong or odd beside each field, without drawing anew: the keyboard is on its way to the next one. */
  check(): void {
    const page = document.getElementById("monday");
    const { session } = this;
    if (page === null) return;
    const view = { session, page: this, text: MONDAY_WORDS[session.language], figures: session.figures };
    showChecks(page, view);
  }

  async read(month: string | null = null): Promise<void> {
    const { session } = this;
    const { language } = session;
    this.saved = null;
    this.refusal = "";
    await session.run("read", MONDAY_WORDS[language].reading, async () => {
      const state = await call("readMonday", { language });
      const wanted = month ?? this.chosenMonth;
      this.state = state;
      this.chosenMonth = state.months.some((each) => each.month === wanted) ? wanted : state.proposed;
    });
  }

  async save(): Promise<void> {
    const { session } = this;
    const text = MONDAY_WORDS[session.language];
    const request = this.request();
    const wrong = document.querySelectorAll<HTMLElement>("#monday [aria-invalid=true]");
    const refusal =
      wrong.length > 0 ? text.somethingWrong(wrong.length) : request.month || request.actions ? "" : text.nothingTyped;
    this.refusal = refusal;
    if (refusal !== "") {
      const id = wrong[0]?.id;
      session.draw();
      if (id !== undefined) document.getElementById(id)?.focus();
      return;
    }
    const month = this.month;
    const went = await session.run("save", text.saving, async () => {
      const report = await call("saveMonday", request);
      this.saved = { report, next: this.monthAfter(month) };
      this.forget(request);
    });
    if (went || session.failure === null) return;
    // What stands in the fields by then is sent, not what failed to go.
    session.failure = { ...session.failure, retry: () => void this.save() };
    session.draw();
  }

  /** What was typed and chosen; a field left empty is not sent. */
  private request(): SaveMondayRequest {
    const { language } = this.session;
    const month = this.month;
    const figures = (month?.empty ?? []).flatMap(({ measure }) => {
      const entry = this.entry(measure);
      return entry.kind === "figure" ? [{ measure, value: entry.value }] : [];
    });
    const due: readonly ActionDue[] = this.state === null ? [] : [...this.state.late, ...this.state.soon];
    const actions = due.flatMap((action): ActionChange[] => {
      const choice = this.choice(keyOf(action));
      const { row, what, who, end } = action;
      return choice === null ? [] : [{ row, what, who, end, postponedTo: choice.kind === "done" ? null : choice.to }];
    });
    return {
      language,
      ...(month !== null && figures.length > 0 ? { month: { month: month.month, figures } } : {}),
      ...(actions.length > 0 ? { actions } : {}),
    };
  }

  /** The next finished month that lacks something. */
  private monthAfter(saved: MonthToFill | null): string | null {
    const others = (this.state?.months ?? []).filter(({ month, isOver }) => isOver && month !== saved?.month);
    return (others.find(({ month }) => saved === null || month > saved.month) ?? others[0])?.month ?? null;
  }

  /** What was sent stands in the plan now, or was found taken there. */
  private forget({ month, actions }: SaveMondayRequest): void {
    for (const { measure } of month?.figures ?? []) this.entries.delete(this.keyOfEntry(measure));
    if (actions) this.choices.clear();
  }

  private keyOfEntry(measure: Measure): string {
    return `${this.chosenMonth} ${measure}`;
  }
}
