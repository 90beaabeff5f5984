/**
 * A formula that stands in one row, as it stands in another: references to its own row follow, all others stay.
 * `formulaInRow("=B7*$C$2+D7", 7, 12)` → `"=B12*$C$2+D12"`
 */
export function formulaInRow(formula: string, from: number, to: number): string {
  return formula.replace(/"[^"]*"|(?<![A-Za-z0-9_.!'])(\$?[A-Z]{1,3})(\d+)(?![\w(.])/g, (whole, column, row) =>
    Number(row) === from ? `${column}${to}` : whole,
  );
}
