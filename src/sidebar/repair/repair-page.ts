import type { RepairedThing, RepairReport } from "../../protocol/repair";
import { cellList } from "../cell-list";
import { element } from "../dom";
import type { Page } from "../page";
import { call } from "../server";
import type { Session } from "../session";
import { button, failureBox, pageButton, progress, takeBackButton } from "../view";
import { SettingsQuestion } from "./settings-question";
import { REPAIR_WORDS } from "./words";

/** What is put back only when it is asked for. */
type Option = "typedOver" | "rows";

/** What *Undo* keeps of a repair; the rest holds nothing that a person typed. */
const KEPT: readonly RepairedThing[] = ["keys", "formulas", "labels", "dropdowns", "notes", "formats"];

/** Says what the sheets lack of what Cap gave them, and puts it back. */
export class RepairPage implements Page {
  private report: RepairReport | null = null;
  /** What the person says of settings that were lost; null when none is. */
  private settings: SettingsQuestion | null = null;
  private chosen: Readonly<Record<Option, boolean>> = NOTHING_CHOSEN;

  constructor(private readonly session: Session) {}

  open(): void {
    this.report = null;
    if (this.wayFirst === null) void this.look();
  }

  draw(): HTMLElement {
    const { session, text, report, wayFirst } = this;
    return element(
      "section",
      { id: "repair", tabindex: -1, class: "stack", "aria-label": session.words.pages.repair },
      wayFirst !== null && element("p", {}, wayFirst),
      wayFirst !== null && pageButton(session, "home", { id: "to-plan", look: "primary" }),
      wayFirst === null && element("p", { class: "hint" }, text.hint),
      progress(session, "look"),
      report && this.drawReport(report),
      progress(session, "repair"),
      progress(session, "open"),
      failureBox(session),
      report && this.drawActions(report),
    );
  }

  outcome(): string {
    const { report, text } = this;
    if (report === null) return "";
    const lines = this.lines(report);
    const heading = this.heading(report);
    return lines.length === 0 ? heading : text.spoken(heading, lines.join(", "));
  }

  private get text() {
    return REPAIR_WORDS[this.session.language];
  }

  /** What has to come before a repair; null: nothing. */
  private get wayFirst(): string | null {
    const { planner } = this.session;
    if (!planner?.sheets.some(({ built }) => built)) return this.text.noPlan;
    const { version, settingsLost } = planner;
    // Without its settings a plan can not be updated: they come first.
    return version.kind === "current" || (version.kind === "outdated" && settingsLost) ? null : this.text.otherVersion;
  }

  private look(): Promise<boolean> {
    this.chosen = NOTHING_CHOSEN;
    return this.ask("look", this.text.loading, false);
  }

  private ask(action: "look" | "repair", label: string, confirmed: boolean): Promise<boolean> {
    const { session } = this;
    return session.run(action, label, async () => {
      const settings = confirmed ? this.settings?.answer : null;
      const { language } = session;
      const report = await call("repairPlan", {
        language,
        confirmed,
        ...this.chosen,
        ...(settings ? { settings } : {}),
      });
      this.report = report;
      this.settings = report.settings && new SettingsQuestion(session, report.settings);
      session.show(report.state);
    });
  }

  private figure(count: number): string {
    return this.session.figures.whole(count);
  }

  private heading({ isDone, found, typedOverCount, lostRows, damaged }: RepairReport): string {
    const { text } = this;
    if (isDone) return found.length > 0 || lostRows.length > 0 ? text.restored : text.nothingLeft;
    if (found.length > 0) return text.missing;
    return typedOverCount > 0 || lostRows.length > 0 || damaged.length > 0 ? text.toDecide : text.healthy;
  }

  /** Everything that is missing, or that was put back. */
  private lines({ isDone, found, lostRows }: RepairReport): string[] {
    const { text, chosen } = this;
    return [
      ...found.map(({ thing, count }) => text.things[thing](count, this.figure(count))),
      ...(isDone && chosen.rows ? lostRows : []).map(({ table, count }) =>
        text.rowsBack(table, count, this.figure(count)),
      ),
    ];
  }

  private drawReport(report: RepairReport): HTMLElement {
    const { text } = this;
    const { isDone, typedOverCount, lostRows, edited, damaged } = report;
    const lines = this.lines(report);
    const heading = this.heading(report);
    const isGood = isDone || heading === text.healthy;
    return element(
      "div",
      { class: "stack" },
      lines.length > 0 && !isDone
        ? element("h2", {}, heading)
        : element("p", { class: isGood ? "outcome" : undefined }, lines.length > 0 ? text.before(heading) : heading),
      lines.length > 0 &&
        element(
          "ul",
          { class: "lines" },
          lines.map((line) => element("li", {}, line)),
        ),
      this.settings?.draw() ?? null,
      damaged.length > 0 && element("p", { class: "notice" }, text.damaged(damaged.join(", "))),
      !isDone && typedOverCount > 0 && this.drawTypedOver(report),
      !isDone && lostRows.length > 0 && this.drawLostRows(report),
      edited > 0 && element("p", { class: "hint" }, text.edited(edited, this.figure(edited))),
    );
  }

  private drawActions(report: RepairReport): HTMLElement {
    const { session, text, chosen } = this;
    const { isDone, found } = report;
    const canRepair = !isDone && (found.length > 0 || chosen.typedOver || chosen.rows);
    const isKept = isDone && found.some(({ thing }) => KEPT.includes(thing));
    const { settings } = this;
    const repair = () =>
      settings !== null && settings.answer === null ? settings.ask() : this.ask("repair", text.repairing, true);
    return element(
      "div",
      { class: "actions" },
      canRepair &&
        button(session, settings ? text.settings.repair : text.repair, {
          id: "repair-now",
          look: "primary",
          click: repair,
        }),
      this.wayFirst === null &&
        button(session, text.again, {
          id: "look-again",
          ...(canRepair ? { look: "quiet" } : {}),
          click: () => this.look(),
        }),
      isKept && takeBackButton(session),
    );
  }

  private drawTypedOver({ typedOver, typedOverCount }: RepairReport): HTMLElement {
    const { session, text } = this;
    return element(
      "div",
      { class: "question stack" },
      element("p", {}, text.typedOver(typedOverCount, this.figure(typedOverCount))),
      cellList(session, "typed-over-where", typedOver, typedOverCount),
      this.option("typedOver", text.putFormulasBack),
    );
  }

  private drawLostRows({ lostRows }: RepairReport): HTMLElement {
    const { text } = this;
    return element(
      "div",
      { class: "question stack" },
      lostRows.map(({ table, count }) => element("p", {}, text.lostRows(table, count, this.figure(count)))),
      this.option("rows", text.putRowsBack),
    );
  }

  private option(name: Option, label: string): HTMLElement {
    const id = `option-${name}`;
    const box = element("input", {
      type: "checkbox",
      id,
      checked: this.chosen[name],
      change: () => {
        this.chosen = { ...this.chosen, [name]: !this.chosen[name] };
        this.session.draw();
      },
    });
    return element("label", { class: "tick", for: id }, box, element("span", {}, label));
  }
}

const NOTHING_CHOSEN: Readonly<Record<Option, boolean>> = { typedOver: false, rows: false };
