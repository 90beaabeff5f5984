/** A cell as words can quote it, whatever it holds: `{ year: 2025, month: 4, day: 3 }` → `"2025-4-3"`. */
export function cellText(cell: unknown): string {
  switch (typeof cell) {
    case "string":
      return cell.trim();
    case "number":
    case "boolean":
    case "bigint":
      return String(cell);
    case "object": {
      const { year, month, day } = (cell ?? {}) as Readonly<Record<string, unknown>>;
      const parts = [year, month, day];
      return parts.every((part) => typeof part === "number") ? parts.join("-") : "";
    }
    default:
      return "";
  }
}
