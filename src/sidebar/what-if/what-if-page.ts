import type { Drivers } from "../../plan/model";
import type { WhatIfBase } from "../../plan/what-if";
import type { SheetId } from "../../protocol/sheets";
import type { Candidate, WhatIfFigures } from "../../protocol/what-if";
import { element } from "../dom";
import type { Page } from "../page";
import { call } from "../server";
import type { Session } from "../session";
import { button, failureBox, progress } from "../view";
import { answer, headline, spoken } from "./answer";
import { CandidateDraft, candidateOf } from "./candidate";
import { candidateForm } from "./candidate-form";
import { cash } from "./cash";
import { levers } from "./levers";
import { missingNotice } from "./missing-notice";
import { planOf, Question } from "./question";
import { terms } from "./terms";
import { tornado } from "./tornado";
import type { LivePart, Shown, WhatIfView } from "./what-if-view";
import { WHAT_IF_WORDS } from "./words";

/** How long the sliders rest before a screen reader says the answer. */
const REST = 700;

/** Sliders over the plan: read once from the file, then answered here, at every move. */
export class WhatIfPage implements Page {
  readonly draft = new CandidateDraft();
  private readonly question = new Question();
  private read: WhatIfFigures | null = null;
  private parts: readonly LivePart[] = [];
  private view: WhatIfView | null = null;
  private said: HTMLElement | null = null;
  private timer = 0;
  /** The shop under the change, worked out once for each base that is chosen. */
  private under: { readonly from: WhatIfBase; readonly shop: Drivers } | null = null;

  constructor(private readonly session: Session) {}

  open(): void {
    void this.readAgain();
  }

  readAgain(): Promise<boolean> {
    const { session } = this;
    const { language } = session;
    return session.run("what-if", WHAT_IF_WORDS[language].reading, async () => {
      this.read = await call("readWhatIf", { language });
    });
  }

  draw(): HTMLElement {
    const { session, read } = this;
    const text = WHAT_IF_WORDS[session.language];
    const plan = read === null ? null : planOf(read);
    this.said = element("p", { id: "what-if-says", class: "unseen", "aria-live": "polite" });
    this.view =
      read === null || plan === null
        ? null
        : { session, page: this, text, figures: session.figures, read, plan, question: this.question };
    const [top = null, ...content] = this.view === null ? [] : this.drawParts(this.view);
    const node = element(
      "div",
      { id: "what-if" },
      element("p", { class: "hint" }, text.why),
      this.said,
      // In sight wherever the page stands.
      element(
        "div",
        { class: "headline" },
        top,
        ["what-if", "open", "build"].map((action) => progress(session, action)),
        failureBox(session),
      ),
      read && missingNotice({ session, page: this, text, read }, "review"),
      content,
      read !== null &&
        element(
          "section",
          { id: "what-if-again", tabindex: -1 },
          button(session, text.readAgain, { id: "read-again", look: "quiet", click: () => this.readAgain() }),
        ),
    );
    this.show();
    return node;
  }

  private drawParts(view: WhatIfView): Node[] {
    const { session, text } = view;
    const top = headline(view);
    const [sell, spend] = levers(view) as [LivePart, LivePart];
    const below = [answer(view), cash(view), tornado(view), candidateForm(view)];
    this.parts = [top, sell, spend, ...below];
    this.under = null;
    return [
      top.node,
      element(
        "section",
        { id: "what-if-terms", class: "stack", tabindex: -1 },
        terms(view),
        missingNotice(view, "impact"),
      ),
      sell.node,
      spend.node,
      element("div", { class: "actions" }, button(session, text.reset, { id: "reset", click: () => this.reset() })),
      ...below.map((part) => part.node),
    ];
  }

  outcome(): string {
    const { added } = this.draft;
    return added === null ? "" : WHAT_IF_WORDS[this.session.language].candidate.added(added.title, added.cell);
  }

  /** Answers in place: texts and points change, nothing is drawn anew and nothing is asked of the server. */
  update(): void {
    if (this.draft.added !== null) this.draft.renew();
    this.show();
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      if (this.said && this.view) this.said.textContent = spoken(this.view, this.shown(this.view));
    }, REST);
  }

  private show(): void {
    if (this.view === null) return;
    const shown = this.shown(this.view);
    for (const part of this.parts) part.show(shown);
  }

  private shown({ plan, question }: WhatIfView): Shown {
    const from = question.baseOf(plan);
    if (this.under?.from !== from) this.under = { from, shop: question.shopUnder(plan) };
    return {
      answer: question.answer(plan),
      base: this.under.shop,
      onPlan: from === "plan",
      still: question.moved.length === 0,
    };
  }

  reset(): void {
    this.question.reset();
    this.session.draw();
    this.update();
  }

  startAnother(): void {
    this.draft.renew();
    this.session.draw();
    document.getElementById("candidate-idea")?.focus();
  }

  create(sheet: SheetId, title: string): Promise<boolean> {
    const { session } = this;
    const { language, year, currency } = session;
    return session.run("build", WHAT_IF_WORDS[language].missing.creating(title), async () => {
      const report = await call("buildPlan", { language, year: Number(year), currency, sheets: [sheet] });
      session.show(report.state);
    });
  }

  async addCandidate(): Promise<void> {
    const { session, draft, view } = this;
    if (view === null) return;
    draft.checked = true;
    const asked = candidateOf(view, draft, this.shown(view).answer.extra.operatingResult);
    const wrong = (["idea", "confidence", "effort"] as const).find((name) => asked[name] === undefined);
    if (wrong !== undefined) {
      this.show();
      document.getElementById(`candidate-${wrong}`)?.focus();
      return;
    }
    const { language } = session;
    const went = await session.run("add", WHAT_IF_WORDS[language].candidate.adding, async () => {
      draft.added = await call("addCandidate", { language, ...(asked as Candidate) });
    });
    if (went) document.getElementById("open-candidate")?.focus();
  }
}
