import { QUADRANTS } from "../../layouts/quadrants";
import type { PlanReading, RowReading } from "../../reading/plan-reading";
import type { Words } from "../../shared/language";
import { firstWrong, hasAny, type Step } from "./step";

const chosenRows = (plan: PlanReading): RowReading[] =>
  QUADRANTS.flatMap(({ code }) => plan.row("priorities", "chosen", code) ?? []);

const ticked = (row: RowReading) => row.number("ticked") ?? 0;

const FIRST: Words = {
  fr: "Notez vos idées, au moins une par quadrant.",
  en: "Write your ideas, at least one per quadrant.",
};

export const PRIORITIES_STEP: Step = {
  isBegun: (plan) =>
    hasAny(plan, "priorities", "candidates", "idea", "quadrant", "gain") ||
    hasAny(plan, "priorities", "stops", "what") ||
    hasAny(plan, "priorities", "promise", "promised"),
  warning: (plan) => {
    const [first] = plan.table("priorities", "candidates")?.rows ?? [];
    const crowded = chosenRows(plan).find((row) => ticked(row) > 1);
    if (crowded && first) {
      const code = crowded.id;
      return {
        says: {
          fr: `${code} a plusieurs idées cochées\u202f: gardez-en une seule par quadrant.`,
          en: `${code} has several ideas ticked: keep only one per quadrant.`,
        },
        place: first.cell("chosen"),
      };
    }
    const alone = chosenRows(plan).find((row) => ticked(row) === 1 && row.text("owner") === "");
    const idea =
      alone &&
      plan
        .table("priorities", "candidates")
        ?.rows.find((row) => row.isTicked("chosen") && row.text("idea") === alone.text("priority"));
    return alone && idea
      ? {
          says: {
            fr: `${alone.id} n’a pas de responsable\u202f: nommez une personne.`,
            en: `${alone.id} has no owner: name a person.`,
          },
          place: idea.cell("owner"),
        }
      : null;
  },
  tasks: [
    (plan) => {
      const candidates = plan.table("priorities", "candidates");
      const [first] = candidates?.rows ?? [];
      const ideas = candidates?.filled("idea").length ?? 0;
      return first && ideas < QUADRANTS.length
        ? {
            says: {
              fr: `Notez vos idées, au moins une par quadrant\u202f: ${ideas} pour l’instant.`,
              en: `Write your ideas, at least one per quadrant: ${ideas} so far.`,
            },
            place: (candidates?.rows.find((row) => row.isEmpty("idea")) ?? first).cell("idea"),
          }
        : null;
    },
    (plan) => {
      const rows = chosenRows(plan);
      const chosen = rows.filter((row) => ticked(row) > 0).length;
      const [first] = plan.table("priorities", "candidates")?.rows ?? [];
      return first && chosen < rows.length
        ? {
            says: {
              fr: `Cochez une idée par quadrant\u202f: ${chosen} sur ${rows.length}.`,
              en: `Tick one idea per quadrant: ${chosen} of ${rows.length}.`,
            },
            place: first.cell("chosen"),
          }
        : null;
    },
    (plan) => {
      const [first] = plan.table("priorities", "stops")?.rows ?? [];
      return first && !hasAny(plan, "priorities", "stops", "what")
        ? {
            says: { fr: "Écrivez ce que vous arrêtez.", en: "Write what you stop." },
            place: first.cell("what"),
          }
        : null;
    },
    (plan) => {
      const stages = ["before", "during", "after"].flatMap((id) => plan.row("priorities", "promise", id) ?? []);
      const row = firstWrong(stages, (each) => !each.isEmpty("promised") && !each.isEmpty("measure"));
      return (
        row && {
          says: {
            fr: "Complétez la promesse de service\u202f: ce qui est promis, et comment il se mesure.",
            en: "Complete the service promise: what is promised, and how it is measured.",
          },
          place: row.cell(row.isEmpty("promised") ? "promised" : "measure"),
        }
      );
    },
  ],
  atFirst: FIRST,
  whenDone: { fr: "Quatre priorités, une par quadrant.", en: "Four priorities, one per quadrant." },
};
