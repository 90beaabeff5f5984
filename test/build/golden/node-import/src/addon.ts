import { readFileSync } from "node:fs";

/** @menu */
export function openPlanner(): string {
  return readFileSync("plan.txt", "utf8");
}
