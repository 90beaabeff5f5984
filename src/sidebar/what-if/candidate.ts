import { SLIDER_UNITS, type SliderKind } from "../../plan/what-if";
import {
  type AddedCandidate,
  type Candidate,
  LONGEST_IDEA,
  QUADRANT_IDS,
  type QuadrantId,
} from "../../protocol/what-if";
import { readTyped, valueText } from "./slider";
import { money, type WhatIfView } from "./what-if-view";

/** Where an idea belongs that mostly pulls this lever; the owner may choose another. */
const QUADRANT_OF: Readonly<Record<SliderKind, QuadrantId>> = {
  freeTraffic: "attackSell",
  paidTraffic: "attackSell",
  conversion: "attackSell",
  basket: "attackSell",
  price: "attackSell",
  extraOrders: "defendSell",
  costOfGoods: "attackManage",
  logistics: "defendManage",
  returns: "defendManage",
  saving: "defendManage",
};

/** What is typed in the form; null where the proposal still stands. */
export class CandidateDraft {
  idea: string | null = null;
  quadrant: QuadrantId | null = null;
  /** An idea that was tried with sliders alone is a bet. */
  confidence = "50";
  effort = "";
  /** The owner asked to add it: what is wrong is said from then on. */
  checked = false;
  added: AddedCandidate | null = null;

  /** The next idea starts from the sliders again. */
  renew(): void {
    this.idea = null;
    this.quadrant = null;
    this.checked = false;
    this.added = null;
  }
}

/** The levers that were moved, in words: `Panier moyen +5 %, Prix de vente +2 %`. */
export function proposedIdea(view: WhatIfView): string {
  const { text, question } = view;
  const { named } = text.candidate;
  const names = question.moved.map((kind) => {
    const value = question.value(kind);
    const unit = SLIDER_UNITS[kind];
    if (unit === "perOrder" || unit === "perYear") {
      const amount = money(view, value, unit === "perOrder" ? 2 : 0);
      return named.money(text.levers[kind], unit === "perOrder" ? view.figures.signed(value, amount) : amount);
    }
    return named[unit](text.levers[kind], valueText(view, kind, value), value);
  });
  return names.join(text.candidate.and).slice(0, LONGEST_IDEA);
}

export function proposedQuadrant({ question, plan }: WhatIfView): QuadrantId {
  const kind = question.strongest(plan.today);
  return kind === null ? QUADRANT_IDS[0] : QUADRANT_OF[kind];
}

/** A number that may be left out; undefined when it is none, or none that fits. */
function optional(view: WhatIfView, text: string, most: number): number | null | undefined {
  if (text.trim() === "") return null;
  const value = readTyped(text, view);
  return value === null || value < 0 || value > most ? undefined : value;
}

/** What the form says, field by field; undefined where it can not be taken. */
export function candidateOf(view: WhatIfView, draft: CandidateDraft, gain: number) {
  const idea = (draft.idea ?? proposedIdea(view)).trim();
  const confidence = optional(view, draft.confidence, 100);
  return {
    idea: idea === "" ? undefined : idea,
    quadrant: draft.quadrant ?? proposedQuadrant(view),
    gain,
    confidence: typeof confidence === "number" ? confidence / 100 : confidence,
    effort: optional(view, draft.effort, 10_000),
  } satisfies { [K in keyof Candidate]: Candidate[K] | undefined };
}
