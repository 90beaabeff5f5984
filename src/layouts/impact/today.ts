/** A line of the model, as the shop stands today: what every block below starts from. */
export function today(line: string): string {
  return `{model.today@${line}}`;
}

/** A formula that stays blank until all the numbers that it reads are there. */
export function whenKnown(cells: readonly string[], formula: string): string {
  return `=IF(COUNT(${cells.join(";")})<${cells.length};"";${formula})`;
}

/** The same, blank too when `wrong` holds: a division by 0, a share out of its bounds. */
export function unless(wrong: string, cells: readonly string[], formula: string): string {
  return whenKnown(cells, `IF(${wrong};"";${formula})`);
}
