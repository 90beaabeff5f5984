import type { Words } from "../../shared/language";
import { hasAny, type Step } from "./step";

const QUARTERS = ["q1", "q2", "q3", "q4"] as const;

const FIRST: Words = {
  fr: "Chiffrez d’abord vos priorités dans Impact\u202f: leurs coûts viendront ici.",
  en: "Work out your priorities in Impact first: their costs will come here.",
};

export const FUNDING_STEP: Step = {
  isBegun: (plan) =>
    hasAny(plan, "funding", "uses", "source") ||
    ["capital", "loan", "grant"].some((id) => plan.row("funding", "sources", id)?.number("amount") != null),
  tasks: [
    (plan) => {
      const uses = plan.table("funding", "uses");
      return uses?.rows.some((row) => (row.number("amount") ?? 0) !== 0)
        ? null
        : {
            says: FIRST,
            place: null,
          };
    },
    (plan) => {
      const open =
        plan.table("funding", "uses")?.rows.filter((row) => (row.number("amount") ?? 0) > 0 && row.isEmpty("source")) ??
        [];
      const [first] = open;
      return first
        ? {
            says:
              open.length === 1
                ? {
                    fr: "Un emploi n’a pas de ressource\u202f: qui le paie\u202f?",
                    en: "One use has no source: who pays for it?",
                  }
                : {
                    fr: `${open.length} emplois n’ont pas de ressource\u202f: qui les paie\u202f?`,
                    en: `${open.length} uses have no source: who pays for them?`,
                  },
            place: first.cell("source"),
          }
        : null;
    },
    (plan) => {
      const running = plan.row("funding", "balance", "running");
      const short = QUARTERS.findIndex((quarter) => (running?.number(quarter) ?? 0) < 0);
      const quarter = QUARTERS[short];
      const place = plan.row("funding", "sources", "capital")?.cell("amount") ?? null;
      return quarter
        ? {
            says: {
              fr: `De l’argent manque à la fin de T${short + 1}\u202f: avancez une ressource ou retardez un emploi.`,
              en: `Money is missing at the end of Q${short + 1}: bring a source forward or put a use off.`,
            },
            place,
          }
        : null;
    },
  ],
  atFirst: FIRST,
  whenDone: { fr: "Chaque trimestre est financé.", en: "Every quarter is funded." },
};
