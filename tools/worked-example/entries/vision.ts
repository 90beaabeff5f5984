import { columnsOf, type Entry, each, rowsOf } from "./entry";

/** Where the results of the Vision stand. */
export const VISION: readonly [string, Entry][] = [
  ...rowsOf("vision", "vision", "goal", "value", {
    current: "base",
    target: "target",
    years: "years",
    required_cagr: "growth",
  }),
  ...each([0, 1, 2, 3, 4, 5], (year) => [
    [`vision.path.${2025 + year}`, { at: ["vision", "path", "revenue", `y${year}`] }],
  ]),
  ...each(["local", "national", "world"], (row) =>
    columnsOf(`market_size.${row}`, "vision", "potential", row, {
      population: "population",
      potential_customers: "customers",
      annual_spend: "spend",
      market_value: "market",
      realistic_customers: "realistic_customers",
      realistic_value: "realistic_value",
    }),
  ),
  ["market_size.current_share_of_realistic_national", { at: ["vision", "potential", "current_share", "national"] }],
];
