import { QUADRANTS } from "../../src/layouts/quadrants";
import type { Language } from "../../src/shared/language";
import type { Typist } from "../../tools/second-engine/planned-file";
import example from "../fixtures/worked-example.json";

export { FIRST_OWN_KPI, fillReview } from "./fill/review";
export type { Typist };

/** What the example calls the results that it expects, by indicator of the review. */
export const EXPECTED_KPIS = {
  revenue: "revenue_ht",
  sessions: "sessions",
  conversion: "conversion_rate",
  orders: "orders",
  basket: "aov",
  grossMargin: "gross_margin_rate",
  adSpend: "ad_spend",
  cac: "cac_ads",
  roas: "roas",
  returnRate: "return_rate",
  abandonment: "cart_abandonment",
  repeatRate: "repeat_purchase_rate",
} as const;

/** The four priorities among the ideas, and the actions, of the worked example. */
export function fillPrioritiesAndActions({ fill }: Pick<Typist, "fill">, language: Language): void {
  const priorities = example.expected.priorities;
  const quadrantNames = QUADRANTS.map(({ name }) => name[language]);
  fill(
    "priorities",
    "candidates",
    "idea",
    priorities.map(({ name }) => name),
  );
  fill("priorities", "candidates", "quadrant", quadrantNames);
  fill(
    "priorities",
    "candidates",
    "gain",
    priorities.map(({ gain }) => gain),
  );
  fill(
    "priorities",
    "candidates",
    "confidence",
    example.inputs.priorities_inputs.map(({ confidence }) => confidence),
  );
  fill(
    "priorities",
    "candidates",
    "effort",
    example.inputs.priorities_inputs.map(({ effort_days }) => effort_days),
  );
  fill(
    "priorities",
    "candidates",
    "chosen",
    priorities.map(() => true),
  );
  fill(
    "priorities",
    "candidates",
    "owner",
    example.inputs.priorities_inputs.map(({ owner }) => owner),
  );

  const { actions } = example.inputs;
  const column = (key: string, values: unknown[]) => fill("actions", "actions", key, values);
  column(
    "what",
    actions.map(({ what }) => what),
  );
  column(
    "priority",
    actions.map(({ priority }) => priority),
  );
  column(
    "who",
    actions.map(({ who }) => who),
  );
  column(
    "to_whom",
    actions.map(({ to_whom }) => to_whom),
  );
  column(
    "start",
    actions.map(({ start }) => start),
  );
  column(
    "end",
    actions.map(({ end }) => end),
  );
  column(
    "effort",
    actions.map(({ effort_days }) => effort_days),
  );
  column(
    "how",
    actions.map(({ how }) => how),
  );
}
