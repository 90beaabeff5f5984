import type { SettingsChange, SettingsReading, SettingsReport } from "../../protocol/settings";
import { element } from "../dom";
import type { Page } from "../page";
import { call } from "../server";
import type { Session } from "../session";
import { failureBox, progress } from "../view";
import { answerOf, outcomeOf, questionOf } from "./answer";
import { basics } from "./basics";
import { changeOf, type Draft, draftOf } from "./draft";
import { form, panelLanguage } from "./form";
import { SETTINGS_WORDS } from "./words";

/** A change that waits for its yes. */
interface Question {
  readonly change: SettingsChange;
  readonly report: SettingsReport;
}

/** Every setting of the plan with its present value; before there is a plan, what it will be created with. */
export class SettingsPage implements Page {
  reading: SettingsReading | null = null;
  draft: Draft | null = null;
  private question: Question | null = null;
  private report: SettingsReport | null = null;
  /** Save was clicked and nothing had changed. */
  private nothingToSave = false;

  constructor(private readonly session: Session) {}

  private get hasPlan(): boolean {
    return this.session.planner?.sheets.some(({ built }) => built) ?? false;
  }

  open(): void {
    this.question = null;
    this.report = null;
    this.nothingToSave = false;
    if (this.hasPlan) void this.read();
  }

  draw(): HTMLElement {
    const { session } = this;
    const text = SETTINGS_WORDS[session.language];
    return element(
      "section",
      { id: "settings", class: "stack", tabindex: -1, "aria-label": text.heading },
      ...(this.hasPlan ? this.planSettings() : [basics(session)]),
    );
  }

  private planSettings(): (HTMLElement | null)[] {
    const { session, reading, draft, question, report } = this;
    return [
      question ? questionOf(session, this, question.report) : reading && draft && form(session, this, reading, draft),
      progress(session, "read-settings"),
      progress(session, "save"),
      progress(session, "open"),
      failureBox(session),
      this.nothingToSave ? element("p", { class: "hint" }, SETTINGS_WORDS[session.language].nothingToSave) : null,
      report && answerOf(session, report),
      question ? null : panelLanguage(session),
    ];
  }

  outcome(): string {
    const { session, report, nothingToSave } = this;
    if (nothingToSave) return SETTINGS_WORDS[session.language].nothingToSave;
    return report ? outcomeOf(session, report) : "";
  }

  private read(): Promise<boolean> {
    const { session } = this;
    const { language } = session;
    return session.run("read-settings", SETTINGS_WORDS[language].reading, async () => {
      this.take(await call("readSettings", { language }));
    });
  }

  private take(reading: SettingsReading): void {
    this.reading = reading;
    this.draft = draftOf(reading, this.session.language);
  }

  /** Another choice in the form; other words may depend on it. */
  change(part: Partial<Draft>): void {
    this.type(part);
    this.nothingToSave = false;
    this.report = null;
    this.session.draw();
  }

  /** What is being typed: nothing is drawn anew under the fingers. */
  type(part: Partial<Draft>): void {
    if (this.draft) Object.assign(this.draft, part);
  }

  async save(): Promise<void> {
    const { draft, reading, session } = this;
    if (draft === null || reading === null) return;
    const change = changeOf(draft, reading);
    this.report = null;
    this.nothingToSave = change !== null && Object.keys(change).length === 0;
    if (change === null || this.nothingToSave) {
      session.draw();
      document.querySelector<HTMLElement>("#settings [aria-invalid=true]")?.focus();
      return;
    }
    await this.send(change, false);
  }

  /** The user's yes to what was asked. */
  async confirm(): Promise<void> {
    if (this.question) await this.send(this.question.change, true);
  }

  /** Back to the form: nothing was written, nothing typed is lost. */
  keep(): void {
    this.question = null;
    this.session.failure = null;
    this.session.draw();
  }

  undo(): void {
    if (this.reading) this.take(this.reading);
    this.report = null;
    this.nothingToSave = false;
    this.session.draw();
  }

  private async send(change: SettingsChange, confirmed: boolean): Promise<void> {
    const { session } = this;
    const { language } = session;
    const text = SETTINGS_WORDS[language];
    const rewrites = change.planLanguage !== undefined || change.currency !== undefined;
    const label = confirmed && rewrites ? text.savingSheets : text.saving;
    await session.run("save", label, async () => {
      const report = await call("changeSettings", { language, change, confirmed });
      if (!report.isDone) {
        this.question = { change, report };
        return;
      }
      this.question = null;
      this.report = report;
      if (change.planLanguage) session.language = report.settings.planLanguage;
      session.show(report.state);
      this.finish(report);
    });
  }

  /** What was asked of a cell that somebody else changed stays in the form. */
  private finish({ settings, conflicts }: SettingsReport): void {
    const typed = this.draft;
    this.take(settings);
    for (const { setting } of conflicts) {
      if (typed && this.draft && settings.inputs[setting].isThere) this.draft[setting] = typed[setting];
    }
  }
}
