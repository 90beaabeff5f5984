import { ADVERTISING, SOURCE_KINDS, type SourceKey, TIMES } from "../../../src/layouts/funding/words";
import type { Language } from "../../../src/shared/language";
import type { Typist } from "../../second-engine/planned-file";
import example from "../worked-example.json";

const { savings, share_of_extra_margin, capital_injection, short_term_loan } = example.inputs.funding_inputs;

/** Who pays the sixteen lines, P1 to P4 each investment, one-off, running, working capital; one names nobody yet. */
const PAID_BY: readonly (SourceKey | null)[] = [
  ...(["saving", null, "margin", "capital"] as const),
  ...([null, "capital", "margin", null] as const),
  ...([null, "loan", null, "margin"] as const),
  ...(["capital", null, "margin", "saving"] as const),
];

/** What the shop stops, whose savings are the first source. */
export function fillStopList({ fill }: Pick<Typist, "fill">): void {
  fill(
    "priorities",
    "stops",
    "what",
    savings.map(({ name }) => name),
  );
  fill(
    "priorities",
    "stops",
    "money",
    savings.map(({ amount }) => amount),
  );
}

/** Types the Funding sheet's inputs of the worked example: who pays what, the share of the margin, capital and loan. */
export function fillFunding({ cell, fill }: Typist, language: Language): void {
  fill(
    "funding",
    "uses",
    "source",
    PAID_BY.map((source) => source && SOURCE_KINDS[source][language]),
  );
  cell("funding", "choices", "value", "margin_share").setValue(share_of_extra_margin);
  cell("funding", "choices", "value", "advertising").setValue(ADVERTISING.variable[language]);
  for (const [row, amount] of [
    ["capital", capital_injection],
    ["loan", short_term_loan],
  ] as const) {
    cell("funding", "sources", "amount", row).setValue(amount);
    cell("funding", "sources", "when", row).setValue(TIMES.q1[language]);
  }
}
