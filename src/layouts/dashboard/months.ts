import type { Row } from "../layout";

/** Ids of the plan's twelve months, in every table that has one row for each. */
export const MONTH_IDS: readonly string[] = Array.from({ length: 12 }, (_, index) => `m${index + 1}`);

export const YEAR_LABEL = { fr: "Année", en: "Year" };

/** A row a month, found by the date in its first cell, with what differs from month to month. */
export function monthRows(cells: (id: string, number: number) => Row["cells"]): Row[] {
  return MONTH_IDS.map((id, index) => {
    const month = index === 0 ? { month: { formula: "={settings!plan.value@plan_start}" } } : {};
    return { id, cells: { ...month, ...cells(id, index + 1) } };
  });
}
