/** The calculation, blank until every cell that it needs holds a number. */
export function known(cells: readonly string[], calculation: string): string {
  return `=IF(COUNT(${cells.join(";")})<${cells.length};"";${calculation})`;
}

/** The number of another cell; blank when there is none, where `=cell` alone would show 0. */
export function numberOf(cell: string): string {
  return known([cell], cell);
}

export function difference(cell: string, less: string): string {
  return known([cell, less], `${cell}-${less}`);
}

/** Part ÷ whole, blank when the whole is 0. */
export function quotient(part: string, whole: string): string {
  return known([part, whole], `IF(${whole}=0;"";${part}/${whole})`);
}

/** Part ÷ whole of what only means something above 0, such as a growth; `minus` takes 1 off. */
export function quotientAboveZero(part: string, whole: string, minus = ""): string {
  return known([part, whole], `IF(${whole}<=0;"";${part}/${whole}${minus})`);
}
