import type { Cell } from "./layout";

/** The same cell in several columns of a row; `of` says what differs, usually the column that its formula reads. */
export function perColumn<K extends string>(columns: readonly K[], of: (column: K) => Cell): Record<K, Cell> {
  return Object.fromEntries(columns.map((column) => [column, of(column)])) as Record<K, Cell>;
}
