import type { Rule } from "../rule";
import { tableWith } from "../table-with";

/** Something is stopped. */
export const STOP_LIST: Rule = {
  code: "stop-list",
  severity: "advice",
  reads: ["priorities"],
  looksFor: {
    fr: "Dans la feuille Priorités, une liste «\u202fCe que nous arrêtons\u202f» vide.",
    en: "In the Priorities sheet, an empty list “What we stop”.",
  },
  why: {
    fr: "Quatre priorités s’ajoutent à des journées déjà pleines\u202f: sans rien arrêter, elles se font le soir, puis plus du tout.",
    en: "Four priorities come on top of days that are full already: with nothing stopped they are done at night, then not at all.",
  },
  fix: {
    fr: "Écrivez au moins une chose que vous arrêtez, même si elle rapporte un peu, et ce qu’elle libère.",
    en: "Write at least one thing that you stop, even if it earns a little, and what it frees.",
  },
  find(plan) {
    const stops = tableWith(plan, "priorities", "stops", "what");
    if (!stops || stops.filled("what").length > 0) return [];
    return [
      {
        place: stops.rows[0]?.cell("what") ?? null,
        sentence: {
          fr: "Le plan n’arrête rien\u202f: la liste «\u202fCe que nous arrêtons\u202f» est vide.",
          en: "The plan stops nothing: the list “What we stop” is empty.",
        },
      },
    ];
  },
};
