import type { LocalSheets } from "../../local";

/** A document taken apart, so that a test can say which part differs. */
export interface FileParts {
  /** Everything about a sheet but its place among the others, by title. */
  readonly sheets: Readonly<Record<string, unknown>>;
  readonly titles: readonly string[];
  /** Named ranges, protections and what those leave open, one text each. */
  readonly names: readonly string[];
}

interface Snapshot {
  readonly sheets: readonly { readonly grid: { readonly name: string } }[];
  readonly names: readonly { name: string; comment?: string; formulaOrRefString: string; hidden?: boolean }[];
}

/** What numbers of a document depend on the way it came about, and not on what it holds. */
const withoutNumbers = (text: string) => text.replace(/_(opening|protection)_\d+/g, "_$1");

/** Where what can be undone is noted: Cap's own, and other after each action. */
const NOTED = /^(Undo|Annuler) \(Cap\)$/;

export function partsOf(local: LocalSheets): FileParts {
  return partsOfSnapshot(local.snapshot());
}

export function partsOfSnapshot(snapshot: string): FileParts {
  const all = JSON.parse(snapshot) as Snapshot;
  const sheets = all.sheets.filter(({ grid }) => !NOTED.test(grid.name));
  const names = all.names.filter(({ name }) => name !== "cap_undo");
  return {
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.grid.name, sheet])),
    titles: sheets.map(({ grid }) => grid.name),
    names: names
      .map(({ name, comment = "", formulaOrRefString }) => `${name} ${formulaOrRefString.replace(/'/g, "")} ${comment}`)
      .map(withoutNumbers)
      .sort(),
  };
}
