/** Eight heights, lowest first; the middle dot stands for a month that was not measured. */
const HEIGHTS = "▁▂▃▄▅▆▇█";
const NOT_MEASURED = "·";

/**
 * A line of characters, one a cell, as high between `low` and `high` as its number: an ordinary formula, so it prints
 * and opens anywhere. Blank while `low` or `high` is; all at the foot when they are equal.
 *
 * @param cells marks of the cells, first to last
 * @param low mark of the cell that holds the smallest of them
 * @param high mark of the cell that holds the largest
 */
export function sparkline(cells: readonly string[], low: string, high: string): string {
  const bar = (cell: string) =>
    `IF(ISNUMBER(${cell});MID("${HEIGHTS}";1+ROUND(7*(${cell}-${low})/(${high}-${low}+(${high}=${low}));0);1);"${NOT_MEASURED}")`;
  return `=IF(COUNT(${low};${high})<2;"";${cells.map(bar).join("&")})`;
}
