import { KPI_NAMES, type KpiId } from "../../../src/layouts/kpi-names";
import { QUADRANTS } from "../../../src/layouts/quadrants";
import type { Language } from "../../../src/shared/language";
import type { Typist } from "../../second-engine/planned-file";
import example from "../worked-example.json";

/** Indicators of the review by what the example calls them. */
const KPIS: Readonly<Record<string, KpiId>> = {
  aov: "basket",
  repeat_purchase_rate: "repeatRate",
  gross_margin_rate: "grossMargin",
  return_rate: "returnRate",
};

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

  fill(
    "priorities",
    "candidates",
    "kpi",
    priorities.map(({ kpi }) => KPI_NAMES[KPIS[kpi] ?? "revenue"][language].replace("{currency}", "€")),
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
