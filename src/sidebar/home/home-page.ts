import type { BuildReport } from "../../protocol/endpoints";
import { SHEET_IDS, type SheetId } from "../../protocol/sheets";
import { element } from "../dom";
import type { Page } from "../page";
import { call } from "../server";
import type { Session } from "../session";
import { basics } from "../settings/basics";
import { button, failureBox, pageButton, progress } from "../view";
import { PlanUpdate } from "./plan-update";
import { steps } from "./steps";
import { tools } from "./tools";
import { HOME_WORDS } from "./words";

/** The course, the seven steps, and the way to everything else. */
export class HomePage implements Page {
  private report: BuildReport | null = null;
  private building: readonly SheetId[] = [];
  readonly update: PlanUpdate;

  constructor(private readonly session: Session) {
    this.update = new PlanUpdate(session);
  }

  open(): void {
    void this.session.refresh();
  }

  draw(): HTMLElement {
    const { session, update } = this;
    const text = HOME_WORDS[session.language].sheets;
    const all = session.planner?.sheets ?? [];
    const missing = all.filter((sheet) => !sheet.built).length;
    const nothingBuilt = missing === all.length;
    return element(
      "div",
      { id: "home" },
      this.lostSettings(),
      update.draw(),
      nothingBuilt && element("section", { id: "basics", tabindex: -1 }, basics(session)),
      element(
        "section",
        { id: "sheets", tabindex: -1, "aria-labelledby": "sheets-heading" },
        element("h2", { id: "sheets-heading" }, text.heading),
        steps(session, this),
        progress(session, "build"),
        progress(session, "open"),
        !update.hasFailure && failureBox(session),
        missing > 0 &&
          this.canCreate &&
          button(session, nothingBuilt ? text.buildFirst : text.buildAll(missing), {
            id: "build-all",
            look: "primary",
            click: () => this.build(),
          }),
        this.lastBuild(),
      ),
      !nothingBuilt && tools(session),
    );
  }

  outcome(): string {
    const { report, session } = this;
    const text = HOME_WORDS[session.language].sheets;
    if (report === null) return this.update.outcome();
    const { created, completed } = report;
    return created.length + completed.length === 0 ? text.nothingToDo : text.done(created.length, completed.length);
  }

  isBuilding(sheet: SheetId): boolean {
    return this.session.running?.action === "build" && this.building.includes(sheet);
  }

  /** Sheets can be created: those that are there are as this version of Cap knows them, and say in what they are. */
  get canCreate(): boolean {
    return this.update.isCurrent && !this.session.planner?.settingsLost;
  }

  /** Before anything else: no sheet can be created or updated without them. */
  private lostSettings(): HTMLElement | null {
    const { session } = this;
    if (!session.planner?.settingsLost) return null;
    const { heading, what } = HOME_WORDS[session.language].lost;
    return element(
      "section",
      { id: "lost", "aria-labelledby": "lost-heading" },
      element(
        "div",
        { class: "card stack" },
        element("h2", { id: "lost-heading" }, heading),
        element("p", {}, what),
        pageButton(session, "repair", { id: "lost-repair", look: "primary" }),
      ),
    );
  }

  async build(sheets: readonly SheetId[] = SHEET_IDS): Promise<void> {
    const { session } = this;
    const { language, year, currency } = session;
    if (!session.yearIsRight) {
      session.draw();
      document.getElementById("year")?.focus();
      return;
    }
    this.report = null;
    this.update.forget();
    this.building = sheets;
    await session.run("build", HOME_WORDS[language].sheets.building(sheets.length), async () => {
      const report = await call("buildPlan", { language, year: Number(year), currency, sheets });
      session.show(report.state);
      this.report = report;
    });
  }

  /** What the last build did, with what the user should know about it. */
  private lastBuild(): HTMLElement | null {
    const { report } = this;
    if (report === null) return null;
    return element(
      "div",
      { class: "outcome" },
      element("p", {}, `${this.outcome().replace(/\.$/, "")}.`),
      report.notices.map((notice) => element("p", { class: "notice" }, notice)),
    );
  }
}
