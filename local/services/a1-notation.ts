/** Cell addresses as people write them. Rows and columns are 0-based here, ends inclusive. */

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Address {
  /** Null when the text names no sheet. */
  readonly sheet: string | null;
  readonly area: Area;
}

const ADDRESS =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(?:\$?([A-Za-z]{1,3}))?(?:\$?(\d{1,8}))?(?::(?:\$?([A-Za-z]{1,3}))?(?:\$?(\d{1,8}))?)?$/;

/**
 * Reads `B2`, `C5:B2`, `A2:B`, `B:B`, `3:5`, each with or without `'Sheet'!` and `$`; null when it is none of these.
 * @param height,width size of the grid, to close open ranges
 */
export function parseAddress(text: string, height: number, width: number): Address | null {
  const found = ADDRESS.exec(text.trim());
  if (!found) return null;
  const [, quoted, plain, column1, row1, column2, row2] = found;
  const single = !text.includes(":");
  if (single ? !(column1 && row1) : !(column1 || row1) || !(column2 || row2)) return null;
  // The open side of `A2:B` or `2:B` reaches the end of the grid.
  const rows = [row1 ? Number(row1) - 1 : 0, single ? Number(row1) - 1 : row2 ? Number(row2) - 1 : height - 1];
  const columns = [
    column1 ? columnIndex(column1) : 0,
    single ? columnIndex(column1 as string) : column2 ? columnIndex(column2) : width - 1,
  ];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return {
    sheet: quoted?.replace(/''/g, "'") ?? plain ?? null,
    area: { row: top, column: left, rows: Math.max(...rows) - top + 1, columns: Math.max(...columns) - left + 1 },
  };
}

/** `{row: 1, column: 1, rows: 2, columns: 1}` → `B2:B3`; with `mark` "$" → `$B$2:$B$3`. */
export function formatAddress({ row, column, rows, columns }: Area, mark = ""): string {
  const cell = (r: number, c: number) => `${mark}${columnName(c)}${mark}${r + 1}`;
  const first = cell(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cell(row + rows - 1, column + columns - 1)}`;
}

export function quoteSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** 0 → `A`, 26 → `AA` */
function columnName(index: number): string {
  return (index >= 26 ? columnName(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
