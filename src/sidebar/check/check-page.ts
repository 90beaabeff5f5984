import type { CheckReport, Finding } from "../../protocol/check";
import { element } from "../dom";
import type { Page } from "../page";
import { call } from "../server";
import type { Session } from "../session";
import { button, failureBox, progress, section } from "../view";
import { dismissedFinding, finding } from "./finding";
import { score } from "./score";
import { CHECK_WORDS, type CheckWords } from "./words";

/** What the linter says of the plan: the score, each finding with its way out, and those that were dismissed. */
export class CheckPage implements Page {
  private report: CheckReport | null = null;
  /** The finding that a person is giving a reason for, and the reason as far as it is typed. */
  dismissing: { readonly key: string; reason: string; tried: boolean } | null = null;

  constructor(private readonly session: Session) {}

  get words(): CheckWords {
    return CHECK_WORDS[this.session.language];
  }

  open(): void {
    if (this.hasPlan) void this.check();
  }

  draw(): HTMLElement {
    const { session, report, words } = this;
    return element(
      "section",
      { id: "check", class: "stack", tabindex: -1, "aria-label": session.words.pages.check },
      !this.hasPlan && element("p", {}, words.noPlan),
      !this.hasPlan &&
        button(session, words.toPlan, { id: "to-plan", look: "primary", click: () => session.visit("home") }),
      progress(session, "check"),
      report && this.result(report),
      progress(session, "dismiss"),
      progress(session, "open"),
      failureBox(session),
      report && button(session, words.again, { id: "check-again", look: "primary", click: () => this.check() }),
    );
  }

  outcome(): string {
    return this.report ? this.summary(this.report) : "";
  }

  async check(): Promise<void> {
    const { language } = this.session;
    await this.session.run("check", this.words.checking, async () => {
      this.report = await call("checkPlan", { language });
    });
  }

  /** Opens the question why, or closes it. */
  ask(key: string | null): void {
    this.dismissing = key === null ? null : { key, reason: "", tried: false };
    this.session.draw();
    if (key !== null) document.getElementById("reason")?.focus();
  }

  /** Sends the reason that was typed; without one the question stays. */
  async dismiss({ key }: Finding): Promise<void> {
    const reason = this.dismissing?.reason.trim() ?? "";
    if (reason === "") {
      if (this.dismissing) this.dismissing.tried = true;
      this.session.draw();
      document.getElementById("reason")?.focus();
      return;
    }
    await this.keep(key, reason);
  }

  async bringBack({ key }: Finding): Promise<void> {
    await this.keep(key, null);
  }

  private keep(key: string, reason: string | null): Promise<boolean> {
    const { language } = this.session;
    return this.session.run("dismiss", this.words.dismissing, async () => {
      this.report = await call("dismissFinding", { language, key, reason });
      this.dismissing = null;
    });
  }

  private get hasPlan(): boolean {
    return this.session.planner?.sheets.some(({ built }) => built) ?? false;
  }

  /** Those that are not listed count, too. */
  private summary({ findings, more, rules }: CheckReport): string {
    const count = more.reduce((sum, each) => sum + each.count, findings.length);
    return this.words.summary(count, this.session.figures.whole(count), rules);
  }

  private result(report: CheckReport): HTMLElement {
    const { session, words } = this;
    const { findings, more, dismissed } = report;
    return element(
      "div",
      { class: "stack" },
      score(this.words, report.score),
      element("p", {}, this.summary(report)),
      findings.length > 0 &&
        element(
          "ol",
          { class: "findings" },
          findings.map((each, index) => [
            finding(session, this, each, index),
            more
              .filter(({ after }) => after === each.key)
              .map(({ count }) => element("li", { class: "hint" }, words.more(count, session.figures.whole(count)))),
          ]),
        ),
      dismissed.length > 0 &&
        section(
          session,
          { id: "dismissed", heading: words.dismissed(dismissed.length), open: false },
          element(
            "ul",
            { class: "findings" },
            dismissed.map((each, index) => dismissedFinding(session, this, each, index)),
          ),
        ),
    );
  }
}
