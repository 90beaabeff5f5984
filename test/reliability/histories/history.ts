import type { BuildReport } from "../../../src/protocol/endpoints";
import type { RepairReport } from "../../../src/protocol/repair";
import type { SheetId } from "../../../src/protocol/sheets";
import { partsOf } from "../../workbook/file-parts";
import type { OpenPlan } from "../../workbook/open-plan";
import { type Answer, type Asked, ask } from "../actions";
import { Announcements, announcedIn } from "./announced";
import { type ActionKind, askedOf, buildOf, type CapAction, repairOf } from "./cap-actions";
import { cellLosses, notRestored, ownSheets } from "./cell-losses";
import { type CellText, type FileCells, fileCells, shapeOf } from "./file-cells";
import { watchingMoves } from "./moved-places";
import { brokenTables, scatteredTables } from "./table-states";
import { makeEdit, type UserEdit } from "./user-edits";

export type Step = UserEdit | CapAction;

/** What a person and Cap do, and whether repair and build are tried in both orders at its end, which is half of the work. */
export interface Story {
  readonly steps: readonly Step[];
  readonly isEndedTwice: boolean;
}

/** How much was tried, to be printed. */
export const tried = {
  histories: 0,
  endedTwice: 0,
  edits: 0,
  refused: 0,
  actions: 0,
  problems: 0,
  undone: 0,
  broken: 0,
};

/** Kinds of edits that were made, of actions that Cap did without a problem, and of those that were taken back. */
export const kindsTried = { edits: new Set<string>(), actions: new Set<string>(), undone: new Set<string>() };

/** A file with what a person and Cap do in it, one after the other; it gathers what is wrong. */
export class History {
  readonly wrong: string[] = [];
  private readonly ofCap: Set<CellText>;
  /** All of the file as the last action left it, until somebody edits it. */
  private asLeft: FileCells | null;

  constructor(
    private readonly plan: OpenPlan,
    private readonly sheets: readonly SheetId[],
  ) {
    this.asLeft = fileCells(plan);
    this.ofCap = new Set(capTexts(this.asLeft));
  }

  run({ steps, isEndedTwice }: Story): void {
    tried.histories += 1;
    steps.forEach((step, index) => {
      if (this.wrong.length > 0) return;
      if ("edit" in step) this.edit(step, index);
      else this.act(step);
    });
    if (this.wrong.length === 0) this.end(isEndedTwice);
  }

  private edit(edit: UserEdit, number: number): void {
    this.asLeft = null;
    if (makeEdit(this.plan, edit, number)) {
      tried.edits += 1;
      kindsTried.edits.add(edit.edit);
    } else tried.refused += 1;
  }

  private act(action: CapAction): void {
    const asked = askedOf(this.plan, this.sheets, action);
    if (asked === null) return;
    this.judged(action.action, asked, action.isUndone);
  }

  /** Does what is asked and compares all of the file before and after. */
  private judged(kind: ActionKind, asked: Asked, isUndone = false): Answer {
    tried.actions += 1;
    const before = this.asLeft ?? fileCells(this.plan);
    const former = announcedIn(before);
    const lastStep = Math.max(0, ...former.map(({ step }) => step));
    const { result: answer, moves } = watchingMoves(this.plan, () => ask(this.plan, asked));
    const after = fileCells(this.plan, before);
    this.asLeft = after;
    if (answer.problem === null) kindsTried.actions.add(kind);
    if (answer.problem !== null || kind === "preview a repair") {
      if (answer.problem !== null) tried.problems += 1;
      if (before.snapshot !== after.snapshot) this.say(kind, [`it changed the file, and said ${answer.problem}`]);
      return answer;
    }
    const lines =
      kind === "undo"
        ? former.filter(({ step }) => step === lastStep)
        : announcedIn(after).filter(({ step }) => step > lastStep);
    const announced = new Announcements(lines);
    const repaired = /repair/.test(kind) ? things(answer) : [];
    const addsTables = repaired.some((thing) => /tables|keys|columns/.test(thing));
    const addsTo = (sheet: string) => addsTables || (repaired.includes("settings") && sheet === "cap_settings");
    this.say(kind, cellLosses({ kind, before, after, moves, announced, ofCap: this.ofCap, addsTo }));
    if (/language|currency|start|build|update|repair/.test(kind)) this.learn(before, after);
    if (kind === "build") this.buildsNothingTwice(asked, after);
    if (isUndone && kind !== "undo" && lines.length > 0) {
      const steps = new Set(lines.map(({ step }) => step)).size;
      kindsTried.undone.add(kind);
      for (let count = 0; count < steps; count += 1) {
        tried.undone += 1;
        const undo = askedOf(this.plan, this.sheets, { action: "undo", pick: 0, isUndone: false });
        const undone = undo && ask(this.plan, undo);
        if (!undone || undone.problem !== null) this.say(`undo ${kind}`, [`${undone?.problem}`]);
      }
      this.asLeft = fileCells(this.plan);
      this.say(`undo ${kind}`, notRestored(before, this.asLeft, { moves, addsTo }));
    }
    return answer;
  }

  /** What stands in Cap's sheets since an action, and did not before, is Cap's. */
  private learn(before: FileCells, after: FileCells): void {
    const known = new Set(capTexts(before));
    for (const text of capTexts(after)) if (!known.has(text)) this.ofCap.add(text);
  }

  private buildsNothingTwice(asked: Asked, once: FileCells): void {
    ask(this.plan, asked);
    if (this.plan.local.snapshot() !== once.snapshot) this.say("build twice", ["the second build changed the file"]);
  }

  /** Whatever came before: the planner opens, every table is found or reported, and repair and build lead to one file. */
  private end(isEndedTwice: boolean): void {
    const { plan, sheets } = this;
    const { local } = plan;
    plan.call("readPlanner", {});
    const broken = brokenTables(plan);
    tried.broken += broken.length;
    const keys = plan.call("checkPlan", { language: "en" }).findings.map(({ key }) => key);
    const preview = this.judged("preview a repair", repairOf(this.plan, false, true));
    for (const { about, title } of broken) {
      const isReported = keys.includes(`table-damaged:${about}`) || preview.problem !== null;
      if (!isReported && things(preview).length === 0)
        this.say("end", [`${title} (${about}) is broken, and nobody says so`]);
    }
    const start = this.asLeft?.snapshot ?? local.snapshot();
    const repaired = this.judged("repair with rows and formulas", repairOf(this.plan, true, true));
    const built = this.judged("build", buildOf(sheets));
    // Without the settings nothing can be repaired, and of a sheet that is not whole nothing is: a build completes them first.
    const isCompleted = ((built.response as BuildReport | null)?.completed ?? []).length > 0;
    if (repaired.problem !== null || isCompleted)
      this.judged("repair with rows and formulas", repairOf(this.plan, true, true));
    const repairedThenBuilt = isEndedTwice ? partsWithoutJournal(plan) : null;
    this.isMended();
    if (repairedThenBuilt === null || this.wrong.length > 0) return;
    tried.endedTwice += 1;
    local.restore(start);
    const builtFirst = ask(plan, buildOf(sheets));
    ask(plan, repairOf(this.plan, true, true));
    // What refused to build on damaged settings builds once they are repaired.
    if (builtFirst.problem !== null) ask(plan, buildOf(sheets));
    this.say("build then repair", difference(repairedThenBuilt, partsWithoutJournal(plan)));
  }

  /** Of what was repaired, each table is there, or it is said which one is not. */
  private isMended(): void {
    const again = ask(this.plan, repairOf(this.plan, false, true));
    if (again.problem !== null) return;
    const { damaged, found } = again.response as RepairReport;
    if (found.length > 0) this.say("repaired", [`it still finds ${JSON.stringify(found)}`]);
    for (const { about, title } of brokenTables(this.plan)) {
      if (!damaged.includes(title)) this.say("repaired", [`${title} (${about}) is broken, and not named`]);
    }
    // Only its owner can tell which rows of a scattered table belong where.
    const scattered = scatteredTables(this.plan);
    const left = damaged.filter((title) => !scattered.includes(title));
    if (left.length > 0) this.say("repaired", [`still damaged: ${left.join(", ")}`]);
  }

  private say(what: string, wrong: readonly string[]): void {
    this.wrong.push(...wrong.slice(0, 6).map((one) => `${what}: ${one}`));
  }
}

function things(answer: Answer): string[] {
  return ((answer.response as RepairReport | null)?.found ?? []).map(({ thing }) => thing);
}

function capTexts(file: FileCells): CellText[] {
  const own = ownSheets(file);
  return file.sheets.flatMap(({ key, cells }) => (own.has(key) ? [...cells.values()].map(shapeOf) : []));
}

/** The file but for what can be undone, which says in which order and when. */
function partsWithoutJournal({ local }: OpenPlan): Record<string, string> {
  const { sheets, names } = partsOf(local);
  const journal = names
    .find((name) => name.startsWith("cap_undo "))
    ?.split(" ")
    .slice(1)
    .join(" ")
    .split("!")[0];
  const kept = Object.entries(sheets).filter(([title]) => title.replace(/'/g, "") !== journal);
  const texts: Record<string, string> = { names: names.filter((name) => !name.startsWith("cap_undo ")).join("\n") };
  for (const [title, sheet] of kept) {
    for (const [part, value] of Object.entries(sheet as Record<string, unknown>)) {
      if (part !== "cells") texts[`${title} ${part}`] = JSON.stringify(value);
      else
        for (const [row, line] of Object.entries(value as Record<string, Record<string, unknown>>))
          for (const [column, cell] of Object.entries(line))
            texts[`${title} ${Number(row) + 1}:${Number(column) + 1}`] = JSON.stringify(cell);
    }
  }
  return texts;
}

function difference(one: Record<string, string>, other: Record<string, string>): string[] {
  const all = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return all
    .filter((what) => one[what] !== other[what])
    .map((what) => `${what}: ${other[what]?.slice(0, 900)} instead of ${one[what]?.slice(0, 900)}`);
}
