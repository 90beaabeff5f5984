import { LAYOUTS } from "../../../src/layouts/all-layouts";
import { type Announcements, says } from "./announced";
import type { ActionKind } from "./cap-actions";
import { type CellText, type FileCells, isSame, type SheetCells, shapeOf } from "./file-cells";
import type { MovedPlaces } from "./moved-places";

/** What an action made of a file. */
export interface Done {
  readonly kind: ActionKind;
  readonly before: FileCells;
  readonly after: FileCells;
  readonly moves: MovedPlaces;
  /** What it noted before it wrote; of *Undo*, what it was to take back. */
  readonly announced: Announcements;
  /** Texts and formulas that Cap once wrote. */
  readonly ofCap: ReadonlySet<CellText>;
  /** Whether it may have put a table or rows of Cap's into a sheet, which nobody can take back. */
  readonly addsTo: (sheet: string) => boolean;
}

const BROKEN = /#REF!/;
/** They fill what is empty, and replace what Cap itself wrote. */
const MAKES_SHEETS: readonly ActionKind[] = ["build", "update"];

/** What Cap keeps for itself, in the hidden settings: nobody types there, and nothing of it is undone. */
function isMemory({ names }: FileCells, sheet: SheetCells, at: string): boolean {
  const [row = 0] = at.split(":").map(Number);
  return ["memory", "dismissed"].some((id) => {
    const reference = names.get(`cap_settings_${id}`);
    if (reference === undefined) return isBelowKeys(sheet, id, row);
    const [, first, last] = /\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)$/.exec(reference) ?? [];
    const isHere = reference.replace(/'/g, "").startsWith(`${sheet.title.replace(/'/g, "")}!`);
    return isHere && row >= Number(first) + 2 && row <= Number(last);
  });
}

/** Of a table whose name was deleted: it still stands below its keys. */
function isBelowKeys(sheet: SheetCells, id: string, row: number): boolean {
  const table = LAYOUTS.settings.blocks.find((block) => block.id === id);
  if (table?.kind !== "table") return false;
  const keys = new Set(table.columns.map(({ key }) => JSON.stringify(key)));
  const rowsOfKeys = [...sheet.cells].filter(([, text]) => keys.has(text)).map(([at]) => Number(at.split(":")[0]));
  const whole = rowsOfKeys.filter((one) => rowsOfKeys.filter((other) => other === one).length === keys.size);
  return whole.some((one) => row > one + 1 && row <= one + 1 + table.rows.length + (table.spareRows ?? 0));
}

/** Every cell, note, title, sheet and name that an action changed without having said so. */
export function cellLosses(done: Done): string[] {
  const { before, after } = done;
  const own = ownSheets(before);
  const titles = before.sheets.some(({ key, title }) => after.sheets.find((each) => each.key === key)?.title !== title);
  const anyMoved = titles || before.sheets.some(({ key }) => done.moves.isMoved(key));
  const wrong: string[] = [];
  for (const was of before.sheets) {
    const is = after.sheets.find(({ key }) => key === was.key);
    if (!is) wrong.push(`${was.title} is gone`);
    else if (!own.has(was.key)) wrong.push(...foreignLosses(was, is, anyMoved));
    else if (own.get(was.key) !== "cap_undo") {
      const isAddedTo = done.addsTo(own.get(was.key) ?? "");
      wrong.push(...ownLosses(was, is, done, { moved: anyMoved, isAddedTo }));
    }
  }
  for (const [name, reference] of before.names) {
    if (name.startsWith("cap_") || anyMoved) continue;
    if (after.names.get(name) !== reference) wrong.push(`name ${name}: ${after.names.get(name)}, was ${reference}`);
  }
  return wrong;
}

/** Cap's sheets by key, with their names; one whose own name was deleted is known by its version's and its tables'. */
export function ownSheets({ sheets, names }: FileCells): Map<string, string> {
  const own = new Map<string, string>();
  for (const name of [...Object.keys(LAYOUTS).map((id) => `cap_${id}`), "cap_undo"]) {
    const others = [...names.keys()].filter((one) => one.startsWith(`${name}_`)).sort(versionsFirst);
    for (const one of [name, ...others]) {
      const reference = names.get(one) ?? "";
      const title = reference.slice(0, reference.lastIndexOf("!"));
      const plain = title.startsWith("'") ? title.slice(1, -1).replace(/''/g, "'") : title;
      const sheet = sheets.find((each) => each.title === plain);
      if (!sheet) continue;
      own.set(sheet.key, name);
      break;
    }
  }
  return own;
}

const versionsFirst = (one: string, other: string) => Number(/_v\d+$/.test(other)) - Number(/_v\d+$/.test(one));

/** Of a person's own sheet nothing may differ; formulas of theirs follow the cells that they read. */
function foreignLosses(was: SheetCells, is: SheetCells, moved: boolean): string[] {
  if (was.whole === is.whole) return [];
  if (!moved) return [`${was.title}, none of Cap's, was changed`];
  const places = new Set([...was.cells.keys(), ...is.cells.keys()]);
  const cells = [...places].filter((at) => !isSame(was.cells.get(at), is.cells.get(at), true));
  const notes = JSON.stringify([...was.notes]) !== JSON.stringify([...is.notes]);
  return [
    ...cells.map((at) => `${was.title} ${at}, none of Cap's: ${was.cells.get(at)} → ${is.cells.get(at)}`),
    ...(notes || was.title !== is.title ? [`${was.title}, none of Cap's: its notes or title`] : []),
  ];
}

function ownLosses(
  was: SheetCells,
  is: SheetCells,
  done: Done,
  { moved, isAddedTo }: { readonly moved: boolean; readonly isAddedTo: boolean },
): string[] {
  const { announced, kind, moves } = done;
  const wrong: string[] = [];
  if (was.title !== is.title && !announced.titles.has(was.title) && !/^cap_/.test(was.title)) {
    wrong.push(`title ${was.title} → ${is.title}`);
  }
  // What is taken back was read before: by the titles of that moment.
  const noted = kind === "undo" ? was : is;
  const known = new Set<string>();
  for (const [at, text] of was.cells) {
    const now = moves.now(was.key, at);
    if (now === null) {
      wrong.push(`${was.title} ${at} was deleted: ${text}`);
      continue;
    }
    known.add(now);
    const stands = is.cells.get(now);
    if (
      isSame(text, stands, moved) ||
      isMemory(done.after, is, now) ||
      isAnnounced(done, noted, now, "contents", text, stands)
    )
      continue;
    if (MAKES_SHEETS.includes(kind) && (BROKEN.test(text) || done.ofCap.has(shapeOf(text)))) continue;
    wrong.push(`${was.title} ${now}: ${text} → ${stands}`);
  }
  for (const [at, text] of is.cells) {
    if (
      known.has(at) ||
      isMemory(done.after, is, at) ||
      MAKES_SHEETS.includes(kind) ||
      isAddedTo ||
      moves.isMoved(was.key)
    )
      continue;
    if (!isAnnounced(done, noted, at, "contents", undefined, text)) wrong.push(`${was.title} ${at}: nothing → ${text}`);
  }
  const notes = new Set(is.notes.values());
  for (const [at, note] of was.notes) {
    // Local Sheets moves notes too far in a file that was put back, so that only their texts are looked for.
    if (notes.has(note)) continue;
    const now = moves.now(was.key, at);
    const stands = now === null ? undefined : is.notes.get(now);
    if (now && isAnnounced(done, noted, now, "notes", JSON.stringify(note), noteText(stands))) continue;
    wrong.push(`${was.title} note ${at}: ${note} → ${stands}`);
  }
  return wrong;
}

const noteText = (note: string | undefined) => (note === undefined ? undefined : JSON.stringify(note));

/** Whether what stood there was noted; for *Undo*, whether it puts back what was noted. */
function isAnnounced(
  { announced, kind }: Done,
  sheet: SheetCells,
  at: string,
  what: "contents" | "notes",
  text: CellText | undefined,
  stands: CellText | undefined,
): boolean {
  const lines = announced.of(what, sheet, at);
  if (kind === "undo") return lines.some(({ before, after }) => says(after, text) && says(before, stands));
  return lines.some(({ before }) => says(before, text));
}

/** What is not as it was before an action that was taken back. */
export function notRestored(
  before: FileCells,
  back: FileCells,
  { moves, addsTo }: Pick<Done, "moves" | "addsTo">,
): string[] {
  const own = ownSheets(before);
  const wrong: string[] = [];
  const moved = before.sheets.some(({ key }) => moves.isMoved(key));
  for (const was of before.sheets) {
    if (own.get(was.key) === "cap_undo") continue;
    const is = back.sheets.find(({ key }) => key === was.key);
    if (!is || is.title !== was.title) {
      wrong.push(`${was.title}: ${is?.title}`);
      continue;
    }
    const known = new Set<string>();
    for (const [at, text] of was.cells) {
      const now = moves.now(was.key, at) ?? "";
      known.add(now);
      // A repair's references stay where they were lost, as the page of reliability says.
      const isMended = BROKEN.test(text) && isSame(text, is.cells.get(now), true);
      if (!isSame(text, is.cells.get(now), moved) && !isMended && !isMemory(back, is, now))
        wrong.push(`undone ${was.title} ${now}: ${text} → ${is.cells.get(now)}`);
    }
    const noted = new Set(is.notes.values());
    for (const [at, note] of was.notes) {
      if (!noted.has(note)) wrong.push(`undone ${was.title} note ${at}: ${note} is gone`);
    }
    if (addsTo(own.get(was.key) ?? "") || moved) continue;
    for (const [at, text] of is.cells)
      if (!known.has(at) && !isMemory(back, is, at)) wrong.push(`undone ${was.title} ${at}: nothing → ${text}`);
  }
  return wrong;
}
