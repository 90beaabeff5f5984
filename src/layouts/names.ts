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

/** Written last: its presence says that the sheet was built to its end, and with which layout. */
export function versionName(sheet: LayoutId, version: number): string {
  return `cap_${sheet}_v${version}`;
}
