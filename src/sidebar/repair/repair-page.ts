import type { RepairReport } from "../../protocol/repair";
import { element } from "../dom";
import type { Page } from "../page";
import { call } from "../server";
import type { Session } from "../session";
import { button, failureBox, progress } from "../view";
import { REPAIR_WORDS } from "./words";

type Option = "typedOver" | "rows";

/** Says what the sheets lack of what Cap gave them, and puts it back. */
export class RepairPage implements Page {
  private report: RepairReport | null = null;
  private readonly chosen: Record<Option, boolean> = { typedOver: false, rows: false };

  constructor(private readonly session: Session) {}

  open(): void {
    this.report = null;
    this.chosen.typedOver = false;
    this.chosen.rows = false;
    void this.ask("look", false);
  }

  draw(): HTMLElement {
    const { session, text, report } = this;
    return element(
      "section",
      { id: "repair", tabindex: -1, class: "stack", "aria-label": session.words.pages.repair },
      element("p", { class: "hint" }, text.hint),
      progress(session, "look"),
      failureBox(session),
      report && this.drawReport(report),
    );
  }

  outcome(): string {
    const { report, text } = this;
    if (report === null) return "";
    return report.found.length === 0 ? text.healthy : this.heading(report);
  }

  private get text() {
    return REPAIR_WORDS[this.session.language];
  }

  private heading({ isDone }: RepairReport): string {
    return isDone ? this.text.restored : this.text.missing;
  }

  private ask(action: "look" | "repair", confirmed: boolean): Promise<boolean> {
    const { session, text } = this;
    const label = confirmed ? text.repairing : text.loading;
    return session.run(action, label, async () => {
      const report = await call("repairPlan", { language: session.language, confirmed, ...this.chosen });
      this.report = report;
      session.show(report.state);
    });
  }

  private drawReport(report: RepairReport): HTMLElement {
    const { session, text } = this;
    const { found, isDone, typedOverCount, lostRows, edited, damaged } = report;
    const figure = (count: number) => session.figures.whole(count);
    const isHealthy = found.length === 0;
    const canRepair = !isDone && (!isHealthy || this.chosen.typedOver || this.chosen.rows);
    return element(
      "div",
      { class: "stack" },
      isHealthy && element("p", { class: "outcome" }, text.healthy),
      !isHealthy && element("h2", {}, this.heading(report)),
      !isHealthy &&
        element(
          "ul",
          { class: "remarks" },
          found.map(({ thing, count }) => element("li", {}, text.things[thing](count, figure(count)))),
        ),
      damaged.length > 0 && element("p", { class: "notice" }, text.damaged(damaged.join(", "))),
      !isDone && typedOverCount > 0 && this.drawTypedOver(report),
      !isDone && lostRows.length > 0 && this.drawLostRows(report),
      edited > 0 && element("p", { class: "hint" }, text.edited(edited, figure(edited))),
      progress(session, "repair"),
      element(
        "div",
        { class: "actions" },
        canRepair &&
          button(session, text.repair, { id: "repair-now", look: "primary", click: () => this.ask("repair", true) }),
        isDone && !isHealthy && button(session, text.undo, { id: "undo-repair", click: () => session.visit("undo") }),
        button(session, text.again, { id: "look-again", look: "quiet", click: () => this.ask("look", false) }),
      ),
    );
  }

  private drawTypedOver({ typedOver, typedOverCount }: RepairReport): HTMLElement {
    const { session, text } = this;
    return element(
      "div",
      { class: "stack" },
      element("p", {}, text.typedOver(typedOverCount, session.figures.whole(typedOverCount))),
      element(
        "details",
        {},
        element("summary", {}, text.where),
        element(
          "ul",
          { class: "left-cells" },
          typedOver.map(({ sheet, title, cell }, index) =>
            element(
              "li",
              {},
              sheet === "settings"
                ? `${title} ${cell}`
                : button(session, `${title} ${cell}`, {
                    id: `typed-over-${index}`,
                    look: "quiet",
                    label: text.openCell(title, cell),
                    click: () => session.goTo(sheet, cell),
                  }),
            ),
          ),
        ),
      ),
      this.option("typedOver", text.putFormulasBack),
    );
  }

  private drawLostRows({ lostRows }: RepairReport): HTMLElement {
    const { session, text } = this;
    return element(
      "div",
      { class: "stack" },
      element(
        "ul",
        { class: "remarks" },
        lostRows.map(({ table, count }) =>
          element("li", {}, text.lostRows(table, count, session.figures.whole(count))),
        ),
      ),
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
        this.chosen[name] = !this.chosen[name];
        this.session.draw();
      },
    });
    return element("label", { class: "tick", for: id }, box, element("span", {}, label));
  }
}
