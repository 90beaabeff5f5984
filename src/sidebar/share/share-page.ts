import type { ShareReading } from "../../protocol/share";
import { cellList } from "../cell-list";
import { element } from "../dom";
import type { Page } from "../page";
import { call } from "../server";
import type { Session } from "../session";
import { button, failureBox, onDemand, pageButton, progress } from "../view";
import { copiedLink } from "./copied-link";
import { SHARE_WORDS } from "./words";

/** From somebody's plan to a template: a copy, emptied, and the link to hand out. */
export class SharePage implements Page {
  private reading: ShareReading | null = null;
  private emptied: number | null = null;
  private isSure = false;

  constructor(private readonly session: Session) {}

  open(): void {
    this.reading = null;
    this.emptied = null;
    this.isSure = false;
    if (this.wayFirst !== null) return;
    void this.session.run("read", this.text.loading, async () => {
      this.reading = await call("readSharing", { language: this.session.language });
    });
  }

  draw(): HTMLElement {
    const { session, text, reading, wayFirst } = this;
    return element(
      "section",
      { id: "share", tabindex: -1, class: "stack", "aria-label": session.words.pages.share },
      element("p", { class: "hint" }, wayFirst ?? text.hint),
      wayFirst !== null && pageButton(session, "home", { id: "to-plan", look: "primary" }),
      progress(session, "read"),
      this.emptied !== null && element("p", { class: "outcome" }, this.outcome()),
      failureBox(session),
      reading !== null && [this.drawStage(reading), this.drawLeft(reading), this.drawAbout()],
    );
  }

  outcome(): string {
    const { emptied, text } = this;
    return emptied === null ? "" : text.emptied(emptied, this.figure(emptied));
  }

  private get text() {
    return SHARE_WORDS[this.session.language];
  }

  /** What has to come before; null: nothing. */
  private get wayFirst(): string | null {
    const { planner } = this.session;
    if (!planner?.sheets.some(({ built }) => built)) return this.text.noPlan;
    return planner.version.kind === "current" ? null : this.text.otherVersion;
  }

  private figure(count: number): string {
    return this.session.figures.whole(count);
  }

  private drawStage(reading: ShareReading): HTMLElement {
    if (reading.cells === 0 && reading.steps === 0) return this.drawTemplate(reading);
    if (reading.stage === "copy") return this.drawCopy(reading);
    return reading.stage === "prepared" ? this.drawPrepared() : this.drawOwn(reading);
  }

  private drawOwn({ cells, steps }: ShareReading): HTMLElement {
    const { session, text } = this;
    const entries = cells > 0 ? cells : steps;
    const prepare = () =>
      session.run("prepare", text.preparing, async () => {
        this.reading = await call("prepareCopy", { language: session.language });
      });
    return element(
      "div",
      { class: "card stack" },
      element("h2", {}, text.own.heading),
      element("p", {}, text.own.holds(entries, this.figure(entries))),
      element("p", {}, text.own.safe),
      progress(session, "prepare"),
      button(session, text.own.prepare, { id: "prepare-copy", look: "primary", click: prepare }),
    );
  }

  private drawPrepared(): HTMLElement {
    const { prepared } = this.text;
    return element(
      "div",
      { class: "card stack" },
      element("h2", {}, prepared.heading),
      element(
        "ol",
        { class: "way stack" },
        prepared.way.map((line) => element("li", {}, line)),
      ),
      element("p", { class: "hint" }, prepared.until),
    );
  }

  private drawCopy({ typed, steps, cells }: ShareReading): HTMLElement {
    const { session, text, isSure } = this;
    const box = element("input", {
      type: "checkbox",
      id: "is-copy",
      checked: isSure,
      change: () => {
        this.isSure = !this.isSure;
        session.draw();
      },
    });
    const empty = () =>
      session.run("empty", text.emptying, async () => {
        const report = await call("emptyCopy", { language: session.language, cells });
        this.emptied = report.emptied;
        this.reading = report.sharing;
        session.show(report.state);
      });
    return element(
      "div",
      { class: "question stack" },
      element("h2", {}, text.copy.heading),
      element("p", {}, text.copy.will),
      element(
        "ul",
        { class: "lines" },
        typed.map(({ title, cells: count }) => element("li", {}, text.copy.sheet(title, count, this.figure(count)))),
        steps > 0 && element("li", {}, text.copy.steps(steps, this.figure(steps))),
      ),
      element("p", {}, text.copy.stays),
      element("label", { class: "tick", for: "is-copy" }, box, element("span", {}, text.copy.sure)),
      progress(session, "empty"),
      isSure && button(session, text.copy.empty, { id: "empty-copy", look: "danger", click: empty }),
    );
  }

  private drawTemplate({ links }: ShareReading): HTMLElement {
    const { session, text } = this;
    const { link } = text;
    return element(
      "div",
      { class: "card stack" },
      element("p", {}, text.clean),
      copiedLink(session, {
        id: "template-link",
        label: link.label,
        address: links.copy,
        words: link,
        look: "primary",
      }),
      link.access.map((line) => element("p", {}, line)),
      onDemand(
        session,
        "preview",
        link.look,
        copiedLink(session, { id: "preview-link", label: link.preview, address: links.preview, words: link }),
      ),
    );
  }

  /** What goes along with a copy and what nobody but its owner can judge. */
  private drawLeft({ others, outside, outsideCount, stage, cells }: ShareReading): HTMLElement | false {
    const { session, text } = this;
    if (stage !== "copy" && cells > 0) return false;
    return element(
      "div",
      { class: "stack" },
      others.titles.length > 0 && element("p", { class: "notice" }, text.others(others.titles.join(", "), others.more)),
      outsideCount > 0 &&
        element(
          "div",
          { class: "notice stack" },
          element("p", {}, text.outside(outsideCount, this.figure(outsideCount))),
          cellList(session, "outside-where", outside, outsideCount),
        ),
      element("p", { class: "hint" }, text.reread),
    );
  }

  private drawAbout(): HTMLElement {
    const { session, text } = this;
    return element(
      "div",
      { class: "stack" },
      element("h2", {}, text.about),
      text.explanations.map(([heading, words], index) =>
        onDemand(session, `about-${index}`, heading, element("p", {}, words)),
      ),
    );
  }
}
