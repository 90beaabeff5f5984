import type { UndoneAction } from "../../protocol/undo";
import type { Language } from "../../shared/language";
import { pluralEn, pluralFr } from "../plural";

const fr = {
  loading: "Lecture des dernières actions…",
  undoing: "Annulation en cours…",
  hint: "Avant de changer des cellules, Cap note ce qu’elles contenaient. Vous pouvez revenir en arrière, une action à la fois, la dernière d’abord.",
  none: "Cap n’a encore rien changé dans ce fichier que vous puissiez annuler.",
  last: "Dernière action",
  earlier: "Avant elle",
  actions: {
    import: "Import de chiffres",
    monday: "Dix minutes le lundi",
    idea: "Idée ajoutée aux priorités",
    settings: "Réglages",
    repair: "Réparation",
  } satisfies Record<UndoneAction, string>,
  cells: (count: number, figure: string) => pluralFr(count, `${figure} cellule`, `${figure} cellules`),
  undo: "Annuler cette action",
  undone: (action: string, count: number, figure: string) =>
    count === 0
      ? `«\u202f${action}\u202f»\u202f: il n’y avait plus rien à remettre.`
      : `«\u202f${action}\u202f» est annulé\u202f: ${pluralFr(count, `${figure} cellule a retrouvé son contenu`, `${figure} cellules ont retrouvé leur contenu`)} d’avant.`,
  left: (count: number, figure: string) =>
    pluralFr(
      count,
      `${figure} cellule a été modifiée ou supprimée depuis\u202f: elle reste comme elle est.`,
      `${figure} cellules ont été modifiées ou supprimées depuis\u202f: elles restent comme elles sont.`,
    ),
  where: "Lesquelles",
  kept: "Les dix dernières actions sont notées dans la feuille masquée «\u202fAnnuler (Cap)\u202f» de ce fichier.",
};

export type UndoWords = typeof fr;

const en: UndoWords = {
  loading: "Reading the last actions…",
  undoing: "Undoing…",
  hint: "Before it changes cells, Cap notes what they held. You can go back one action at a time, the last one first.",
  none: "Cap has not changed anything in this file yet that you could undo.",
  last: "Last action",
  earlier: "Before it",
  actions: {
    import: "Import of figures",
    monday: "Ten-minute Monday",
    idea: "Idea added to the priorities",
    settings: "Settings",
    repair: "Repair",
  },
  cells: (count, figure) => pluralEn(count, `${figure} cell`, `${figure} cells`),
  undo: "Undo this action",
  undone: (action, count, figure) =>
    count === 0
      ? `“${action}”: there was nothing left to put back.`
      : `“${action}” is undone: ${pluralEn(count, `${figure} cell holds what it held before`, `${figure} cells hold what they held before`)}.`,
  left: (count, figure) =>
    pluralEn(
      count,
      `${figure} cell was changed or deleted since: it stays as it is.`,
      `${figure} cells were changed or deleted since: they stay as they are.`,
    ),
  where: "Which ones",
  kept: "The last ten actions are noted in this file’s hidden sheet “Undo (Cap)”.",
};

export const UNDO_WORDS: Readonly<Record<Language, UndoWords>> = { fr, en };
