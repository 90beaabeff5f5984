import { plan } from "./nowhere";

/** @menu */
export function openPlanner(): void {
  plan();
}
