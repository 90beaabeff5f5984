import type { PageName } from "../protocol/page-names";
import type { Language } from "../shared/language";

const fr = {
  title: "Cap",
  loading: "Lecture de ce fichier…",
  fetching: "Chargement de la page…",
  opening: "Ouverture de la feuille…",
  back: "Retour",
  toHome: "Aller à la première page",
  cells: {
    where: "Voir où",
    first: (figure: string) => `Les ${figure} premières sont listées.`,
    open: (title: string, cell: string) => `Ouvrir ${title} ${cell}`,
  },
  takeBack: "Annuler cette action…",
  pages: {
    home: "Votre plan",
    "what-if": "Et si…",
    check: "Vérifier mon plan",
    import: "Importer des chiffres",
    monday: "Dix minutes le lundi",
    repair: "Réparer le plan",
    undo: "Annuler une action",
    share: "Partager un modèle",
    settings: "Réglages",
    help: "Les fonctions de Cap",
  } satisfies Record<PageName, string>,
  failures: {
    authorisation:
      "Google n’a pas autorisé Cap à lire ce fichier. Si plusieurs comptes Google sont ouverts dans ce navigateur, gardez seulement celui de ce fichier\u202f; sinon rouvrez Cap depuis le menu et acceptez l’autorisation.",
    network: "La connexion est coupée. Vérifiez votre réseau, puis recommencez\u202f: rien n’est perdu ici.",
    timeout:
      "Google Sheets n’a pas répondu à temps. Attendez une minute, puis recommencez\u202f: ce qui est fait n’est pas refait.",
    outdated: "Cap a été mis à jour depuis que ce panneau est ouvert. Fermez-le, puis rouvrez-le depuis le menu.",
    unexpected: "Cap n’a pas pu terminer. Recommencez\u202f; si cela se répète, transmettez-nous le détail ci-dessous.",
    detail: "Détail technique",
    retry: "Recommencer",
  },
};

export type SharedWords = typeof fr;

const en: SharedWords = {
  title: "Cap",
  loading: "Reading this file…",
  fetching: "Loading the page…",
  opening: "Opening the sheet…",
  back: "Back",
  toHome: "Go to the first page",
  cells: {
    where: "See where",
    first: (figure) => `The first ${figure} are listed.`,
    open: (title, cell) => `Open ${title} ${cell}`,
  },
  takeBack: "Undo this action…",
  pages: {
    home: "Your plan",
    "what-if": "What if…",
    check: "Check my plan",
    import: "Import figures",
    monday: "Ten-minute Monday",
    repair: "Repair the plan",
    undo: "Undo an action",
    share: "Share a template",
    settings: "Settings",
    help: "Cap’s functions",
  },
  failures: {
    authorisation:
      "Google did not allow Cap to read this file. If several Google accounts are open in this browser, keep only the one of this file; otherwise open Cap again from the menu and accept the authorisation.",
    network: "The connection is lost. Check your network and retry: nothing is lost here.",
    timeout: "Google Sheets did not answer in time. Wait a minute and retry: what is done is not done again.",
    outdated: "Cap was updated after this sidebar was opened. Close it, then open it again from the menu.",
    unexpected: "Cap could not finish. Retry; if it happens again, send us the detail below.",
    detail: "Technical detail",
    retry: "Retry",
  },
};

/** What all pages say; each page has words of its own beside it. */
export const SHARED_WORDS: Readonly<Record<Language, SharedWords>> = { fr, en };
