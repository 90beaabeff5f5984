import type { DateOrder, FiguresSummary, OtherSheets } from "../../protocol/figures";
import { element } from "../dom";
import type { Page } from "../page";
import { call } from "../server";
import type { Session } from "../session";
import { failureBox, progress, showProgress } from "../view";
import { conflicts } from "./conflicts";
import { done } from "./done";
import {
  type Answers,
  type FigureSource,
  firstAnswers,
  type ImportStep,
  type ImportView,
  monthsToSend,
  type Preview,
  toWrite,
} from "./import-view";
import { preview } from "./preview";
import { readInSlices, textOfFile } from "./read-file";
import { sayingWhatIsRefused } from "./refused";
import { sourceChoice } from "./source-choice";
import { IMPORT_WORDS, type ImportWords } from "./words";

/** The import, from the choice of an export to the figures in the sheets. */
export class ImportPage implements Page {
  step: ImportStep = { step: "choose" };
  /** Null until somebody asks for them. */
  sheets: OtherSheets | null = null;
  chosenSheet = "";
  /** As pasted: what could not be read stays there to be corrected. */
  pasted = "";

  constructor(private readonly session: Session) {}

  private get text(): ImportWords {
    return IMPORT_WORDS[this.session.language];
  }

  draw(): HTMLElement {
    const { session, text } = this;
    const view: ImportView = { session, page: this, text, figures: session.figures };
    return element(
      "section",
      { id: "figures", class: "stack", tabindex: -1, "aria-label": text.heading },
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
    const { step, session, text } = this;
    if (step.step === "preview") return this.found(step);
    if (step.step !== "done") return "";
    const { written } = step.report;
    const sentences = written.map(({ cells, title }) => text.written(cells, session.figures.whole(cells), title));
    return sentences.length > 0 ? sentences.join(" ") : text.written(0, "0", "");
  }

  /** What the export is, and how much of it was read. */
  found({ summary, source }: Preview): string {
    const { text, session } = this;
    const { length } = summary.months;
    const months = text.months(length, session.figures.whole(length));
    const rows = session.figures.whole(summary.rowsRead);
    return text.found(text.kinds[summary.kind], months, summary.rowsRead, rows, source.name);
  }

  async listSheets(): Promise<void> {
    const { language } = this.session;
    const listed = await this.session.run("list", this.text.listing, async () => {
      this.sheets = await call("listSheets", { language });
      if (!this.sheets.titles.includes(this.chosenSheet)) this.chosenSheet = "";
    });
    if (listed) document.getElementById("source-sheet")?.focus();
  }

  chooseSheet(title: string): void {
    this.chosenSheet = title;
    this.session.draw();
  }

  /** Keeps what is typed without drawing anew, so that the cursor stays. */
  paste(text: string): void {
    this.pasted = text;
  }

  readFile(file: File): Promise<boolean> {
    return this.read(file.name, async () =>
      this.preview({ kind: "text", name: file.name, text: await textOfFile(file) }),
    );
  }

  readPasted(): Promise<boolean> {
    const source = { kind: "text", name: this.text.pastedName, text: this.pasted } as const;
    return this.read(source.name, () => this.preview(source));
  }

  readSheet(): Promise<boolean> {
    const name = this.chosenSheet;
    return this.read(name, () => this.preview({ kind: "sheet", name }));
  }

  /** Reads the same export again with the person's answer about its dates. */
  async readAgain(dateOrder: DateOrder): Promise<void> {
    if (this.step.step !== "preview") return;
    const before = this.step;
    await this.read(before.source.name, () => this.preview(before.source, { before, dateOrder }));
  }

  private read(source: string, work: () => Promise<void>): Promise<boolean> {
    const { language } = this.session;
    return this.session.run("read", this.text.reading(source), () => sayingWhatIsRefused(language, work));
  }

  /** Takes an answer into account; nothing is read again for it. */
  answer(answers: Partial<Answers>): void {
    if (this.step.step !== "preview") return;
    this.step = { ...this.step, answers: { ...this.step.answers, ...answers } };
    this.session.draw();
  }

  /** The review's sheet is needed to write into. */
  createReview(): Promise<boolean> {
    const { session } = this;
    const { language, year, currency } = session;
    return session.run("build", this.text.creatingReview, async () => {
      const report = await call("buildPlan", { language, year: Number(year), currency, sheets: ["review"] });
      session.show(report.state);
    });
  }

  /** Writes the chosen months; `overwrite` is the person's yes to the conflicts that were listed. */
  async write(overwrite: boolean): Promise<void> {
    const { step, session } = this;
    if (step.step !== "preview" && step.step !== "conflicts") return;
    const { language } = session;
    const { source, summary, places, answers } = step;
    const target = toWrite(step, new Date());
    await session.run("write", this.text.writing, async () => {
      const report = await call("importMonths", {
        language,
        months: monthsToSend(step, target),
        use: answers.use,
        reviewStart: target.reviewStart,
        overwrite,
      });
      session.show(report.state);
      this.step =
        report.conflicts.length > 0
          ? { step: "conflicts", source, summary, places, answers, report }
          : { step: "done", report };
    });
  }

  /** From the conflicts back to the preview: nothing was written, nothing is lost. */
  keepValues(): void {
    if (this.step.step !== "conflicts") return;
    const { source, summary, places, answers } = this.step;
    this.step = { step: "preview", source, summary, places, answers };
    this.session.draw();
  }

  startOver(): void {
    this.step = { step: "choose" };
    this.session.failure = null;
    this.session.draw();
  }

  /** A file and what was pasted are read here and never leave the browser; a sheet is read by the server. */
  private async preview(source: FigureSource, again?: { before: Preview; dateOrder: DateOrder }): Promise<void> {
    const { language } = this.session;
    const options = again === undefined ? { language } : { language, dateOrder: again.dateOrder };
    const read =
      source.kind === "sheet"
        ? await call("readFigures", { ...options, sheet: source.name })
        : {
            summary: await readInSlices(source.text, options, (share) => showProgress("read", share)),
            places: again?.before.places ?? (await call("readFigurePlaces", { language })),
          };
    const answers = firstAnswers(read.summary, read.places, again?.dateOrder);
    this.step = {
      step: "preview",
      source,
      ...read,
      answers: again ? kept(answers, again.before, read.summary) : answers,
    };
  }
}

/** Rows that could not be read before may show taxes and make another year the best one; all else stays as answered. */
function kept(fresh: Answers, { answers, summary }: Preview, { tax }: FiguresSummary): Answers {
  const { start, dateOrder } = fresh;
  return { ...answers, start, dateOrder, taxIncluded: tax === summary.tax ? answers.taxIncluded : fresh.taxIncluded };
}
