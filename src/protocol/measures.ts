/** What people type for a month, in the Review and in the Dashboard: keys of the columns of their tables of months. */
export const MEASURES = [
  "sessions",
  "orders",
  "revenue",
  "cogs",
  "ad_spend",
  "new_customers",
  "returned_orders",
  "carts",
] as const;

export type Measure = (typeof MEASURES)[number];

/** A value for each measure, null for what is not measured. */
export type MeasureFigures = Readonly<Record<Measure, number | null>>;
