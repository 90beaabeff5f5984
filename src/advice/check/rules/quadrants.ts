import { QUADRANTS } from "../../../layouts/quadrants";
import type { Words } from "../../../shared/language";
import { listText } from "../../../shared/list-text";
import type { Found, Rule } from "../rule";
import { type TickedIdea, tickedIdeas } from "../ticked-ideas";

const FOUR = QUADRANTS.length;

const names = (ideas: readonly TickedIdea[]): Words => ({
  fr: listText(
    ideas.map(({ called }) => called.fr),
    "fr",
  ),
  en: listText(
    ideas.map(({ called }) => called.en),
    "en",
  ),
});

/** More than four priorities: the excess is said once, whatever the quadrants that it stands in. */
export const MORE_THAN_FOUR: Rule = {
  code: "more-than-four",
  severity: "warning",
  reads: ["priorities"],
  looksFor: { fr: "Plus de quatre idées cochées.", en: "More than four ideas ticked." },
  why: {
    fr: "Une petite équipe mène quatre chantiers dans une année. Le cinquième se fait aux dépens des autres.",
    en: "A small team carries four projects through a year. The fifth is done at the cost of the others.",
  },
  fix: {
    fr: "Gardez une idée cochée par quadrant\u202f; décochez les autres, elles restent dans la liste.",
    en: "Keep one idea ticked per quadrant; untick the others, they stay in the list.",
  },
  find(plan) {
    const ideas = tickedIdeas(plan) ?? [];
    if (ideas.length <= FOUR) return [];
    const { fr, en } = names(ideas);
    return [
      {
        place: ideas[FOUR]?.row.cell("chosen") ?? null,
        sentence: {
          fr: `${ideas.length} idées sont cochées, ${FOUR} au plus seront menées à bien\u202f: ${fr}.`,
          en: `${ideas.length} ideas are ticked, ${FOUR} at most will be carried through: ${en}.`,
        },
      },
    ];
  },
};

/** One priority in each quadrant. */
export const ONE_PER_QUADRANT: Rule = {
  code: "one-per-quadrant",
  severity: "warning",
  reads: ["priorities"],
  looksFor: {
    fr: "Un quadrant sans idée cochée, ou avec plusieurs\u202f; une idée cochée qui n’est dans aucun quadrant. Au-delà de quatre idées cochées, les quadrants trop pleins sont dits une seule fois, par more-than-four.",
    en: "A quadrant without a ticked idea, or with several; a ticked idea that is in no quadrant. Beyond four ticked ideas, quadrants that hold too many are told once, by more-than-four.",
  },
  why: {
    fr: "Attaquer et défendre, vendre et gérer\u202f: un plan qui oublie un quadrant laisse un côté de la boutique sans garde.",
    en: "Attack and defend, sell and manage: a plan that forgets a quadrant leaves one side of the shop unguarded.",
  },
  fix: {
    fr: "Dans la feuille Priorités, cochez une idée, et une seule, par quadrant.",
    en: "In the Priorities sheet, tick one idea, and only one, per quadrant.",
  },
  find(plan) {
    const ideas = tickedIdeas(plan);
    if (!ideas) return [];
    const first = plan.table("priorities", "candidates")?.rows[0]?.cell("chosen") ?? null;
    if (ideas.length === 0) {
      const sentence = { fr: "Aucune priorité n’est choisie.", en: "No priority is chosen." };
      return [{ place: first, sentence }];
    }
    const homeless = ideas.filter(({ quadrant }) => quadrant === null);
    return [
      ...QUADRANTS.flatMap(({ code, name }): Found[] => {
        const here = ideas.filter(({ quadrant }) => quadrant?.code === code);
        if (here.length === 0) {
          const fr = `Le quadrant «\u202f${name.fr}\u202f» (${code}) n’a pas de priorité.`;
          return [
            { about: code, place: first, sentence: { fr, en: `The quadrant “${name.en}” (${code}) has no priority.` } },
          ];
        }
        if (here.length === 1 || ideas.length > FOUR) return [];
        const { fr, en } = names(here);
        return [
          {
            about: code,
            place: here[1]?.row.cell("chosen") ?? null,
            sentence: {
              fr: `Le quadrant «\u202f${name.fr}\u202f» (${code}) a ${here.length} priorités\u202f: ${fr}.`,
              en: `The quadrant “${name.en}” (${code}) has ${here.length} priorities: ${en}.`,
            },
          },
        ];
      }),
      ...homeless.map(
        ({ row, called }): Found => ({
          about: row.asText("idea"),
          place: row.cell("quadrant"),
          sentence: {
            fr: `L’idée cochée ${called.fr} n’est dans aucun quadrant\u202f: aucune feuille ne la compte.`,
            en: `The ticked idea ${called.en} is in no quadrant: no sheet counts it.`,
          },
          remedy: { fr: "Choisissez son quadrant dans la liste.", en: "Choose its quadrant from the list." },
        }),
      ),
    ];
  },
};
