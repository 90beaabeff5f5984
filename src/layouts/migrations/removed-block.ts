import { LANGUAGES, type Language } from "../../shared/language";
import { LAYOUTS } from "../all-layouts";
import { type Arrangement, type BlockPlace, type Place, panelFrom, tableFrom } from "../arrangement";
import { canonicalFormula, withWordsOf } from "../formula-text";
import type { LayoutId, SheetLayout } from "../layout";
import { planPanel, planTable } from "../plan-block";
import { CellPlanner } from "../plan-cell";
import type { PlanContext } from "../plan-context";
import type { CurrentCell } from "../relabel-cell";
import type { PlannedCell } from "../sheet-plan";
import type { RemovedBlock } from "./migration";

/** Where a block stands that the next version does without, and what becomes of it. */
export interface Removal {
  readonly block: string;
  /** All of it, title and hint included. */
  readonly whole: Place;
  /** Rows to which Cap gave a height of their own. */
  readonly heights: readonly number[];
  /** Cells that its owner changed: the block is theirs then, and stays. */
  readonly left: readonly { readonly row: number; readonly column: number }[];
}

/** A block with what its name covers; null when that is gone. */
export interface NamedBlock extends Pick<RemovedBlock, "block" | "words"> {
  readonly named: Place | null;
}

/** A sheet as far as its blocks are compared with what Cap wrote. */
export interface ComparedSheet {
  readonly id: LayoutId;
  readonly arrangement: Arrangement;
  current(row: number, column: number): CurrentCell;
}

/** What becomes of the blocks that are still found. They may read one another. */
export function removalsOf(
  sheet: ComparedSheet,
  blocks: readonly NamedBlock[],
  arrangements: ReadonlyMap<LayoutId, Arrangement>,
  context: PlanContext,
): Removal[] {
  const found = blocks.flatMap(({ block, named }) => {
    const at = named && placeOf(block, named, sheet.arrangement);
    return at ? [{ block, at, named }] : [];
  });
  const gone = blocks.filter(({ block }) => !found.some((one) => one.block === block));
  const arrangement: Arrangement = {
    ...sheet.arrangement,
    blocks: new Map([...sheet.arrangement.blocks, ...found.map(({ block, at }) => [block.id, at] as const)]),
    damaged: new Set([...(sheet.arrangement.damaged ?? []), ...gone.map(({ block }) => block.id)]),
  };
  const layout: SheetLayout = {
    ...LAYOUTS[sheet.id],
    words: Object.assign({}, LAYOUTS[sheet.id].words, ...blocks.map(({ words }) => words)),
  };
  const all = new Map([...arrangements, [sheet.id, arrangement] as const]);
  return found.map(({ block, at, named }) => {
    const plannedIn = (language: Language) => {
      const planner = new CellPlanner(layout, { ...context, language }, all);
      return plannedBlock(block, at, planner, layout.columnWidths);
    };
    const compared = LANGUAGES.map((language) => compare(plannedIn(language), sheet));
    const isMoved = named?.rows !== at.place.rows || named.columns !== at.place.columns;
    const [best] = compared.sort((one, other) => one.left.length - other.left.length);
    const whole = best?.whole ?? at.place;
    const first = { row: whole.row, column: at.place.column };
    return {
      block: block.id,
      whole,
      heights: best?.heights ?? [],
      left: isMoved ? [first] : (best?.left ?? [first]),
    };
  });
}

function placeOf(block: RemovedBlock["block"], named: Place, { top }: Arrangement): BlockPlace | null {
  if (block.kind === "panel") return panelFrom(block, named.row, named.column);
  // Title and hint stand above what its name covers.
  return named.row > 2 ? tableFrom(block, named.row - 2, top) : null;
}

interface PlannedBlock {
  readonly whole: Place;
  readonly cells: readonly (readonly (PlannedCell | null)[])[];
  readonly heights: readonly number[];
}

function plannedBlock(
  block: RemovedBlock["block"],
  at: BlockPlace,
  planner: CellPlanner,
  widths: readonly number[],
): PlannedBlock {
  const lastRow = at.place.row + at.place.rows - 1;
  const lastColumn = at.place.column + at.place.columns - 1;
  const cells = Array.from({ length: lastRow }, () => new Array<PlannedCell | null>(lastColumn).fill(null));
  const rowHeights = new Map<number, number>();
  const target = { cells, merges: [], rowHeights, columnWidths: [0, ...widths] };
  if (block.kind === "panel") planPanel(block, at, planner, target);
  else planTable(block, at, planner, target);
  const whole = { ...at.place, row: at.titleRow, rows: lastRow - at.titleRow + 1 };
  return {
    whole,
    cells: cells.slice(whole.row - 1).map((line) => line.slice(whole.column - 1)),
    heights: [...rowHeights.keys()],
  };
}

/** The cells that are not as Cap wrote them; none when nothing stands there at all any more. */
function compare({ whole, cells, heights }: PlannedBlock, sheet: ComparedSheet) {
  let isEmpty = true;
  const left = cells.flatMap((line, down) => {
    const spillsFrom = line.findIndex((cell) => cell?.custom);
    return line.flatMap((cell, right) => {
      const [row, column] = [whole.row + down, whole.column + right];
      const current = sheet.current(row, column);
      if (current.value !== "" || current.formula !== "") isEmpty = false;
      const isSpilled = spillsFrom >= 0 && right > spillsFrom && current.formula === "" && !cell?.content;
      return isSpilled || isAsWritten(current, cell) ? [] : [{ row, column }];
    });
  });
  return { whole, heights, left: isEmpty ? [] : left };
}

function isAsWritten({ value, formula }: CurrentCell, cell: PlannedCell | null): boolean {
  const content = cell?.content ?? "";
  if (!cell?.isFormula) return formula === "" && value === content;
  const written = String(content);
  return canonicalFormula(formula) === canonicalFormula(written) || withWordsOf(formula, written, written) !== null;
}
