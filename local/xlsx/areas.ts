/** Rectangles as Univer keeps them, and as .xlsx files write them. */
import { type Area, formatAddress, parseAddress } from "../services/a1-notation";

/** Ends inclusive, from 0. */
export interface Rectangle {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Grid of Excel, to close open ranges. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

export function areaOf({ startRow, endRow, startColumn, endColumn }: Rectangle): Area {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

export function rectangleOf({ row, column, rows, columns }: Area): Rectangle {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

/** `A1:B2 D4` */
export function addressesOf(rectangles: readonly Rectangle[]): string {
  return rectangles.map((one) => formatAddress(areaOf(one))).join(" ");
}

export function rectanglesOf(addresses: string): Rectangle[] {
  return addresses.split(" ").flatMap((address) => {
    const found = parseAddress(address, MOST_ROWS, MOST_COLUMNS);
    return found ? [rectangleOf(found.area)] : [];
  });
}

/** `'Bilan'!$A$1:$B$2` → the sheet's name and the area; null for anything else, such as a constant. */
export function placeOf(reference: string): { readonly sheet: string; readonly area: Area } | null {
  const found = parseAddress(reference.replace(/^=/, ""), MOST_ROWS, MOST_COLUMNS);
  return found?.sheet ? { sheet: found.sheet, area: found.area } : null;
}
