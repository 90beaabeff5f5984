import type { RepairedThing } from "../../protocol/repair";
import type { Language } from "../../shared/language";
import { pluralEn, pluralFr } from "../plural";

type Counted = (count: number, figure: string) => string;

const fr = {
  loading: "Lecture des feuilles…",
  repairing: "Réparation en cours…",
  hint: "Cap compare vos feuilles avec ce qu’il y avait mis et remet ce qui manque. Ce que vous avez saisi ou réécrit reste.",
  healthy: "Il ne manque rien\u202f: le plan est complet.",
  missing: "Il manque",
  restored: "Voici ce qui est remis en place",
  things: {
    names: (n, f) => pluralFr(n, `${f} plage nommée`, `${f} plages nommées`),
    keys: (n, f) => pluralFr(n, `${f} repère de colonne`, `${f} repères de colonnes`),
    columns: (n, f) => pluralFr(n, `${f} colonne`, `${f} colonnes`),
    tables: (n, f) => pluralFr(n, `${f} tableau, remis sous les autres`, `${f} tableaux, remis sous les autres`),
    formulas: (n, f) => pluralFr(n, `${f} formule`, `${f} formules`),
    labels: (n, f) => pluralFr(n, `${f} libellé`, `${f} libellés`),
    dropdowns: (n, f) => pluralFr(n, `${f} liste ou contrôle de saisie`, `${f} listes ou contrôles de saisie`),
    notes: (n, f) => pluralFr(n, `${f} note`, `${f} notes`),
    formats: (n, f) => pluralFr(n, `${f} format de nombre`, `${f} formats de nombre`),
    highlights: (n, f) => pluralFr(n, `${f} mise en évidence`, `${f} mises en évidence`),
    charts: (n, f) => pluralFr(n, `${f} graphique`, `${f} graphiques`),
    guards: (n, f) =>
      pluralFr(
        n,
        `l’avertissement avant de changer un calcul, sur ${f} feuille`,
        `l’avertissement avant de changer un calcul, sur ${f} feuilles`,
      ),
  } satisfies Record<RepairedThing, Counted>,
  typedOver: (count: number, figure: string) =>
    pluralFr(
      count,
      `${figure} cellule calculée contient une saisie à la place de sa formule.`,
      `${figure} cellules calculées contiennent une saisie à la place de leur formule.`,
    ),
  putFormulasBack: "Remettre aussi ces formules (vos saisies iront dans «\u202fAnnuler\u202f»)",
  lostRows: (table: string, count: number, figure: string) =>
    pluralFr(count, `${table}\u202f: ${figure} ligne supprimée`, `${table}\u202f: ${figure} lignes supprimées`),
  putRowsBack: "Remettre aussi ces lignes, vides",
  where: "Lesquelles",
  openCell: (title: string, cell: string) => `Ouvrir ${title}, cellule ${cell}`,
  edited: (count: number, figure: string) =>
    pluralFr(
      count,
      `${figure} formule réécrite par vous reste telle quelle.`,
      `${figure} formules réécrites par vous restent telles quelles.`,
    ),
  damaged: (tables: string) =>
    `Ces tableaux ne se retrouvent plus\u202f: ${tables}. Annulez la suppression (Ctrl+Z), ou restaurez une version du fichier (Fichier, Historique des versions).`,
  repair: "Réparer",
  again: "Chercher de nouveau",
  undo: "Annuler cette réparation…",
};

export type RepairWords = typeof fr;

const en: RepairWords = {
  loading: "Reading the sheets…",
  repairing: "Repairing…",
  hint: "Cap compares your sheets with what it put there and puts back what is missing. What you typed or rewrote stays.",
  healthy: "Nothing is missing: the plan is whole.",
  missing: "What is missing",
  restored: "What was put back",
  things: {
    names: (n, f) => pluralEn(n, `${f} named range`, `${f} named ranges`),
    keys: (n, f) => pluralEn(n, `${f} column marker`, `${f} column markers`),
    columns: (n, f) => pluralEn(n, `${f} column`, `${f} columns`),
    tables: (n, f) => pluralEn(n, `${f} table, put below the others`, `${f} tables, put below the others`),
    formulas: (n, f) => pluralEn(n, `${f} formula`, `${f} formulas`),
    labels: (n, f) => pluralEn(n, `${f} label`, `${f} labels`),
    dropdowns: (n, f) => pluralEn(n, `${f} drop-down or input check`, `${f} drop-downs or input checks`),
    notes: (n, f) => pluralEn(n, `${f} note`, `${f} notes`),
    formats: (n, f) => pluralEn(n, `${f} number format`, `${f} number formats`),
    highlights: (n, f) => pluralEn(n, `${f} highlight`, `${f} highlights`),
    charts: (n, f) => pluralEn(n, `${f} chart`, `${f} charts`),
    guards: (n, f) =>
      pluralEn(
        n,
        `the warning before a calculation is changed, on ${f} sheet`,
        `the warning before a calculation is changed, on ${f} sheets`,
      ),
  },
  typedOver: (count, figure) =>
    pluralEn(
      count,
      `${figure} calculated cell holds something typed over its formula.`,
      `${figure} calculated cells hold something typed over their formula.`,
    ),
  putFormulasBack: "Put these formulas back, too (what you typed goes into “Undo”)",
  lostRows: (table, count, figure) =>
    pluralEn(count, `${table}: ${figure} deleted row`, `${table}: ${figure} deleted rows`),
  putRowsBack: "Put these rows back, too, empty",
  where: "Which ones",
  openCell: (title, cell) => `Open ${title}, cell ${cell}`,
  edited: (count, figure) =>
    pluralEn(
      count,
      `${figure} formula that you rewrote stays as it is.`,
      `${figure} formulas that you rewrote stay as they are.`,
    ),
  damaged: (tables) =>
    `These tables can not be found any more: ${tables}. Undo the deletion (Ctrl+Z), or restore a version of the file (File, Version history).`,
  repair: "Repair",
  again: "Look again",
  undo: "Undo this repair…",
};

export const REPAIR_WORDS: Readonly<Record<Language, RepairWords>> = { fr, en };
