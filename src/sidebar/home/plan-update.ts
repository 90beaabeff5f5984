import type { PlanVersion, UpdateReport } from "../../protocol/update";
import { element } from "../dom";
import { call } from "../server";
import type { Session } from "../session";
import { button, failureBox, progress } from "../view";
import { UPDATE_WORDS, type UpdateWords } from "./update-words";

/**
 * The card over the steps of a plan that another version of Cap made: what an update brings and the button for it, then
 * what it did; or, where this program is the older one, how to get the other.
 */
export class PlanUpdate {
  private report: UpdateReport | null = null;
  private failed = false;

  constructor(private readonly session: Session) {}

  /** Sheets can be created: those that are there are as this version of Cap knows them. */
  get isCurrent(): boolean {
    return this.version.kind === "current";
  }

  /** Whether the card says what went wrong. */
  get hasFailure(): boolean {
    return this.failed && this.session.failure !== null;
  }

  draw(): HTMLElement | null {
    const { version, report, words } = this;
    const content = version.kind === "current" ? report && this.done(report) : this.offer(version);
    if (content === null) return null;
    const heading = version.kind === "current" ? words.done : words.heading[version.kind];
    return element(
      "section",
      { id: "update", tabindex: -1, "aria-labelledby": "update-heading" },
      element("div", { class: "card stack" }, element("h2", { id: "update-heading" }, heading), content),
    );
  }

  outcome(): string {
    const { report, words } = this;
    return report ? [words.done, ...report.sheets.map(({ sentence }) => sentence)].join(" ") : "";
  }

  /** A newer action has something else to say. */
  forget(): void {
    this.report = null;
    this.failed = false;
  }

  async update(): Promise<void> {
    const { session } = this;
    const { language } = session;
    this.forget();
    this.failed = true;
    const went = await session.run("update", this.words.running, async () => {
      const report = await call("updatePlan", { language });
      session.show(report.state);
      this.report = report;
    });
    if (went) this.failed = false;
  }

  private get words(): UpdateWords {
    return UPDATE_WORDS[this.session.language];
  }

  private get version(): PlanVersion {
    return this.session.planner?.version ?? { kind: "current", brings: [] };
  }

  private offer({ kind, brings }: PlanVersion): HTMLElement {
    const { session, words } = this;
    if (kind === "newer") return element("p", {}, words.reload);
    const isWhole = session.planner?.sheets.every(({ built }) => built) ?? true;
    return element(
      "div",
      { class: "stack" },
      element("p", {}, words.brings),
      element(
        "ul",
        { class: "lines" },
        brings.map((each) => element("li", {}, each[session.language])),
      ),
      element("p", { class: "hint" }, isWhole ? words.keeps : `${words.keeps} ${words.first}`),
      button(session, words.update, {
        id: "update-plan",
        // The plan works as it is: only where sheets wait for the update is it the thing to do.
        ...(isWhole ? {} : { look: "primary" as const }),
        click: () => this.update(),
      }),
      progress(session, "update"),
      this.hasFailure && failureBox(session),
    );
  }

  private done({ sheets }: UpdateReport): HTMLElement {
    return element(
      "ul",
      { class: "lines" },
      sheets.map(({ title, sentence }) => element("li", {}, element("strong", {}, title), ` · ${sentence}`)),
    );
  }
}
