import type { UndoReport, UndoStep } from "../../protocol/undo";
import { parseDay } from "../../shared/calendar-day";
import { dateInWords } from "../../shared/date-in-words";
import type { Language } from "../../shared/language";
import { element } from "../dom";
import type { Page } from "../page";
import { call } from "../server";
import type { Session } from "../session";
import { button, failureBox, progress } from "../view";
import { UNDO_WORDS } from "./words";

/** Takes back what Cap changed, one action at a time. */
export class UndoPage implements Page {
  private steps: readonly UndoStep[] | null = null;
  private report: UndoReport | null = null;

  constructor(private readonly session: Session) {}

  open(): void {
    this.report = null;
    const { session } = this;
    void session.run("load", this.text.loading, async () => {
      this.steps = (await call("readUndoSteps", { language: session.language })).steps;
    });
  }

  draw(): HTMLElement {
    const { session, text, steps } = this;
    const [last, ...earlier] = steps ?? [];
    return element(
      "section",
      { id: "undo", tabindex: -1, class: "stack", "aria-label": session.words.pages.undo },
      element("p", { class: "hint" }, text.hint),
      progress(session, "load"),
      failureBox(session),
      this.report && this.drawReport(this.report),
      steps !== null && last === undefined && element("p", {}, text.none),
      last === undefined ? null : this.drawLast(last),
      earlier.length > 0 && element("h2", {}, text.earlier),
      earlier.length > 0 &&
        element(
          "ul",
          { class: "steps-before" },
          earlier.map((step) => element("li", {}, this.describe(step))),
        ),
      last !== undefined && element("p", { class: "hint" }, text.kept),
    );
  }

  outcome(): string {
    return this.report ? this.sentence(this.report) : "";
  }

  private get text() {
    return UNDO_WORDS[this.session.language];
  }

  private drawLast(step: UndoStep): HTMLElement {
    const { session, text } = this;
    return element(
      "div",
      { class: "last-step stack" },
      element("h2", {}, text.last),
      element("p", {}, this.describe(step)),
      progress(session, "undo"),
      element(
        "div",
        { class: "actions" },
        button(session, text.undo, { id: "undo-last", look: "primary", click: () => this.undo(step) }),
      ),
    );
  }

  private describe({ action, when, cells }: UndoStep): string {
    const { text, session } = this;
    const parts = [text.actions[action], momentInWords(when, session.language)];
    if (cells > 0) parts.push(text.cells(cells, session.figures.whole(cells)));
    return parts.join(" · ");
  }

  private undo({ number }: UndoStep): Promise<boolean> {
    const { session } = this;
    this.report = null;
    return session.run("undo", this.text.undoing, async () => {
      const report = await call("undoAction", { language: session.language, step: number });
      this.report = report;
      this.steps = report.steps;
      session.show(report.state);
    });
  }

  private sentence({ step, restored }: UndoReport): string {
    const { text, session } = this;
    return text.undone(text.actions[step.action], restored, session.figures.whole(restored));
  }

  private drawReport(report: UndoReport): HTMLElement {
    const { text, session } = this;
    const { left, leftCount } = report;
    return element(
      "div",
      { class: "stack" },
      element("p", { class: "outcome" }, this.sentence(report)),
      leftCount > 0 && element("p", { class: "notice" }, text.left(leftCount, session.figures.whole(leftCount))),
      left.length > 0 &&
        element(
          "details",
          {},
          element("summary", {}, text.where),
          element(
            "ul",
            { class: "left-cells" },
            left.map(({ title, cell }) => element("li", {}, `${title} ${cell}`)),
          ),
        ),
    );
  }
}

/** `2026-11-22 14:05` as people say it; a text that somebody changed in the file stays as it is. */
function momentInWords(when: string, language: Language): string {
  const [day = "", time = ""] = when.split(" ");
  const parsed = parseDay(day);
  return parsed ? `${dateInWords(parsed, language)}, ${time}` : when;
}
