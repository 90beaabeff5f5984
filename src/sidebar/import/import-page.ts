import type { DateOrder } from "../../protocol/endpoints";
import { element } from "../dom";
import type { Page } from "../page";
import { call } from "../server";
import type { Session } from "../session";
import { failureBox, progress, showProgress } from "../view";
import { conflicts } from "./conflicts";
import { done } from "./done";
import { chosenMonths, type ImportStep, type ImportView, type OrderSource } from "./import-view";
import { preview } from "./preview";
import { readInSlices, textOfFile } from "./read-file";
import { sourceChoice } from "./source-choice";
import { IMPORT_WORDS } from "./words";

/** The import, from the choice of a list to the figures in the review. */
export class ImportPage implements Page {
  step: ImportStep = { step: "choose" };
  chosenSheet = "";

  constructor(private readonly session: Session) {}

  draw(): HTMLElement {
    const { session } = this;
    const view: ImportView = {
      session,
      page: this,
      text: IMPORT_WORDS[session.language],
      figures: session.figures,
    };
    return element(
      "section",
      { id: "orders", class: "stack", tabindex: -1, "aria-label": view.text.heading },
      this.drawStep(view),
      progress(session, "read", true),
      progress(session, "write"),
      progress(session, "open"),
      progress(session, "build"),
      failureBox(session),
    );
  }

  private drawStep(view: ImportView): HTMLElement {
    switch (this.step.step) {
      case "choose":
        return sourceChoice(view);
      case "preview":
        return preview(view, this.step);
      case "conflicts":
        return conflicts(view, this.step.report);
      case "done":
        return done(view, this.step.report);
    }
  }

  outcome(): string {
    const { step, session } = this;
    const text = IMPORT_WORDS[session.language];
    if (step.step === "done") {
      const { cellsWritten } = step.report;
      return text.written(cellsWritten, session.figures.whole(cellsWritten));
    }
    if (step.step !== "preview") return "";
    const { ordersRead } = step.summary;
    return text.found(ordersRead, session.figures.whole(ordersRead), step.source.name);
  }

  chooseSheet(title: string): void {
    this.chosenSheet = title;
    this.session.draw();
  }

  readFile(file: File): Promise<boolean> {
    return this.read(file.name, async () =>
      this.preview({ kind: "file", name: file.name, text: await textOfFile(file) }),
    );
  }

  readSheet(): Promise<boolean> {
    const name = this.chosenSheet;
    return this.read(name, () => this.preview({ kind: "sheet", name }));
  }

  /** Reads the same list again with the user's answer about its dates. */
  async readAgain(dateOrder: DateOrder): Promise<void> {
    if (this.step.step !== "preview") return;
    const { source } = this.step;
    await this.read(source.name, () => this.preview(source, dateOrder));
  }

  private read(source: string, work: () => Promise<void>): Promise<boolean> {
    return this.session.run("read", IMPORT_WORDS[this.session.language].reading(source), work);
  }

  startAt(month: string): void {
    if (this.step.step !== "preview") return;
    this.step = { ...this.step, start: month };
    this.session.draw();
  }

  /** The review's sheet is needed to write into. */
  createReview(): Promise<boolean> {
    const { session } = this;
    const { language, year, currency } = session;
    return session.run("build", IMPORT_WORDS[language].creatingReview, async () => {
      const report = await call("buildPlan", { language, year: Number(year), currency, sheets: ["review"] });
      session.show(report.state);
    });
  }

  /** Writes the chosen months; `overwrite` is the user's yes to the conflicts that were listed. */
  async write(overwrite: boolean): Promise<void> {
    const { step, session } = this;
    if (step.step !== "preview" && step.step !== "conflicts") return;
    const { language } = session;
    await session.run("write", IMPORT_WORDS[language].writing, async () => {
      const report = await call("importMonths", { language, months: chosenMonths(step), overwrite });
      session.show(report.state);
      const { source, summary, start, dateOrder } = step;
      this.step =
        report.conflicts.length > 0
          ? { step: "conflicts", source, summary, start, dateOrder, report }
          : { step: "done", report };
    });
  }

  /** From the conflicts back to the preview: nothing was written, nothing is lost. */
  keepValues(): void {
    if (this.step.step !== "conflicts") return;
    const { source, summary, start, dateOrder } = this.step;
    this.step = { step: "preview", source, summary, start, dateOrder };
    this.session.draw();
  }

  startOver(): void {
    this.step = { step: "choose" };
    this.session.failure = null;
    this.session.draw();
  }

  private async preview(source: OrderSource, dateOrder?: DateOrder): Promise<void> {
    const { language } = this.session;
    const options = dateOrder === undefined ? { language } : { language, dateOrder };
    const summary =
      source.kind === "file"
        ? await readInSlices(source.text, options, (share) => showProgress("read", share))
        : await call("readOrders", { ...options, sheet: source.name });
    const fallback = summary.months[Math.max(0, summary.months.length - 12)]?.month ?? "";
    this.step = { step: "preview", source, summary, start: summary.proposedStart ?? fallback, dateOrder };
  }
}
