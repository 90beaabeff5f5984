import type { LayoutId } from "./layout";

/** Named range over a sheet's title cell: how Cap finds its sheet again after renames and moves. */
export function sheetName(sheet: LayoutId): string {
  return `cap_${sheet}`;
}

/** Named range over a block. */
export function blockName(sheet: LayoutId, block: string): string {
  return `cap_${sheet}_${block}`;
}

/** Written last: its presence says that the sheet was built to its end, and with which layout. */
export function versionName(sheet: LayoutId, version: number): string {
  return `cap_${sheet}_v${version}`;
}
