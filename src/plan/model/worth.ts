import type { Drivers } from "./drivers";
import { type Lever, type LeverKind, pulled } from "./levers";
import { difference, type Results, results, sumOf } from "./results";

/**
 * What levers bring in a full year, all else equal: every line of the results, with minus without. The cash that they
 * bring is `operatingResult`, before what the priority itself costs; `workingCapital` is what they tie up.
 *
 * @example worth(garance, [{ kind: "basket", change: 0.05 }]).operatingResult → 16718.4
 * @example worth(garance, [{ kind: "conversion", change: 0.05 }]).operatingResult → 13118.4
 * @example worth(garance, [{ kind: "paidTraffic", change: 0.05 }]).operatingResult → 4478.4
 * @example worth(garance, [{ kind: "price", change: 0.05 }]).operatingResult → 30960
 */
export function worth(today: Drivers, levers: readonly Lever[]): Results {
  return difference(results(pulled(today, levers)), results(today));
}

/**
 * Several priorities: what each would bring alone, the sum of these, what they bring together, and the interaction,
 * together − sum. Drivers multiply, so that a fuller basket is also worth more on the orders that another one brings.
 *
 * @example together(garance, [[{ kind: "basket", change: 0.05 }], [{ kind: "conversion", change: 0.05 }]]).interaction.revenue → 1548
 */
export function together(
  today: Drivers,
  priorities: readonly (readonly Lever[])[],
): { readonly alone: Results[]; readonly sum: Results; readonly together: Results; readonly interaction: Results } {
  const alone = priorities.map((levers) => worth(today, levers));
  const sum = sumOf(alone);
  const all = worth(today, priorities.flat());
  return { alone, sum, together: all, interaction: difference(all, sum) };
}

/** A lever that several priorities pull, by their places in the list. */
export interface PulledTwice {
  readonly kind: LeverKind;
  readonly priorities: number[];
}

/**
 * The double-count guard: the levers that more than one priority pulls. Each would count the same improvement as its
 * own. Savings and "other" are left out: two of them are two different things.
 *
 * @example pulledTwice([[{ kind: "basket", change: 0.05 }], [{ kind: "price", change: 0.01 }, { kind: "basket", change: 0.02 }]]) → [{"kind":"basket","priorities":[0,1]}]
 */
export function pulledTwice(priorities: readonly (readonly Lever[])[]): PulledTwice[] {
  const pullers = new Map<LeverKind, Set<number>>();
  priorities.forEach((levers, place) => {
    for (const { kind, change } of levers) {
      if (change === 0 || kind === "saving" || kind === "other") continue;
      pullers.set(kind, (pullers.get(kind) ?? new Set()).add(place));
    }
  });
  return [...pullers]
    .filter(([, places]) => places.size > 1)
    .map(([kind, places]) => ({ kind, priorities: [...places] }));
}
