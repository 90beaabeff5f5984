/** The words of the page around the spreadsheet; those of the spreadsheet itself come with Univer. */
const en = {
  file: "File",
  importCsv: "Import a CSV file as a sheet…",
  saveSnapshot: "Save a snapshot on this computer",
  restoreSnapshot: "Go back to a saved snapshot…",
  extensions: "Extensions",
  noMenu: "This project made no menu",
  help: "Help",
  about: "What is this page?",
  aboutText:
    "Local Sheets stands in for Google Sheets while an add-on is being built: a real calculation engine and a real grid, under the same Apps Script services. Everything stays on this computer. What it does not have yet says so by name.",
  spreadsheetLocale: "Spreadsheet",
  personLocale: "Person",
  authorisation: "Opened as",
  NONE: "not yet used here (NONE)",
  LIMITED: "enabled (LIMITED)",
  FULL: "authorised (FULL)",
  close: "Close",
  running: "Running the script",
  failed: "The script stopped",
  notSnapshot: "This file is not a snapshot of Local Sheets.",
  notOpened: "This page could not be opened",
  calls: "Service calls",
  noCalls: "No service call yet. Choose something in a menu.",
  reads: "reads",
  writes: "writes",
  readsAfterWrite: "reads after a write",
  simulated: "seconds in Sheets, simulated",
  yesOrNot: "OK means yes.",
  noOrCancel: "OK means no, Cancel means cancel.",
  opening: "Opening the spreadsheet",
};

export type PageWords = Readonly<Record<keyof typeof en, string>>;

const fr: PageWords = {
  file: "Fichier",
  importCsv: "Importer un fichier CSV comme feuille…",
  saveSnapshot: "Enregistrer un instantané sur cet ordinateur",
  restoreSnapshot: "Revenir à un instantané enregistré…",
  extensions: "Extensions",
  noMenu: "Ce projet n’a créé aucun menu",
  help: "Aide",
  about: "Qu’est-ce que cette page\u202f?",
  aboutText:
    "Local Sheets remplace Google Sheets pendant le développement d’un module\u202f: un vrai moteur de calcul et une vraie grille, sous les mêmes services Apps Script. Tout reste sur cet ordinateur. Ce qui n’existe pas encore le dit par son nom.",
  spreadsheetLocale: "Classeur",
  personLocale: "Personne",
  authorisation: "Ouvert comme",
  NONE: "pas encore utilisé ici (NONE)",
  LIMITED: "activé (LIMITED)",
  FULL: "autorisé (FULL)",
  close: "Fermer",
  running: "Exécution du script",
  failed: "Le script s’est arrêté",
  notSnapshot: "Ce fichier n’est pas un instantané de Local Sheets.",
  notOpened: "Cette page n’a pas pu s’ouvrir",
  calls: "Appels aux services",
  noCalls: "Aucun appel pour l’instant. Choisissez une action dans un menu.",
  reads: "lectures",
  writes: "écritures",
  readsAfterWrite: "lectures après une écriture",
  simulated: "secondes dans Sheets, simulées",
  yesOrNot: "OK veut dire oui.",
  noOrCancel: "OK veut dire non, Annuler veut dire annuler.",
  opening: "Ouverture du classeur",
};

/** French for a person with a French locale, else English. */
export function pageWords(userLocale: string): PageWords {
  return isFrench(userLocale) ? fr : en;
}

export function isFrench(locale: string): boolean {
  return /^fr(?![a-z])/i.test(locale);
}
