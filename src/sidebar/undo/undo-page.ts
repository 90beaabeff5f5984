import type { UndoReport, UndoStep } from "../../protocol/undo";
import { parseDay } from "../../shared/calendar-day";
import { dateInWords } from "../../shared/date-in-words";
import type { Language } from "../../shared/language";
import { CallFailure } from "../call-failure";
import { cellList } from "../cell-list";
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
    this.steps = null;
    void this.session.run("load", this.text.loading, () => this.read());
  }

  draw(): HTMLElement {
    const { session, text, steps, report } = this;
    const [last, ...earlier] = steps ?? [];
    return element(
      "section",
      { id: "undo", tabindex: -1, class: "stack", "aria-label": session.words.pages.undo },
      element("p", { class: "hint" }, text.hint),
      progress(session, "load"),
      report && this.drawReport(report),
      last !== undefined && this.drawLast(last),
      failureBox(session),
      steps?.length === 0 && element("p", {}, text.none),
      earlier.length > 0 && this.drawEarlier(earlier),
      last !== undefined && element("p", { class: "hint" }, text.kept),
    );
  }

  outcome(): string {
    return this.report ? this.sentence(this.report) : "";
  }

  private get text() {
    return UNDO_WORDS[this.session.language];
  }

  private async read(): Promise<void> {
    this.steps = (await call("readUndoSteps", { language: this.session.language })).steps;
  }

  private drawLast(step: UndoStep): HTMLElement {
    const { session, text } = this;
    return element(
      "div",
      { class: "card stack" },
      element("h2", {}, text.last),
      this.describe(step),
      progress(session, "undo"),
      // An id of its own: the keyboard does not stay on the button of the step before, which takes its place.
      button(session, text.undo, { id: `undo-${step.number}`, look: "primary", click: () => this.undo(step) }),
    );
  }

  private drawEarlier(steps: readonly UndoStep[]): HTMLElement {
    return element(
      "div",
      { class: "stack" },
      element("h2", {}, this.text.earlier),
      element(
        "ul",
        { class: "earlier stack" },
        steps.map((step) => element("li", {}, this.describe(step))),
      ),
    );
  }

  private describe({ action, when, cells }: UndoStep): HTMLElement {
    const { text, session } = this;
    const parts = [momentInWords(when, session.language)];
    if (cells > 0) parts.push(text.cells(cells, session.figures.whole(cells)));
    return element(
      "div",
      {},
      element("p", {}, element("strong", {}, text.actions[action])),
      element("p", { class: "hint" }, parts.join(" · ")),
    );
  }

  private undo({ number }: UndoStep): Promise<boolean> {
    const { session } = this;
    this.report = null;
    let hasMoved = false;
    return session.run("undo", this.text.undoing, async () => {
      // What is last by now is another action: a person must have seen it before it is taken back.
      if (hasMoved) {
        await this.read();
        return;
      }
      try {
        const report = await call("undoAction", { language: session.language, step: number });
        this.report = report;
        this.steps = report.steps;
        session.show(report.state);
      } catch (thrown) {
        hasMoved = thrown instanceof CallFailure && OUTDATED_LIST.includes(thrown.detail);
        if (hasMoved) this.steps = null;
        throw thrown;
      }
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
      leftCount > 0 &&
        element(
          "div",
          { class: "notice stack" },
          element("p", {}, text.left(leftCount, session.figures.whole(leftCount))),
          cellList(session, `left-by-${report.step.number}`, left, leftCount),
        ),
    );
  }
}

/** Problems that say that the list on the page is not the one in the file. */
const OUTDATED_LIST: readonly string[] = ["undo-moved", "nothing-to-undo"];

/** `2026-11-22 14:05` as people say it; a text that somebody changed in the file stays as it is. */
function momentInWords(when: string, language: Language): string {
  const [day = "", time = ""] = when.split(" ");
  const parsed = parseDay(day);
  return parsed && time !== "" ? `${dateInWords(parsed, language)}, ${time}` : when;
}
