import type { LayoutId } from "../../../src/layouts/layout";
import { type CellValue, PlanReading, RowReading, TableReading } from "../../../src/reading/plan-reading";
import { parseDay } from "../../../src/shared/calendar-day";
import type { YearMonth } from "../../../src/shared/year-month";

/** A row by its cells, with its id under `id` when it has one. */
export type Line = Readonly<Record<string, CellValue>>;

/** A day as a cell holds it. */
export const day = (text: string) => parseDay(text);

/** Twelve months from the plan's start on, with what `of` says of each. */
export function months(start: YearMonth, of: (index: number) => Line): Line[] {
  const [year, first] = start.split("-").map(Number) as [number, number];
  return Array.from({ length: 12 }, (_, index) => {
    const count = year * 12 + first - 1 + index;
    return { month: { year: Math.floor(count / 12), month: (count % 12) + 1, day: 1 }, ...of(index) };
  });
}

/** A plan as it would be read from a file that holds these tables, by `sheet.table`; rows count from 10. */
export function planWith(
  today: string,
  tables: Readonly<Record<string, readonly Line[]>>,
  { planStart = "2026-01" }: { planStart?: YearMonth } = {},
): PlanReading {
  const built = new Set(Object.keys(tables).map((key) => key.split(".")[0] as LayoutId));
  const context = { language: "fr", currency: "EUR", year: 2026, planStart } as const;
  return new PlanReading(context, day(today) ?? { year: 1, month: 1, day: 1 }, built, (sheet, id) => {
    const lines = tables[`${sheet}.${id}`];
    if (!built.has(sheet)) return "missing";
    if (lines === undefined) return "damaged";
    const keys = [...new Set(lines.flatMap((line) => Object.keys(line)))];
    const columns = new Map(keys.map((key, index) => [key, index + 2] as const));
    const rows = lines.map(
      (line, index) => new RowReading(sheet, String(line.id ?? ""), 10 + index, columns, new Map(Object.entries(line))),
    );
    return new TableReading(rows, null, []);
  });
}
