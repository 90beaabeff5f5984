import type { Language } from "../../src/shared/language";

const en = {
  usage: `npm start [-- options]
  Opens local Sheets in a browser with a real shop's orders imported and Cap's seven sheets built.

  --language fr|en       language of the plan and of these words (default: the system's)
  --locale fr_FR         locale of the spreadsheet: separators, dates, decimals
  --orders orders.csv    order list, or another export, to import (default: the real shop of test/fixtures)
  --port 8787            port to serve on; the next free one is taken when it is busy
  --open                 also opens the browser
  --file plan.xlsx       opens an .xlsx file, such as one that npm run template wrote, instead of building a plan
  --project folder       opens any Apps Script folder (.gs, .js, .html) instead of Cap
  --headless             no browser: builds, imports, prints the figures and ends
  --out plan.json        with --headless: writes the values of every sheet to this file
  --help                 this text`,
  badOption: (message: string) => `${message} (npm start -- --help lists the options).`,
  badLanguage: (text: string) => `--language takes fr or en, not “${text}”.`,
  badLocale: (text: string) => `--locale takes a locale such as fr_FR or en_US, not “${text}”.`,
  badPort: (text: string) => `--port takes a number from 0 to 65535, not “${text}”.`,
  outNeedsHeadless: "--out goes with --headless, which is what writes the plan to a file.",
  projectHasNoHeadless: "--project opens in the browser only: leave out --headless.",
  fileHasNoHeadless: "--file opens in the browser only: leave out --headless.",
  noWorkbook: (path: string) => `The file ${path} is no .xlsx file that can be read.`,
  noFile: (path: string) => `The file ${path} cannot be read: check its name and place.`,
  noProject: (path: string) => `The folder ${path} holds no Apps Script file (.gs or .js).`,
  notWritten: (path: string, why: string) => `The plan could not be written to ${path}: ${why}.`,
  noTwelveMonths: (path: string) => `${path} has no twelve full months in a row, so there is no year to review.`,
  noFreePort: (port: number) => `No port from ${port} on is free: choose another with --port.`,
  building: "Building the add-on…",
  bundlingPage: "Bundling the page (only when something changed)…",
  bundlingHost: "Bundling local Sheets (only when something changed)…",
  readingOrders: (path: string) => `Reading the orders of ${path}…`,
  planning: "Building the seven sheets and importing the months…",
  opened: (address: string) => `Local Sheets is open at ${address}`,
  clicks: [
    "The planner is open at the right: sheets, import, functions. Extensions ▸ Cap opens it again.",
    "Type =IMPACT(619200; 5%; 54%) in a free cell: 16718.4.",
    "The lists at the top right change the spreadsheet's locale and the person's language.",
    "Ctrl+C ends.",
  ],
  projectClicks: ["The menus of the project stand in the bar, add-on menus under Extensions.", "Ctrl+C ends."],
  months: "Twelve months",
  revenue: "Revenue",
  orders: "Orders",
  basket: "Average basket",
  newCustomers: "New customers",
  cancellations: "Cancellations",
  cancelled: (orders: string, amount: string) => `${orders} orders, ${amount}`,
  written: (path: string) => `The values of every sheet are in ${path}`,
  title: "My shop",
};

export type StartWords = typeof en;

const fr: StartWords = {
  usage: `npm start [-- options]
  Ouvre Local Sheets dans un navigateur, avec les commandes d'une vraie boutique importées et les sept feuilles de Cap.

  --language fr|en       langue du plan et de ces textes (par défaut\u202f: celle du système)
  --locale fr_FR         paramètres régionaux du classeur\u202f: séparateurs, dates, décimales
  --orders orders.csv    liste de commandes, ou autre export, à importer (par défaut\u202f: la vraie boutique de test/fixtures)
  --port 8787            port d'écoute\u202f; le suivant libre s'il est pris
  --open                 ouvre aussi le navigateur
  --file plan.xlsx       ouvre un fichier .xlsx, comme ceux de npm run template, au lieu de construire un plan
  --project dossier      ouvre un dossier Apps Script (.gs, .js, .html) à la place de Cap
  --headless             sans navigateur\u202f: construit, importe, affiche les chiffres et se termine
  --out plan.json        avec --headless\u202f: écrit les valeurs de toutes les feuilles dans ce fichier
  --help                 ce texte`,
  badOption: (message) => `${message} (npm start -- --help donne la liste des options).`,
  badLanguage: (text) => `--language attend fr ou en, et non «\u202f${text}\u202f».`,
  badLocale: (text) => `--locale attend des paramètres régionaux comme fr_FR ou en_US, et non «\u202f${text}\u202f».`,
  badPort: (text) => `--port attend un nombre de 0 à 65535, et non «\u202f${text}\u202f».`,
  outNeedsHeadless: "--out va avec --headless, qui écrit le plan dans un fichier.",
  projectHasNoHeadless: "--project s'ouvre seulement dans le navigateur\u202f: retirez --headless.",
  fileHasNoHeadless: "--file s'ouvre seulement dans le navigateur\u202f: retirez --headless.",
  noWorkbook: (path) => `Le fichier ${path} n'est pas un fichier .xlsx lisible.`,
  noFile: (path) => `Le fichier ${path} ne peut pas être lu\u202f: vérifiez son nom et son emplacement.`,
  noProject: (path) => `Le dossier ${path} ne contient aucun fichier Apps Script (.gs ou .js).`,
  notWritten: (path, why) => `Le plan n'a pas pu être écrit dans ${path}\u202f: ${why}.`,
  noTwelveMonths: (path) => `${path} n'a pas douze mois complets à la suite\u202f: il n'y a pas d'année à examiner.`,
  noFreePort: (port) => `Aucun port n'est libre à partir de ${port}\u202f: choisissez-en un autre avec --port.`,
  building: "Construction du module…",
  bundlingPage: "Assemblage de la page (seulement quand quelque chose a changé)…",
  bundlingHost: "Assemblage de Local Sheets (seulement quand quelque chose a changé)…",
  readingOrders: (path) => `Lecture des commandes de ${path}…`,
  planning: "Création des sept feuilles et import des mois…",
  opened: (address) => `Local Sheets est ouvert à l'adresse ${address}`,
  clicks: [
    "Le planificateur est ouvert à droite\u202f: feuilles, import, fonctions. Extensions ▸ Cap l’ouvre de nouveau.",
    "Tapez =IMPACT(619200; 5%; 54%) dans une cellule libre\u202f: 16718,4.",
    "Les listes en haut à droite changent les paramètres régionaux du classeur et la langue de la personne.",
    "Ctrl+C termine.",
  ],
  projectClicks: [
    "Les menus du projet sont dans la barre, ceux des modules complémentaires sous Extensions.",
    "Ctrl+C termine.",
  ],
  months: "Douze mois",
  revenue: "Chiffre d'affaires",
  orders: "Commandes",
  basket: "Panier moyen",
  newCustomers: "Nouveaux clients",
  cancellations: "Annulations",
  cancelled: (orders, amount) => `${orders} commandes, ${amount}`,
  written: (path) => `Les valeurs de toutes les feuilles sont dans ${path}`,
  title: "Ma boutique",
};

export function startWords(language: Language): StartWords {
  return { fr, en }[language];
}
