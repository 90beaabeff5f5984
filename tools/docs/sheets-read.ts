import type { LayoutId, SheetLayout } from "../../src/layouts/layout";

/** The other sheets that a sheet's formulas read, in the order in which it first does. */
export function sheetsRead(sheet: SheetLayout): LayoutId[] {
  // A layout is plain data: all its formulas are somewhere in its text.
  const marks = [...JSON.stringify(sheet).matchAll(/\{(\w+)!\w+\.\w+/g)].map(([, id]) => id as LayoutId);
  return [...new Set(marks)].filter((id) => id !== sheet.id);
}
