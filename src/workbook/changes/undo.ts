import { columnLetters } from "../../layouts/references";
import { ProblemError } from "../../protocol/problems";
import type { UndoStep } from "../../protocol/undo";
import { contentBatches } from "../content-batches";
import type { PlanFile } from "../plan-file";
import type { CellKind } from "./cell-kind";
import { FIRST_CELL, type Kept, SHEET_KINDS, type SheetKindName, type SheetRef } from "./change";
import { CONTENTS } from "./contents";
import { FORMATS } from "./formats";
import { readLastStep } from "./journal";
import type { KeptLine } from "./journal-rows";
import { NOTES } from "./notes";
import { SHEET_UNDO } from "./sheet-changes";
import { VALIDATIONS } from "./validations";

export interface Undone {
  readonly step: UndoStep;
  readonly restored: number;
  /** Cells that hold something else by now, or are gone. */
  readonly left: readonly { readonly title: string; readonly cell: string }[];
}

/**
 * Takes the last action back: every cell that is still as the action left it becomes what it was before; one that somebody
 * changed since stays. A run that was cut off is done again by the next one.
 *
 * @throws ProblemError `nothing-to-undo`, or `undo-moved` when the last action is not the one that was asked for.
 */
export function undoLastStep(plan: PlanFile, number: number): Undone {
  const last = readLastStep(plan);
  if (!last) throw new ProblemError("nothing-to-undo");
  const { step, lines, forget } = last;
  if (step.number !== number) throw new ProblemError("undo-moved");
  const back = <Now, Written>(name: string, kind: CellKind<Now, Written>) =>
    cellsBack(
      plan,
      kind,
      lines.filter((line) => line.kind === name),
    );
  const formats = back("formats", FORMATS);
  // Contents last of all: a drop-down that is there again knows the word that comes back, and a format how a text is written.
  const contents = back("contents", contentsUnder(formats.written));
  const backs = [back("notes", NOTES), formats, back("validations", VALIDATIONS), contents];
  const sheets = sheetsBack(plan, lines);
  for (const { writes } of backs) for (const write of writes) write();
  for (const write of sheets) write();
  forget();
  return { step, restored: contents.restored, left: contents.left };
}

interface CellsBack<Written> {
  readonly writes: readonly (() => void)[];
  /** What comes back into a cell, by sheet and place. */
  readonly written: ReadonlyMap<string, Written>;
  readonly restored: number;
  readonly left: Undone["left"];
}

/** Of one kind: compared cell by cell with what the action left, then written in few rectangles. */
function cellsBack<Now, Written>(
  plan: PlanFile,
  kind: CellKind<Now, Written>,
  lines: readonly KeptLine[],
): CellsBack<Written> {
  const writes: (() => void)[] = [];
  const written = new Map<string, Written>();
  const left: { title: string; cell: string }[] = [];
  let restored = 0;
  const lost = lines.filter((line) => sheetOf(plan, line) === null);
  left.push(...lost.map(({ stood }) => stood));
  for (const [target, own] of bySheet(plan, lines)) {
    const now = kind.read(plan, target, through(own));
    const grid: ({ readonly written: Written } | null)[][] = [];
    const seen = new Set<string>();
    // Of a cell that was changed twice, the later change is what stands there.
    for (const { at, before, after } of [...own].reverse()) {
      if (at === null) continue;
      const { row, column } = at.place;
      before.forEach((was, index) => {
        const key = `${row}:${column + index}`;
        if (seen.has(key)) return;
        seen.add(key);
        const stands = now[row - 1]?.[column - 1 + index];
        const made = { before: was, after: after[index] as Kept };
        if (kind.isSame(was, stands, plan, made)) return;
        const back = kind.isSame(made.after, stands, plan, made) ? kind.restore(was, stands, made.after) : null;
        if (back === null) {
          left.push({ title: at.title, cell: `${columnLetters(column + index)}${row}` });
          return;
        }
        grid[row - 1] ??= [];
        (grid[row - 1] as (typeof back)[])[column - 1 + index] = back;
        written.set(placeKey(target, row, column + index), back.written);
        restored += 1;
      });
    }
    const batches = contentBatches(filled(grid)).map(({ place, contents }) => ({
      place,
      contents: contents.map((line) => line.map((each) => each.written)),
    }));
    if (batches.length > 0) writes.push(() => kind.write(target.sheet, batches));
  }
  return { writes, written, restored, left };
}

const placeKey = ({ sheetId }: SheetRef, row: number, column: number) => `${sheetId} ${row}:${column}`;

/** Contents as they are written into cells that get these formats before. */
function contentsUnder(formats: ReadonlyMap<string, string>): typeof CONTENTS {
  return {
    ...CONTENTS,
    read: (plan, target, through) =>
      CONTENTS.read(plan, target, through).map((line, row) =>
        line.map((now, column) => {
          const format = formats.get(placeKey(target, row + 1, column + 1));
          return format === undefined ? now : { ...now, format };
        }),
      ),
  };
}

/** A grid without holes. */
function filled<T>(grid: readonly (readonly (T | null)[] | undefined)[]): (T | null)[][] {
  const width = Math.max(0, ...Array.from(grid, (line) => line?.length ?? 0));
  return Array.from(grid, (line) => Array.from({ length: width }, (_, index) => line?.[index] ?? null));
}

function through(lines: readonly KeptLine[]) {
  const most = (of: (place: NonNullable<KeptLine["at"]>["place"]) => number) =>
    lines.reduce((last, { at }) => (at ? Math.max(last, of(at.place)) : last), 1);
  return { ...FIRST_CELL, row: most(({ row }) => row), columns: most(({ column, columns }) => column + columns - 1) };
}

/** Lines of cells by the sheet in which they stand now. */
function bySheet(plan: PlanFile, lines: readonly KeptLine[]): Map<SheetRef, KeptLine[]> {
  const sheets = new Map<SheetRef, KeptLine[]>();
  for (const line of lines) {
    const sheet = sheetOf(plan, line);
    if (!sheet) continue;
    const own = sheets.get(sheet);
    if (own) own.push(line);
    else sheets.set(sheet, [line]);
  }
  return sheets;
}

function sheetOf(plan: PlanFile, { at }: KeptLine): SheetRef | null {
  return at === null ? null : (plan.ownSheets().find((sheet) => plan.titleOf(sheet) === at.title) ?? null);
}

function sheetsBack(plan: PlanFile, lines: readonly KeptLine[]): (() => void)[] {
  return plan.ownSheets().flatMap((target) =>
    SHEET_KINDS.flatMap((kind: SheetKindName) => {
      const own = lines.filter((line) => line.kind === kind && line.sheetId === target.sheetId);
      const placed = own.map((line) => ({ ...line, place: FIRST_CELL, row: line.at?.place.row ?? 0 }));
      return placed.length > 0 ? SHEET_UNDO[kind](target, placed) : [];
    }),
  );
}
