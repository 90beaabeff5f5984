import { ratio } from "./measured";

/**
 * The growth per year that leads from a base to a target: (target ÷ base)^(1 ÷ years) − 1. Null when no growth does: a
 * base that is not above 0, a target below 0, a horizon that is no whole number of years from 1 on.
 *
 * @example requiredGrowth(619200, 1500000, 5) → 0.19358145457882037
 * @example requiredGrowth(619200, 1500000, 0) → null
 * @example requiredGrowth(619200, 1500000, 2.5) → null
 */
export function requiredGrowth(base: number, target: number, years: number): number | null {
  if (base <= 0 || target < 0 || years < 1 || !Number.isInteger(years)) return null;
  const growth = (target / base) ** (1 / years) - 1;
  return Number.isFinite(growth) ? growth : null;
}

/**
 * Base, then each year up to the target, at the required growth. Null when there is none.
 *
 * @example visionPath(100, 800, 3) → [100,200,400,800]
 */
export function visionPath(base: number, target: number, years: number): number[] | null {
  const growth = requiredGrowth(base, target, years);
  if (growth === null) return null;
  const path = Array.from({ length: years }, (_, year) => base * (1 + growth) ** year);
  return [...path, target];
}

/**
 * By what fraction one driver must rise for `now` to become `needed`, as revenue is a product; or each of several
 * drivers together: (needed ÷ now)^(1 ÷ drivers) − 1. Null when there is nothing to raise; −1 when nothing is needed.
 *
 * @example raiseNeeded(698148, 739065.6366752055) → 0.058608828894740866
 * @example raiseNeeded(100, 133.1, 3) → 0.1
 */
export function raiseNeeded(now: number, needed: number, drivers = 1): number | null {
  const times = now > 0 ? ratio(Math.max(0, needed), now) : null;
  return times === null ? null : times ** (1 / drivers) - 1;
}
