import type { LocalSheets } from "../../local";
import { OWN_SHEET } from "./own-sheet";

interface Cell {
  readonly s?: unknown;
}

interface SheetPart {
  readonly grid: { readonly name: string; readonly hidden?: number };
  readonly cells: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
  readonly notes: readonly (readonly [row: number, column: number, note: string])[];
}

/** A sheet with the place that it had when the file was last put back; null when it was inserted since. */
interface PlacedSheet {
  readonly origin: number | null;
  readonly part: SheetPart;
}

/** All of a document at one moment. */
export interface FileState {
  readonly snapshot: string;
  readonly sheets: readonly PlacedSheet[];
  /** Named ranges and protections, by name. */
  readonly names: ReadonlyMap<string, string>;
}

interface Snapshot {
  readonly sheets: readonly SheetPart[];
  readonly names: readonly { name: string; formulaOrRefString: string; hidden?: boolean }[];
}

const idsOf = (local: LocalSheets) => local.document.workbook.getSheets().map((sheet) => sheet.getSheetId());

/** Puts a file back, and gives what looks at it from then on. */
export function putBack(local: LocalSheets, snapshot: string): () => FileState {
  local.restore(snapshot);
  return looker(local);
}

/** Gives what looks at a file; sheets are known by where they stand now, whatever they are called later. */
export function looker(local: LocalSheets): () => FileState {
  const origins = new Map(idsOf(local).map((id, index) => [id, index]));
  return () => {
    const snapshot = local.snapshot();
    const { sheets, names } = JSON.parse(snapshot) as Snapshot;
    const ids = idsOf(local);
    return {
      snapshot,
      sheets: sheets.map((part, index) => ({ origin: origins.get(ids[index] as string) ?? null, part })),
      names: new Map(
        names.filter(({ hidden }) => !hidden).map(({ name, formulaOrRefString }) => [name, formulaOrRefString]),
      ),
    };
  };
}

/**
 * What is lost of a file: each cell (value or formula), note, title and named range that was there before has to be as it
 * was, or as the whole action makes it; a cell that was empty has to be empty or as the action fills it. The person's own
 * sheet is compared to the last bit.
 */
export function losses(before: FileState, whole: FileState, now: FileState): string[] {
  const wrong: string[] = [];
  const sheetIn = (state: FileState, origin: number | null) =>
    state.sheets.find((sheet) => sheet.origin === origin)?.part;
  for (const { origin, part: was } of before.sheets) {
    const title = was.grid.name;
    if (NOTED.test(title)) continue;
    const will = sheetIn(whole, origin);
    const is = sheetIn(now, origin);
    if (!will || !is) {
      wrong.push(`${title} is gone`);
      continue;
    }
    const texts = [was, will, is].map((part) => JSON.stringify(part));
    if (texts[2] === texts[0] || texts[2] === texts[1]) continue;
    const oneOf = (what: string, of: (part: SheetPart) => unknown) => {
      const text = JSON.stringify(of(is));
      if (text === JSON.stringify(of(was)) || text === JSON.stringify(of(will))) return;
      wrong.push(`${title} ${what}: ${text}, was ${JSON.stringify(of(was))}, becomes ${JSON.stringify(of(will))}`);
    };
    oneOf("title", ({ grid }) => grid.name);
    if (title.startsWith(OWN_SHEET)) oneOf("is not as its owner left it", (part) => part);
    for (const [row, column] of placesOf([was, will, is]))
      oneOf(`${row}:${column}`, (part) => content(part, row, column));
    const notes = (part: SheetPart) => new Map(part.notes.map(([row, column, note]) => [`${row}:${column}`, note]));
    const noted = { was: notes(was), will: notes(will), is: notes(is) };
    for (const at of new Set([...noted.was.keys(), ...noted.is.keys()])) {
      const note = noted.is.get(at);
      if (note !== noted.was.get(at) && note !== noted.will.get(at)) wrong.push(`${title} note ${at}: ${note}`);
    }
  }
  for (const [name, reference] of before.names) {
    const now_ = now.names.get(name);
    if (now_ !== reference && now_ !== whole.names.get(name)) wrong.push(`name ${name}: ${now_}, was ${reference}`);
  }
  return wrong;
}

/** A cell's value or formula, without its looks. */
function content(part: SheetPart, row: string, column: string): unknown {
  const { s: _, ...rest } = part.cells[row]?.[column] ?? {};
  return rest;
}

function placesOf(parts: readonly SheetPart[]): [row: string, column: string][] {
  const rows = new Set(parts.flatMap(({ cells }) => Object.keys(cells)));
  return [...rows].flatMap((row) => {
    const columns = new Set(parts.flatMap(({ cells }) => Object.keys(cells[row] ?? {})));
    return [...columns].map((column): [string, string] => [row, column]);
  });
}

/** What numbers of a document depend on the way it came about, and not on what it holds. */
const withoutNumbers = (text: string) => text.replace(/_(opening|protection)_\d+/g, "_$1");

/** Where what can be undone is noted: it is Cap's own; an action that was done in two goes is noted twice, each time with its minute. */
const NOTED = /^(Undo|Annuler) \(Cap\)$/;

/** In what two documents differ; where a hidden sheet stands among the others, nobody sees. */
export function differences(wanted: FileState, now: FileState, normal: (snapshot: string) => string): string[] {
  if (wanted.snapshot === now.snapshot) return [];
  const parts = [wanted, now].map(({ snapshot }) => {
    const all = JSON.parse(normal(snapshot)) as Snapshot;
    const sheets = all.sheets.filter(({ grid }) => !NOTED.test(grid.name));
    const names = all.names.filter(({ name }) => name !== "cap_undo");
    return {
      sheets: new Map(sheets.map((sheet) => [sheet.grid.name, sheet])),
      titles: sheets.filter(({ grid }) => !grid.hidden).map(({ grid }) => grid.name),
      names: names.map((name) => withoutNumbers(JSON.stringify(name))).sort(),
    };
  });
  const [a, b] = parts as [(typeof parts)[0], (typeof parts)[0]];
  const wrong: string[] = [];
  if (a.titles.join() !== b.titles.join()) wrong.push(`sheets: ${b.titles.join()} instead of ${a.titles.join()}`);
  for (const [title, sheet] of a.sheets) wrong.push(...sheetDifferences(title, sheet, b.sheets.get(title)));
  const names = b.names.filter((name) => !a.names.includes(name)).slice(0, 3);
  if (names.length > 0 || a.names.length !== b.names.length) {
    wrong.push(`names: ${a.names.length} → ${b.names.length}, such as ${names.join(" ")}`);
  }
  return wrong;
}

function sheetDifferences(title: string, wanted: SheetPart, now: SheetPart | undefined): string[] {
  if (!now) return [`${title} is gone`];
  const cells = placesOf([wanted, now]).flatMap(([row, column]) => {
    const [is, should] = [now.cells[row]?.[column], wanted.cells[row]?.[column]].map((cell) => JSON.stringify(cell));
    return is === should ? [] : [`${title} ${row}:${column}: ${is} instead of ${should}`];
  });
  const others = Object.keys(wanted).filter(
    (key) =>
      key !== "cells" && JSON.stringify(wanted[key as keyof SheetPart]) !== JSON.stringify(now[key as keyof SheetPart]),
  );
  return [...cells.slice(0, 5), ...others.map((key) => `${title}: ${key} differ`)];
}
