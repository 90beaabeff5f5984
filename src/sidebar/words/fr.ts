import { pluralFr as plural } from "./plural";

/** Everything the sidebar says in French; the English file has to say all of it too. */
export const fr = {
  title: "Cap",
  loading: "Lecture de ce fichier…",
  course: {
    none: "Ce fichier n’a pas encore de plan. Vérifiez les réglages, puis créez les feuilles.",
    some: (year: number, built: number, all: number) =>
      `Plan ${year} de ce fichier\u202f: ${built} feuille${plural(built, "", "s")} sur ${all}.`,
    all: (year: number) =>
      `Plan ${year} de ce fichier\u202f: les feuilles sont là. Importez vos commandes, ou ouvrez une feuille.`,
  },
  settings: {
    heading: "Réglages",
    summary: (year: string, currency: string) => `${year}, ${currency}`,
    language: "Langue du plan et de ce panneau",
    languageOfPanel: "Langue de ce panneau",
    languages: { fr: "Français", en: "English" },
    year: "Année du plan",
    yearHint: "Le bilan porte sur les douze mois d’avant.",
    kept: "L’année et la monnaie ont été fixées à la création du plan.",
    yearWrong: (from: number, to: number) => `Écrivez une année de ${from} à ${to}.`,
    currency: "Monnaie",
    currencies: {
      EUR: "Euro (€)",
      MAD: "Dirham marocain (DH)",
      CAD: "Dollar canadien ($\u00a0CA)",
      USD: "Dollar américain ($)",
      GBP: "Livre sterling (£)",
      CHF: "Franc suisse (CHF)",
    },
  },
  sheets: {
    heading: "Vos feuilles",
    questions: {
      vision: "Où voulez-vous aller\u202f?",
      review: "Que s’est-il passé, et pourquoi\u202f?",
      priorities: "Quelles quatre choses faire, et lesquelles arrêter\u202f?",
      impact: "Que rapporte chaque priorité\u202f?",
      funding: "D’où vient l’argent\u202f?",
      actions: "Qui fait quoi, et quand\u202f?",
      dashboard: "Tenons-nous le cap\u202f?",
    },
    built: "créée",
    missing: "à créer",
    working: "en cours",
    create: "Créer",
    createLabel: (title: string) => `Créer la feuille ${title}`,
    goTo: "Ouvrir",
    goToLabel: (title: string) => `Ouvrir la feuille ${title}`,
    buildAll: (missing: number) =>
      missing === 1 ? "Créer la feuille manquante" : `Créer les ${missing} feuilles manquantes`,
    buildFirst: "Créer mon plan",
    building: (count: number) => `Création ${plural(count, "de la feuille", `des ${count} feuilles`)}…`,
    opening: "Ouverture de la feuille…",
    done: (created: number, completed: number) =>
      [
        created > 0 && `${created} feuille${plural(created, " créée", "s créées")}`,
        completed > 0 && `${completed} feuille${plural(completed, " complétée", "s complétées")}`,
      ]
        .filter(Boolean)
        .join(", "),
    nothingToDo: "Rien à faire\u202f: le plan est complet.",
  },
  orders: {
    heading: "Importer vos commandes",
    why: "Une ligne par commande, avec sa date et son montant\u202f: Cap en tire les douze mois du bilan. Le fichier est lu ici, dans votre navigateur.",
    chooseFile: "Choisir un fichier CSV",
    orSheet: "Ou une feuille de ce fichier",
    pickSheet: "Choisissez une feuille",
    readSheet: "Lire cette feuille",
    reading: (source: string) => `Lecture de «\u202f${source}\u202f»…`,
    found: (rows: number, count: string, source: string) =>
      `${count} ligne${plural(rows, " lue", "s lues")} dans «\u202f${source}\u202f».`,
    noneFound: (source: string) => `Aucune ligne n’a pu être lue dans «\u202f${source}\u202f».`,
    columns: "Colonnes reconnues",
    columnNames: { date: "Date", amount: "Montant", order: "Commande", customer: "Client" },
    noColumn: "aucune",
    noCustomers: "La liste ne nomme pas les clients\u202f: les nouveaux clients ne seront pas écrits.",
    period: "Mois à reprendre",
    periodOption: (from: string, to: string) => `${from} – ${to}`,
    proposed: "proposé",
    includesPartial: "mois partiel",
    fewerThanTwelve: (months: number) =>
      `La liste ne contient pas douze mois complets à la suite\u202f: ${months} mois ${plural(months, "sera repris", "seront repris")}.`,
    partial: (month: string) => `${capital(month)} est partiel\u202f: la liste ne couvre pas tout le mois.`,
    emptyMonth: (month: string) => `${capital(month)} n’a aucune commande\u202f: fermeture, ou export incomplet\u202f?`,
    table: "Ce qui sera écrit",
    month: "Mois",
    count: "Com\u00admandes",
    revenue: (currency: string) => `CA HT (${currency})`,
    newCustomers: "Nouveaux clients",
    total: "Total",
    cancellations: (number: number, count: string) =>
      `${count} annulation${plural(number, " laissée", "s laissées")} à part.`,
    zeroAmounts: (number: number, count: string) =>
      `${count} commande${plural(number, "", "s")} à zéro, non ${plural(number, "comptée", "comptées")}.`,
    repeated: (number: number, count: string) =>
      `${count} ligne${plural(number, " répète", "s répètent")} un numéro de commande déjà lu. Si votre export a une ligne par article, préférez un export par commande.`,
    taxed: (column: string) =>
      `«\u202f${column}\u202f» semble inclure la TVA, alors que le bilan est hors taxes. Préférez une colonne HT.`,
    otherCurrency: (found: string, plan: string) =>
      `Les montants semblent être en ${found}, et votre plan est en ${plan}\u202f: ils ne seront pas convertis.`,
    unreadable: (number: number, count: string) => `${count} ligne${plural(number, " non lue", "s non lues")}`,
    row: (row: string, reason: string) => `Ligne ${row}\u202f: ${reason}.`,
    andMore: (count: string) => `et ${count} de plus.`,
    whichOrder: (dates: number, count: string) =>
      `Dans ${count} date${plural(dates, "", "s")}, le jour et le mois peuvent être inversés. Que signifie 03/04\u202f?`,
    dayFirst: "Le 3 avril",
    monthFirst: "Le 4 mars",
    orderChosen: {
      "day-first": "Dates lues jour d’abord (03/04 = 3 avril).",
      "month-first": "Dates lues mois d’abord (03/04 = 4 mars).",
    },
    changeOrder: "Inverser",
    write: "Écrire dans le bilan",
    writing: "Écriture dans le bilan…",
    needsReview: "Il faut d’abord la feuille du bilan. Ce qui a été lu reste là.",
    createReview: "Créer le bilan",
    another: "Choisir une autre source",
    conflicts: (cells: number, count: string) =>
      `${count} cellule${plural(cells, " contient", "s contiennent")} déjà une autre valeur. Rien n’a été écrit.`,
    conflictCell: "Cellule",
    conflictCurrent: "Actuel",
    conflictIncoming: "Importé",
    replace: "Remplacer par l’import",
    keep: "Garder mes valeurs",
    written: (cells: number, count: string) =>
      cells === 0
        ? "Le bilan contenait déjà ces valeurs\u202f: rien à écrire."
        : `${count} cellule${plural(cells, " écrite", "s écrites")} dans le bilan.`,
    openReview: "Ouvrir le bilan",
    importMore: "Importer une autre liste",
  },
  functions: {
    heading: "Les fonctions de Cap",
    hint: "À taper dans n’importe quelle cellule.",
    optional: "facultatif",
    result: "donne",
    gives: "Résultat",
  },
  failures: {
    authorisation:
      "Google n’a pas autorisé Cap à lire ce fichier. Si plusieurs comptes Google sont ouverts dans ce navigateur, gardez seulement celui de ce fichier\u202f; sinon rouvrez Cap depuis le menu et acceptez l’autorisation.",
    network: "La connexion est coupée. Vérifiez votre réseau, puis recommencez\u202f: rien n’est perdu ici.",
    timeout:
      "Google Sheets n’a pas répondu à temps. Attendez une minute, puis recommencez\u202f: ce qui est fait n’est pas refait.",
    unexpected: "Cap n’a pas pu terminer. Recommencez\u202f; si cela se répète, transmettez-nous le détail ci-dessous.",
    detail: "Détail technique",
    retry: "Recommencer",
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Widened to plain texts: the same keys and the same parameters in every language. */
export type Dictionary = typeof fr;
