import type { QuadrantId } from "../../protocol/what-if";
import type { Language } from "../../shared/language";
import { pluralEn, pluralFr } from "../plural";

const fr = {
  heading: "En faire une idée",
  still: "Bougez d’abord un curseur\u202f: Cap en fera une ligne de la feuille Priorités.",
  why: "Une ligne de plus dans les idées de la feuille Priorités\u202f; rien d’autre n’y change.",
  idea: "Idée",
  quadrant: "Quadrant",
  quadrants: {
    attackSell: "Attaquer · vendre",
    defendSell: "Défendre · vendre",
    attackManage: "Attaquer · gérer",
    defendManage: "Défendre · gérer",
  } satisfies Record<QuadrantId, string>,
  gain: (gain: string) => `Gain par an\u202f: ${gain}`,
  confidence: "Confiance (%)",
  confidenceHint: "100\u202f: déjà prouvé chez vous. 80\u202f: vu ailleurs. 50\u202f: un pari.",
  effort: "Effort (jours)",
  ideaWrong: "Donnez un nom à l’idée.",
  confidenceWrong: "Écrivez un nombre de 0 à 100, ou laissez vide.",
  effortWrong: "Écrivez un nombre de jours de 0 à 10\u202f000, ou laissez vide.",
  add: "Ajouter aux idées",
  adding: "Ajout aux idées…",
  added: (title: string, cell: string) => `L’idée est dans la feuille «\u202f${title}\u202f», cellule ${cell}.`,
  open: "Voir l’idée",
  another: "Ajouter une autre idée",
  needsSheet: "Il faut d’abord la feuille Priorités. Vos curseurs restent là.",
  and: ", ",
  named: {
    percent: (name: string, value: string) => `${name} ${value}\u202f%`,
    points: (name: string, value: string, points: number) => `${name} ${value} ${pluralFr(points, "point", "points")}`,
    orders: (name: string, value: string) => `${name}\u202f: ${value} par an`,
    money: (name: string, value: string) => `${name}\u202f: ${value}`,
  },
};

type CandidateWords = typeof fr;

const en: CandidateWords = {
  heading: "Make it an idea",
  still: "Move a slider first: Cap will make a line of the Priorities sheet of it.",
  why: "One more line in the ideas of the Priorities sheet; nothing else changes there.",
  idea: "Idea",
  quadrant: "Quadrant",
  quadrants: {
    attackSell: "Attack · sell",
    defendSell: "Defend · sell",
    attackManage: "Attack · manage",
    defendManage: "Defend · manage",
  },
  gain: (gain) => `Gain a year: ${gain}`,
  confidence: "Confidence (%)",
  confidenceHint: "100: proven in your shop. 80: seen elsewhere. 50: a bet.",
  effort: "Effort (days)",
  ideaWrong: "Give the idea a name.",
  confidenceWrong: "Type a number from 0 to 100, or leave it empty.",
  effortWrong: "Type a number of days from 0 to 10,000, or leave it empty.",
  add: "Add to the ideas",
  adding: "Adding to the ideas…",
  added: (title, cell) => `The idea is in the sheet “${title}”, cell ${cell}.`,
  open: "See the idea",
  another: "Add another idea",
  needsSheet: "The Priorities sheet is needed first. Your sliders stay as they are.",
  and: ", ",
  named: {
    percent: (name, value) => `${name} ${value}%`,
    points: (name, value, points) => `${name} ${value} ${pluralEn(points, "point", "points")}`,
    orders: (name, value) => `${name}: ${value} a year`,
    money: (name, value) => `${name}: ${value}`,
  },
};

/** From sliders to a line of the ideas. */
export const CANDIDATE_WORDS: Readonly<Record<Language, CandidateWords>> = { fr, en };
