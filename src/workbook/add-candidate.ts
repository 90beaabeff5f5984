import { CANDIDATES } from "../layouts/priorities/candidates";
import { PRIORITIES } from "../layouts/priorities/priorities";
import { QUADRANTS } from "../layouts/quadrants";
import { columnLetters } from "../layouts/references";
import { ProblemError } from "../protocol/problems";
import type { AddedCandidate, Candidate } from "../protocol/what-if";
import type { Language } from "../shared/language";
import { withoutNegativeZero } from "../shared/negative-zero";
import { Changes } from "./changes/changes";
import { type Content, contentBatches } from "./content-batches";
import { type FoundTable, findTable } from "./found-table";
import { refuseLostSettings } from "./lost-settings/lost-settings";
import { plainText } from "./plain-text";
import type { PlanFile } from "./plan-file";
import { readSettings } from "./plan-settings";
import { formulaInRow } from "./row-formula";

/**
 * Writes an idea into the first row of the ideas in which nobody typed anything, or completes the row that says the same
 * already: one that was cut off half-way, or whose answer got lost, is sent again.
 * @throws ProblemError `plan-sheet-missing`, `settings-missing`, `table-damaged`, or `no-free-row`; then nothing is written.
 */
export function addCandidate(plan: PlanFile, asked: Candidate & { readonly language: Language }): AddedCandidate {
  const sheet = plan.sheet("priorities");
  if (!sheet) throw new ProblemError("plan-sheet-missing", { title: PRIORITIES.title });
  refuseLostSettings(plan);
  const found = findTable(plan, PRIORITIES, CANDIDATES);
  // In the words of the plan, which may not be those of the panel.
  const language = readSettings(plan).language ?? asked.language;
  const contents = contentsOf(asked, language);
  if (!found || contents.some(({ key }) => !found.place.columns.has(key))) {
    throw new ProblemError("table-damaged", { title: CANDIDATES.title });
  }
  const { place } = found.place;
  const formulas = formulasOf(plan, found);
  const same = rowThatSays(found, formulas, contents);
  const row = same ?? freeRow(found, formulas);
  if (row === null) throw new ProblemError("no-free-row", { title: CANDIDATES.title });
  const columnOf = (key: string) => found.place.columns.get(key) as number;
  const line = new Array<Content | null>(place.columns).fill(null);
  for (const { key, content, value } of contents) {
    const at = columnOf(key) - place.column;
    const isThere = same !== null && found.values[row - place.row]?.[at] === value;
    line[at] = isThere ? null : content;
  }
  const score = missingScore(found, formulas, row);
  if (score !== null) line[columnOf("score") - place.column] = score;
  const title = plan.titleOf(sheet);
  const changes = new Changes(plan);
  changes.contents(found, contentBatches([line], { row, column: place.column }));
  changes.apply("idea");
  return { sheet: "priorities", cell: `${columnLetters(columnOf("idea"))}${row}`, title };
}

/** What a cell is to hold, how it is written, and how it reads once it stands there. */
interface Told {
  readonly key: string;
  readonly content: Content | null;
  readonly value: Content | null;
}

function contentsOf({ idea, quadrant, gain, confidence, effort }: Candidate, language: Language): Told[] {
  const told = (key: string, value: Content | null): Told => ({ key, content: value, value });
  const name = QUADRANTS.find(({ id }) => id === quadrant)?.name[language] ?? "";
  return [
    { key: "idea", content: plainText(idea), value: idea },
    told("quadrant", name),
    told("gain", withoutNegativeZero(Math.round(gain))),
    told("confidence", confidence),
    told("effort", effort),
  ];
}

type Formulas = readonly (readonly string[])[];

/** Of the table's rows, from its first one on. */
function formulasOf(plan: PlanFile, found: FoundTable): Formulas {
  const { place, firstRow, lastRow } = found.place;
  const all = plan.formulas(found);
  return Array.from({ length: lastRow - firstRow + 1 }, (_, down) =>
    Array.from({ length: place.columns }, (_, right) => all[firstRow - 1 + down]?.[place.column - 1 + right] ?? ""),
  );
}

/** The row of an idea of that name whose other cells say the same, or nothing yet. */
function rowThatSays(
  { values, place: { place, firstRow, lastRow, columns } }: FoundTable,
  formulas: Formulas,
  contents: readonly Told[],
): number | null {
  for (let row = firstRow; row <= lastRow; row += 1) {
    const says = contents.every(({ key, value }) => {
      const at = (columns.get(key) as number) - place.column;
      const there = values[row - place.row]?.[at];
      if (there === value || value === null) return true;
      return key !== "idea" && there === "" && formulas[row - firstRow]?.[at] === "";
    });
    if (says) return row;
  }
  return null;
}

/** The score of a row that a person inserted, as the other rows work it out; null where it stands already. */
function missingScore(
  { values, place: { place, firstRow, columns } }: FoundTable,
  formulas: Formulas,
  row: number,
): string | null {
  const column = columns.get("score");
  if (column === undefined) return null;
  const at = column - place.column;
  const isThere = formulas[row - firstRow]?.[at] !== "" || values[row - place.row]?.[at] !== "";
  const model = formulas.findIndex((line) => line[at] !== "");
  const formula = formulas[model]?.[at];
  return isThere || formula === undefined ? null : formulaInRow(formula, firstRow + model, row);
}

/** A row that holds nothing but what Cap put there; a formula that shows nothing is something, too. */
function freeRow(
  { values, place: { place, firstRow, lastRow, columns } }: FoundTable,
  formulas: Formulas,
): number | null {
  const score = columns.get("score");
  const ticks = columns.get("chosen");
  for (let row = firstRow; row <= lastRow; row += 1) {
    const line = values[row - place.row] ?? [];
    const isFree = line.every((value, index) => {
      const column = place.column + index;
      if (column === score) return true;
      // A tick that is not set is no answer.
      const isBlank = value === "" || (column === ticks && value === false);
      return isBlank && (formulas[row - firstRow]?.[index] ?? "") === "";
    });
    if (isFree) return row;
  }
  return null;
}
