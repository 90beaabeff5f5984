import type { Words } from "../../shared/language";
import { firstWrong, hasAny, type Step } from "./step";

const FIRST: Words = {
  fr: "Écrivez le chiffre d’affaires visé, et en combien d’années.",
  en: "Write the revenue you aim at, and in how many years.",
};

export const VISION_STEP: Step = {
  isBegun: (plan) =>
    plan.row("vision", "goal", "target")?.number("value") != null ||
    plan.row("vision", "goal", "years")?.number("value") != null ||
    hasAny(plan, "vision", "potential", "population") ||
    hasAny(plan, "vision", "tenfold", "answer", "how"),
  warning: (plan) => {
    const goal = plan.table("vision", "goal")?.rows ?? [];
    const wrong = firstWrong(goal, (row) => !row.text("check").startsWith("▼"));
    return (
      wrong && {
        says: { fr: "Un chiffre du cap est à corriger.", en: "A figure of the heading needs correcting." },
        place: wrong.cell("value"),
      }
    );
  },
  tasks: [
    (plan) => {
      const row = firstWrong(
        ["target", "years"].flatMap((id) => plan.row("vision", "goal", id) ?? []),
        (each) => each.number("value") !== null,
      );
      return (
        row && {
          says: FIRST,
          place: row.cell("value"),
        }
      );
    },
    (plan) => {
      const [first] = plan.table("vision", "potential")?.rows ?? [];
      return first && !hasAny(plan, "vision", "potential", "population")
        ? {
            says: {
              fr: "Voyez grand\u202f: combien de personnes pourraient acheter\u202f?",
              en: "Think big: how many people could buy?",
            },
            place: first.cell("population"),
          }
        : null;
    },
    (plan) => {
      const questions = ["better", "scalable", "reachable"].flatMap((id) => plan.row("vision", "tenfold", id) ?? []);
      const row = firstWrong(questions, (each) => !each.isEmpty("answer"));
      return (
        row && {
          says: {
            fr: "Répondez aux trois questions\u202f: votre produit est-il dix fois mieux\u202f?",
            en: "Answer the three questions: is your product ten times better?",
          },
          place: row.cell("answer"),
        }
      );
    },
  ],
  atFirst: FIRST,
  whenDone: { fr: "Votre cap est posé.", en: "Your heading is set." },
};
