import type { Currency, PlannerState } from "../protocol/endpoints";
import { PAGE_NAMES, type PageName, START_PAGE_ID } from "../protocol/page-names";
import { FIRST_YEAR, LAST_YEAR } from "../protocol/settings-choices";
import type { SheetId } from "../protocol/sheets";
import { type Language, languageOfLocale } from "../shared/language";
import { type FailureKind, failureOf } from "./call-failure";
import { Figures } from "./figures";
import { call, focusSpreadsheet } from "./server";
import { SHARED_WORDS, type SharedWords } from "./words";

/** An action that runs, and what to say meanwhile. */
export interface Running {
  /** Short name of the action, unique on its page: `build`. */
  readonly action: string;
  readonly label: string;
}

export interface Failure {
  readonly page: PageName;
  readonly kind: FailureKind;
  readonly sentence: string;
  readonly detail: string;
  readonly retry: () => void;
}

/** What all pages share: the file's plan, the language, the page shown, and the one action that runs at a time. */
export class Session {
  /** Null until the first answer. */
  planner: PlannerState | null = null;
  language: Language = languageOfLocale(navigator.language);
  page: PageName = "home";
  /** As typed: a year that is wrong stays there to be corrected. */
  year = "";
  currency: Currency = "EUR";
  running: Running | null = null;
  failure: Failure | null = null;
  /** Sections that the user opened or closed, by their id. */
  readonly sections = new Map<string, boolean>();
  private readAt = 0;
  private refreshing = false;

  /** `draw` shows everything anew; `opened` tells a page that a person came to it. */
  constructor(
    readonly draw: () => void,
    private readonly opened: (page: PageName) => void,
  ) {}

  get words(): SharedWords {
    return SHARED_WORDS[this.language];
  }

  get figures(): Figures {
    return new Figures(this.language);
  }

  get yearIsRight(): boolean {
    const year = Number(this.year);
    return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  isBuilt(sheet: SheetId): boolean {
    return this.planner?.sheets.some(({ id, built }) => id === sheet && built) ?? false;
  }

  /** Goes to another page; the keyboard goes on from its title. */
  visit(page: PageName): void {
    this.page = page;
    this.failure = null;
    this.draw();
    document.getElementById("page-title")?.focus();
    this.opened(page);
  }

  /** The first call: all that the first paint needs. */
  async load(): Promise<void> {
    const read = await this.run("load", this.words.loading, async () => {
      const planner = await call("readPlanner", {});
      this.language = planner.settings.language;
      this.show(planner);
    });
    const asked = document.getElementById(START_PAGE_ID)?.dataset.page;
    const page = PAGE_NAMES.find((name) => name === asked);
    if (read && page !== undefined && page !== "home") this.visit(page);
  }

  /**
   * Reads the file again, unseen, when a person comes back to the first page some time after it was read: what was typed
   * into the sheets meanwhile moves the steps on. Nothing is said when it fails: what is shown was true a while ago.
   */
  async refresh(): Promise<void> {
    const hasPlan = this.planner?.sheets.some(({ built }) => built) ?? false;
    if (!hasPlan || this.running || this.refreshing || Date.now() - this.readAt < FRESH) return;
    this.refreshing = true;
    const planner = await call("readPlanner", {}).catch(() => null);
    this.refreshing = false;
    if (planner === null || this.running) return;
    this.show(planner);
    if (this.page === "home") this.draw();
  }

  /** The file as the server found it; the year and currency are its plan's, the language stays the one of the panel. */
  show(planner: PlannerState): void {
    this.year = String(planner.settings.year);
    this.currency = planner.settings.currency;
    this.planner = planner;
    this.readAt = Date.now();
  }

  /** Leads to a sheet of the plan, or to one of its cells. */
  goTo(sheet: SheetId, cell?: string): Promise<boolean> {
    return this.run("open", this.words.opening, async () => {
      await call("goToSheet", { language: this.language, sheet, ...(cell === undefined ? {} : { cell }) });
      focusSpreadsheet();
    });
  }

  /**
   * One action at a time: a second click while one runs is not lost work, it is simply not needed. When it fails, its
   * page says so and offers to retry; what was typed stays. Gives whether it went well.
   */
  async run(action: string, label: string, work: () => Promise<void>): Promise<boolean> {
    if (this.running) return false;
    const { page } = this;
    this.running = { action, label };
    this.failure = null;
    this.draw();
    const clock = countSeconds();
    try {
      await work();
    } catch (thrown) {
      this.failure = this.failureOn(page, thrown, () => void this.run(action, label, work));
    }
    clearInterval(clock);
    this.running = null;
    this.draw();
    return this.failure === null;
  }

  /** Something went wrong on the page that is shown without an action of a person's. */
  fail(thrown: unknown, retry: () => void): void {
    this.failure = this.failureOn(this.page, thrown, retry);
    this.draw();
  }

  private failureOn(page: PageName, thrown: unknown, retry: () => void): Failure {
    const { kind, detail, sentence } = failureOf(thrown);
    return { page, kind, sentence: kind === "problem" ? sentence : this.words.failures[kind], detail, retry };
  }
}

/** What takes long shows for how long it has been going on: a person sees that it is alive. */
function countSeconds(): ReturnType<typeof setInterval> {
  let seconds = 0;
  return setInterval(() => {
    seconds += 1;
    const place = document.getElementById("elapsed");
    if (place && seconds >= WORTH_SAYING) place.textContent = `${seconds}\u202fs`;
  }, 1000);
}

const WORTH_SAYING = 3;
/** Milliseconds for which the steps are taken as they were read. */
const FRESH = 30_000;
