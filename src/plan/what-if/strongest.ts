import { type Drivers, worth } from "../model";
import { leverOf, type SliderKind } from "./slider";

/**
 * Of the sliders that were moved, the one that alone changes the cash of a year most; null when none was.
 *
 * @example strongest(garance, { basket: 5, conversion: 5 }) → "basket"
 * @example strongest(garance, { basket: 0 }) → null
 */
export function strongest(today: Drivers, values: Readonly<Partial<Record<SliderKind, number>>>): SliderKind | null {
  const moved = (Object.keys(values) as SliderKind[]).filter((kind) => (values[kind] ?? 0) !== 0);
  const weight = (kind: SliderKind) => Math.abs(worth(today, [leverOf(kind, values[kind] ?? 0)]).operatingResult);
  return moved.reduce<SliderKind | null>(
    (best, kind) => (best === null || weight(kind) > weight(best) ? kind : best),
    null,
  );
}
