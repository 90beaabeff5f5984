/** A formula that stays blank until all these cells hold numbers. */
export function whenKnown(cells: readonly string[], result: string): string {
  return `=IF(COUNT(${cells.join(";")})<${cells.length};"";${result})`;
}

/** One ÷ other, blank where one is unknown or the other is not above zero. */
export function quotient(numerator: string, denominator: string): string {
  return whenKnown([numerator, denominator], `IF(${denominator}<=0;"";${numerator}/${denominator})`);
}

/** The number in a cell, blank when it holds none: a blank cell read plainly would be 0. */
export function numberIn(cell: string): string {
  return whenKnown([cell], cell);
}
