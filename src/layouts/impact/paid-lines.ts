import type { Words } from "../../shared/language";
import type { Cell, Row } from "../layout";
import type { NumberFormatName } from "../number-formats";

/** Paid lines that can be compared, each with the community that might replace it: a pair of columns each. */
export const PAID_LINES = [1, 2, 3] as const;

export type PaidLine = (typeof PAID_LINES)[number];

export const adsColumn = (line: PaidLine) => `ads${line}` as const;
export const communityColumn = (line: PaidLine) => `community${line}` as const;

/** A row, told for a way by its column: the same formula in every pair. */
export type Way = (at: (row: string) => string) => Cell;

export function wayRow(
  id: string,
  line: Words,
  format: NumberFormatName,
  ways: { ads?: Way; community?: Way },
  look: Cell = {},
): Row {
  const cells: Record<string, Cell> = { line: { text: line, ...look } };
  const put = (column: string, way: Way | undefined) => {
    if (way) cells[column] = { format, ...look, ...way((other) => `{${column}@${other}}`) };
  };
  for (const pair of PAID_LINES) {
    put(adsColumn(pair), ways.ads);
    put(communityColumn(pair), ways.community);
  }
  return { id, cells };
}
