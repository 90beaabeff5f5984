import type { DateOrder, PlannerState } from "../protocol/endpoints";
import { ProblemError } from "../protocol/problems";
import { FIRST_YEAR, LAST_YEAR } from "../protocol/settings-choices";
import { SHEET_IDS, type SheetId } from "../protocol/sheets";
import { languageOfLocale } from "../shared/language";
import { failureOf } from "./call-failure";
import { readInSlices, textOfFile } from "./read-file";
import { call, focusSpreadsheet } from "./server";
import { chosenMonths, type OrderSource, type Place, type Running, type ViewState } from "./view-state";
import { DICTIONARIES, type Dictionary } from "./words";

/** What the person does in the sidebar: each action is one call at most, and a failure leaves the state as it was. */
export class Planner {
  readonly state: ViewState = {
    planner: null,
    language: languageOfLocale(navigator.language),
    year: "",
    currency: "EUR",
    running: null,
    failure: null,
    built: null,
    orders: { step: "choose" },
    chosenSheet: "",
    sections: new Map(),
  };

  /** `render` draws the state; `progress` shows the share of a reading, from 0 to 1, without drawing all anew. */
  constructor(
    private readonly render: () => void,
    private readonly progress: (share: number) => void,
  ) {}

  get words(): Dictionary {
    return DICTIONARIES[this.state.language];
  }

  load(): Promise<void> {
    return this.run("start", { action: "load" }, async () => {
      const planner = await call("readPlanner", {});
      this.state.language = planner.settings.language;
      this.show(planner);
    });
  }

  /** Shows the change at once; what is typed is kept without drawing, so that the cursor stays where it is. */
  choose(change: Partial<Pick<ViewState, "language" | "currency" | "chosenSheet">>): void {
    Object.assign(this.state, change);
    this.render();
  }

  typeYear(text: string): void {
    this.state.year = text;
  }

  get yearIsRight(): boolean {
    const year = Number(this.state.year);
    return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  async build(sheets: readonly SheetId[] = SHEET_IDS, place: Place = "sheets"): Promise<void> {
    if (!this.yearIsRight) {
      this.state.sections.set("settings", true);
      this.render();
      document.getElementById("year")?.focus();
      return;
    }
    const { language, year, currency } = this.state;
    await this.run(place, { action: "build", sheets }, async () => {
      const report = await call("buildPlan", { language, year: Number(year), currency, sheets });
      this.show(report.state);
      const { created, completed, notices } = report;
      this.state.built = { created: created.length, completed: completed.length, notices };
    });
  }

  goTo(sheet: SheetId, place: Place = "sheets"): Promise<void> {
    return this.run(place, { action: "open", sheet }, async () => {
      await call("goToSheet", { language: this.state.language, sheet });
      focusSpreadsheet();
    });
  }

  readFile(file: File): Promise<void> {
    return this.run("orders", { action: "read", source: file.name }, async () => {
      await this.preview({ kind: "file", name: file.name, text: await textOfFile(file) });
    });
  }

  readSheet(): Promise<void> {
    const name = this.state.chosenSheet;
    return this.run("orders", { action: "read", source: name }, () => this.preview({ kind: "sheet", name }));
  }

  /** Reads the same list again with the user's answer about its dates. */
  async readAgain(dateOrder: DateOrder): Promise<void> {
    const { orders } = this.state;
    if (orders.step !== "preview") return;
    const { source } = orders;
    await this.run("orders", { action: "read", source: source.name }, () => this.preview(source, dateOrder));
  }

  startAt(month: string): void {
    const { orders } = this.state;
    if (orders.step !== "preview") return;
    this.state.orders = { ...orders, start: month };
    this.render();
  }

  /** Writes the chosen months; `overwrite` is the user's yes to the conflicts that were listed. */
  async write(overwrite: boolean): Promise<void> {
    const { orders, language } = this.state;
    if (orders.step !== "preview" && orders.step !== "conflicts") return;
    await this.run("orders", { action: "write" }, async () => {
      const report = await call("importMonths", { language, months: chosenMonths(orders), overwrite });
      this.show(report.state);
      const { source, summary, start, dateOrder } = orders;
      this.state.orders =
        report.conflicts.length > 0
          ? { step: "conflicts", source, summary, start, dateOrder, report }
          : { step: "done", report };
    });
  }

  /** From the conflicts back to the preview: nothing was written, nothing is lost. */
  keepValues(): void {
    const { orders } = this.state;
    if (orders.step !== "conflicts") return;
    const { source, summary, start, dateOrder } = orders;
    this.state.orders = { step: "preview", source, summary, start, dateOrder };
    this.render();
  }

  startOver(): void {
    this.state.orders = { step: "choose" };
    this.state.failure = null;
    this.render();
  }

  private async preview(source: OrderSource, dateOrder?: DateOrder): Promise<void> {
    const { language } = this.state;
    const options = dateOrder === undefined ? { language } : { language, dateOrder };
    const summary =
      source.kind === "file"
        ? await readInSlices(source.text, options, this.progress)
        : await call("readOrders", { ...options, sheet: source.name });
    const fallback = summary.months[Math.max(0, summary.months.length - 12)]?.month ?? "";
    this.state.orders = { step: "preview", source, summary, start: summary.proposedStart ?? fallback, dateOrder };
  }

  /** The file as the server found it; the year and currency are its plan's, the language stays the one of the panel. */
  private show(planner: PlannerState): void {
    this.state.year = String(planner.settings.year);
    this.state.currency = planner.settings.currency;
    this.state.planner = planner;
  }

  /** One action at a time: a second click while one runs is not lost work, it is simply not needed. */
  private async run(place: Place, running: Running, work: () => Promise<void>): Promise<void> {
    if (this.state.running) return;
    this.state.running = running;
    this.state.failure = null;
    if (running.action === "build") this.state.built = null;
    this.render();
    try {
      await work();
    } catch (thrown) {
      this.fail(place, thrown, () => this.run(place, running, work));
    }
    this.state.running = null;
    this.render();
  }

  private fail(place: Place, thrown: unknown, retry: () => void): void {
    if (thrown instanceof ProblemError) {
      const sentence = thrown.sentence(this.state.language);
      this.state.failure = { place, kind: "problem", sentence, detail: thrown.code, retry };
      return;
    }
    const { kind, detail, sentence } = failureOf(thrown);
    const known = kind === "problem" ? sentence : this.words.failures[kind];
    this.state.failure = { place, kind, sentence: known, detail, retry };
  }
}
