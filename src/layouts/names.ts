import type { LayoutId } from "./layout";

/** Named range over all that Cap writes in a sheet: how it finds the sheet again after renames, moves and deleted rows. */
export function sheetName(sheet: LayoutId): string {
  return `cap_${sheet}`;
}

/** Named range over a block. */
export function blockName(sheet: LayoutId, block: string): string {
  return `cap_${sheet}_${block}`;
}

/** Named range of a sheet's sentence. */
export function sentenceName(sheet: LayoutId): string {
  return `cap_${sheet}_sentence`;
}

/** Written last, by a build as by an update: its presence says that the sheet was built to its end, and with which layout. */
export function versionName(sheet: LayoutId, version: number): string {
  return `cap_${sheet}_v${version}`;
}

/**
 * The version of a sheet, as the names in the file say it; null when it was not built to its end. Two names are left by an
 * update that was cut off at its very end: the older one counts, so that it is finished; but one that is newer than
 * `known` always does.
 *
 * `versionAmong(["cap_review", "cap_review_v1"], "review", 2)` → `1`
 */
export function versionAmong(names: Iterable<string>, sheet: LayoutId, known: number): number | null {
  const versions = versionsAmong(names, sheet);
  const newest = Math.max(...versions);
  if (versions.length === 0) return null;
  return newest > known ? newest : Math.min(...versions);
}

export function versionsAmong(names: Iterable<string>, sheet: LayoutId): number[] {
  const pattern = new RegExp(`^${sheetName(sheet)}_v([1-9]\\d*)$`);
  return [...names].flatMap((name) => {
    const found = pattern.exec(name);
    return found ? [Number(found[1])] : [];
  });
}
