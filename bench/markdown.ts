/** Tables as Markdown, and figures as people read them. */

export type Cell = string | number;

/** The first column is text, all others are figures or verdicts, to the right. */
export function table(headers: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.join(" | ")} |`;
  const rule = headers.map((_, index) => (index === 0 ? "---" : "---:"));
  return [line(headers), line(rule), ...rows.map(line)].join("\n");
}

/** Whether a goal is met, said so that nobody looks for it. */
export function verdict(isMet: boolean): string {
  return isMet ? "met" : "**not met**";
}

/** @example ratio(7, 2) → "3.5" */
export function ratio(one: number, other: number): string {
  return other === 0 ? "–" : (one / other).toFixed(1);
}

/** @example seconds(1234) → "1.2" */
export function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}

/** @example grouped(1234567) → "1,234,567" */
export function grouped(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ",");
}
