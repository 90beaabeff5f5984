import type { UndoneAction } from "../../protocol/undo";
import type { Language } from "../../shared/language";
import { pluralEn, pluralFr } from "../plural";

const fr = {
  loading: "Lecture des dernières actions…",
  undoing: "Annulation en cours…",
  hint: "Cap note ce que les cellules contenaient avant de les changer. Revenez en arrière une action à la fois, la dernière d’abord\u202f: ce que vous avez modifié depuis reste.",
  none: "Il n’y a aucune action de Cap à annuler dans ce fichier. Vos propres saisies s’annulent avec Ctrl+Z dans la feuille\u202f; pour revenir plus loin, ouvrez Fichier, Historique des versions.",
  last: "Dernière action",
  earlier: "Puis, l’une après l’autre",
  actions: {
    import: "Import de chiffres",
    monday: "Dix minutes le lundi",
    idea: "Idée ajoutée aux priorités",
    settings: "Changement de réglages",
    repair: "Réparation du plan",
  } satisfies Record<UndoneAction, string>,
  cells: (count: number, figure: string) => pluralFr(count, `${figure} cellule`, `${figure} cellules`),
  undo: "Annuler cette action",
  undone: (action: string, count: number, figure: string) =>
    count === 0
      ? `«\u202f${action}\u202f»\u202f: il n’y avait plus rien à remettre.`
      : `Action annulée\u202f: «\u202f${action}\u202f». ${pluralFr(count, `${figure} cellule a retrouvé son contenu`, `${figure} cellules ont retrouvé leur contenu`)} d’avant.`,
  left: (count: number, figure: string) =>
    pluralFr(
      count,
      `${figure} cellule a été modifiée ou supprimée depuis\u202f: Cap n’y touche pas.`,
      `${figure} cellules ont été modifiées ou supprimées depuis\u202f: Cap n’y touche pas.`,
    ),
  kept: "Les dix dernières actions sont gardées dans une feuille masquée de ce fichier.",
};

export type UndoWords = typeof fr;

const en: UndoWords = {
  loading: "Reading the last actions…",
  undoing: "Undoing…",
  hint: "Cap notes what cells held before it changes them. Go back one action at a time, the last one first: what you changed since stays.",
  none: "There is no action of Cap to undo in this file. What you typed yourself is undone with Ctrl+Z in the sheet; to go back further, open File, Version history.",
  last: "Last action",
  earlier: "Then, one after the other",
  actions: {
    import: "Import of figures",
    monday: "Ten-minute Monday",
    idea: "Idea added to the priorities",
    settings: "Change of settings",
    repair: "Repair of the plan",
  },
  cells: (count, figure) => pluralEn(count, `${figure} cell`, `${figure} cells`),
  undo: "Undo this action",
  undone: (action, count, figure) =>
    count === 0
      ? `“${action}”: there was nothing left to put back.`
      : `Undone: “${action}”. ${pluralEn(count, `${figure} cell holds`, `${figure} cells hold`)} what was there before.`,
  left: (count, figure) =>
    pluralEn(
      count,
      `${figure} cell was changed or deleted since: Cap leaves it alone.`,
      `${figure} cells were changed or deleted since: Cap leaves them alone.`,
    ),
  kept: "The last ten actions are kept in a hidden sheet of this file.",
};

export const UNDO_WORDS: Readonly<Record<Language, UndoWords>> = { fr, en };
