import { UNDONE_ACTIONS, type UndoneAction, type UndoStep } from "../../protocol/undo";
import type { Language } from "../../shared/language";
import { momentText } from "../calendar-of-file";
import { plainText } from "../plain-text";
import type { PlanFile } from "../plan-file";
import { readSettings } from "../plan-settings";
import { CELL_KINDS, type ChangeLine } from "./change";
import { isKind, type KeptLine, lineOf, parsed, rowsOf } from "./journal-rows";
import { ACTION_NAMES, COLUMNS, findJournal, journalToWrite, ROWS_OF_NEW_SHEET } from "./journal-sheet";

/** What is kept: the last actions, and of all together no more lines than this. The newest one is always kept whole. */
const MOST_STEPS = 10;
const MOST_LINES = 4000;
interface KeptStep extends UndoStep {
  readonly firstRow: number;
  readonly rows: number;
}

type Line = readonly unknown[];

export interface StepOptions {
  /** As part of the last step, which the same action wrote. */
  readonly goesOn?: boolean;
  /** What the plan will be in; it is in the one that its settings say. */
  readonly language?: Language;
}

/**
 * Gives what writes down what an action is about to change, before it does; what is oldest goes when there is too much. All
 * is read here, so that as little as can be lies between the last look at a cell and what is written into it.
 */
export function stepToKeep(
  plan: PlanFile,
  action: UndoneAction,
  lines: readonly ChangeLine[],
  { goesOn = false, language = readSettings(plan).language ?? "en" }: StepOptions,
): () => void {
  const found = findJournal(plan);
  const steps = found ? stepsIn(plan.values(found)) : [];
  const last = steps[steps.length - 1];
  const number = (last?.number ?? 0) + (goesOn && last ? 0 : 1);
  const when = plainText(momentText(plan.file, new Date()));
  const contents = lines.flatMap((line) =>
    rowsOf(plan, line).map(({ where, rows, kind, before, after }) => [
      ...[number, when, ACTION_NAMES[action][language], where, rows],
      ...[line.sheet.sheetId, `${action}/${kind}`, before, after],
    ]),
  );
  const next = last ? last.firstRow + last.rows : 2;
  const room = found ? found.sheet.getMaxRows() : ROWS_OF_NEW_SHEET;
  const others = goesOn ? steps.slice(0, -1) : steps;
  const forgotten = rowsToForget(others, contents.length + (goesOn ? (last?.rows ?? 0) : 0));
  const lacking = next + contents.length - 1 - room;
  const journal = journalToWrite(plan, language);

  return () => {
    const sheet = journal();
    if (lacking > 0) sheet.insertRowsAfter(room, lacking);
    sheet.getRange(next, 1, contents.length, COLUMNS.length).setValues(contents);
    if (forgotten > 0) sheet.deleteRows(2, forgotten);
  };
}

/** How many rows of the oldest steps are too many beside new ones. */
function rowsToForget(steps: readonly KeptStep[], added: number): number {
  let lines = steps.reduce((sum, { rows }) => sum + rows, added);
  let count = steps.length + 1;
  let forgotten = 0;
  for (const { rows } of steps) {
    if (count <= MOST_STEPS && lines <= MOST_LINES) break;
    lines -= rows;
    count -= 1;
    forgotten += rows;
  }
  return forgotten;
}

/** The steps that can be taken back, the oldest first. */
export function readSteps(plan: PlanFile): readonly UndoStep[] {
  const found = findJournal(plan);
  return found
    ? stepsIn(plan.values(found)).map(({ number, action, when, cells }) => ({ number, action, when, cells }))
    : [];
}

function stepsIn(values: readonly Line[]): KeptStep[] {
  const steps: KeptStep[] = [];
  values.forEach(([number, when, , , , , kind, before], index) => {
    const [action, what] = String(kind).split("/");
    if (index === 0 || typeof number !== "number" || !isAction(action)) return;
    const cells = isKind(what, CELL_KINDS) ? (parsed(before)?.length ?? 0) : 0;
    const last = steps[steps.length - 1];
    if (last?.number === number) {
      const rows = index + 1 - last.firstRow + 1;
      steps[steps.length - 1] = { ...last, rows, cells: last.cells + cells };
    } else steps.push({ number, action, when: String(when), cells, firstRow: index + 1, rows: 1 });
  });
  return steps;
}

/** The last step with its lines, the first one first. A line that somebody edited so that it can not be read is left out. */
export function readLastStep(plan: PlanFile): { step: UndoStep; lines: KeptLine[]; forget: () => void } | null {
  const found = findJournal(plan);
  if (!found) return null;
  const values = plan.values(found);
  const last = stepsIn(values).pop();
  if (!last) return null;
  const { firstRow, rows, ...step } = last;
  const formulas = plan.formulas(found);
  const lines: KeptLine[] = [];
  for (let row = firstRow; row < firstRow + rows; row += 1) {
    const line = lineOf(values, row - 1, formulas[row - 1]?.[4] ?? "");
    if (line) lines.push(line);
  }
  return { step, lines, forget: () => found.sheet.deleteRows(firstRow, rows) };
}

/** Gives what empties all notes; their sheet stays. */
export function forgetSteps(plan: PlanFile): () => void {
  const found = findJournal(plan);
  const rows = found ? plan.values(found).length - 1 : 0;
  return () => {
    if (found && rows > 0) found.sheet.getRange(2, 1, rows, COLUMNS.length).clearContent();
  };
}

function isAction(action: string | undefined): action is UndoneAction {
  return (UNDONE_ACTIONS as readonly (string | undefined)[]).includes(action);
}
