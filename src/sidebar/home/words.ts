import type { Language } from "../../shared/language";
import { pluralEn, pluralFr } from "../plural";

const fr = {
  course: {
    none: "Ce fichier n’a pas encore de plan. Vérifiez les réglages, puis créez les feuilles.",
    lost: "Ce fichier ne dit plus l’année ni la monnaie de son plan.",
    some: (year: number, built: number, all: number) =>
      `Plan ${year} de ce fichier\u202f: ${built} feuille${pluralFr(built, "", "s")} sur ${all}.`,
    all: (year: number) =>
      `Plan ${year} de ce fichier\u202f: les feuilles sont là. Importez vos chiffres, ou ouvrez une feuille.`,
  },
  sheets: {
    heading: "Les sept étapes",
    questions: {
      vision: "Où voulez-vous aller\u202f?",
      review: "Que s’est-il passé, et pourquoi\u202f?",
      priorities: "Quelles quatre choses faire, et lesquelles arrêter\u202f?",
      impact: "Que rapporte chaque priorité\u202f?",
      funding: "D’où vient l’argent\u202f?",
      actions: "Qui fait quoi, et quand\u202f?",
      dashboard: "Tenons-nous le cap\u202f?",
    },
    statuses: {
      missing: "à créer",
      empty: "à commencer",
      started: "à poursuivre",
      complete: "à jour",
      attention: "à revoir",
    },
    working: "en cours",
    create: "Créer",
    createLabel: (title: string) => `Créer la feuille ${title}`,
    goTo: "Ouvrir",
    goToLabel: (title: string) => `Ouvrir la feuille ${title}`,
    buildAll: (missing: number) =>
      missing === 1 ? "Créer la feuille manquante" : `Créer les ${missing} feuilles manquantes`,
    buildFirst: "Créer mon plan",
    building: (count: number) => `Création ${pluralFr(count, "de la feuille", `des ${count} feuilles`)}…`,
    done: (created: number, completed: number) =>
      [
        created > 0 && `${created} feuille${pluralFr(created, " créée", "s créées")}`,
        completed > 0 && `${completed} feuille${pluralFr(completed, " complétée", "s complétées")}`,
      ]
        .filter(Boolean)
        .join(", "),
    nothingToDo: "Rien à faire\u202f: le plan est complet.",
  },
  lost: {
    heading: "Réglages perdus",
    what: "La feuille masquée des réglages a été supprimée ou modifiée. Cap peut la refaire d’après vos autres feuilles\u202f; ce que vous y avez saisi reste.",
  },
  tools: "Outils",
  whenNeeded: "En cas de besoin",
};

export type HomeWords = typeof fr;

const en: HomeWords = {
  course: {
    none: "This file has no plan yet. Check the settings, then create the sheets.",
    lost: "This file no longer says the year and the currency of its plan.",
    some: (year, built, all) => `Plan ${year} of this file: ${built} of ${all} sheets.`,
    all: (year) => `Plan ${year} of this file: the sheets are there. Import your figures, or open a sheet.`,
  },
  sheets: {
    heading: "The seven steps",
    questions: {
      vision: "Where do you want to go?",
      review: "What happened, and why?",
      priorities: "Which four things to do, and which to stop?",
      impact: "What does each priority bring?",
      funding: "Where does the money come from?",
      actions: "Who does what, and when?",
      dashboard: "Are we on course?",
    },
    statuses: {
      missing: "to create",
      empty: "to begin",
      started: "begun",
      complete: "complete",
      attention: "needs attention",
    },
    working: "in progress",
    create: "Create",
    createLabel: (title) => `Create the sheet ${title}`,
    goTo: "Open",
    goToLabel: (title) => `Open the sheet ${title}`,
    buildAll: (missing) => (missing === 1 ? "Create the missing sheet" : `Create the ${missing} missing sheets`),
    buildFirst: "Create my plan",
    building: (count) => `Creating ${pluralEn(count, "the sheet", `${count} sheets`)}…`,
    done: (created, completed) =>
      [
        created > 0 && `${created} sheet${pluralEn(created, "", "s")} created`,
        completed > 0 && `${completed} sheet${pluralEn(completed, "", "s")} completed`,
      ]
        .filter(Boolean)
        .join(", "),
    nothingToDo: "Nothing to do: the plan is complete.",
  },
  lost: {
    heading: "Settings lost",
    what: "The hidden sheet of settings was deleted or changed. Cap can make it again from your other sheets; what you typed there stays.",
  },
  tools: "Tools",
  whenNeeded: "When needed",
};

export const HOME_WORDS: Readonly<Record<Language, HomeWords>> = { fr, en };
