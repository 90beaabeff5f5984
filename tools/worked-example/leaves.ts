/** A result of the example: a number, a word, or null where there is none. */
export type Leaf = number | string | boolean | null;

/** Every result of a nested object, by its path: `kpis.aov`, `priorities.0.npv_flows.2`. */
export function leavesOf(value: unknown, path = ""): Map<string, Leaf> {
  if (value === null || typeof value !== "object") return new Map([[path, value as Leaf]]);
  const below = Object.entries(value).map(([key, one]) => leavesOf(one, path === "" ? key : `${path}.${key}`));
  return new Map(below.flatMap((leaves) => [...leaves]));
}
