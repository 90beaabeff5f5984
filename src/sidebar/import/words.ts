import type { ColumnRole, ExportKind, FigureUse, Measure } from "../../protocol/figures";
import type { Language } from "../../shared/language";
import { pluralEn, pluralFr } from "../plural";

type OtherRole = Exclude<ColumnRole, Measure>;

const fr = {
  heading: "Importer des chiffres",
  why: "Un export de votre boutique ou de votre outil de mesure\u202f: Cap retrouve les mois par leur date et montre tout avant d’écrire. Un fichier est lu ici, dans votre navigateur.",
  chooseFile: "Choisir un fichier CSV",
  listSheets: "Choisir une feuille de ce fichier",
  listing: "Recherche des feuilles…",
  listAgain: "Actualiser la liste",
  noSheets: "Ce fichier n’a pas d’autre feuille que celles du plan.",
  moreSheets: (number: number, count: string) =>
    `${count} autre${pluralFr(number, " feuille n’est pas listée", "s feuilles ne sont pas listées")}. Ouvrez dans le fichier celle que vous voulez lire, puis actualisez la liste\u202f: elle y sera la première.`,
  orSheet: "Ou une feuille de ce fichier",
  pickSheet: "Choisissez une feuille",
  readSheet: "Lire cette feuille",
  orPaste: "Ou des cellules copiées, avec leurs en-têtes",
  readPasted: "Lire ce texte",
  pastedName: "texte collé",
  whichExports: "Quels exports sont reconnus",
  exports: [
    "WooCommerce\u202f: Analytics, Revenus.",
    "Shopify\u202f: Ventes au fil du temps.",
    "PrestaShop\u202f: tableau de bord, ventes et visites.",
    "Google Analytics 4\u202f: sessions et achats par mois.",
    "Une liste de commandes\u202f: une ligne par commande, avec sa date et son montant.",
    "Tout tableau par mois, semaine ou jour\u202f: sessions, commandes, CA HT, coût d’achat, publicité, nouveaux clients, commandes retournées, paniers.",
  ],
  reading: (source: string) => `Lecture de «\u202f${source}\u202f»…`,
  kinds: {
    orders: "Liste de commandes",
    woocommerce: "Export WooCommerce",
    shopify: "Export Shopify",
    prestashop: "Export PrestaShop",
    ga4: "Export Google Analytics",
    months: "Tableau par période",
  } as Readonly<Record<ExportKind, string>>,
  months: (_number: number, count: string) => `${count} mois`,
  found: (kind: string, months: string, rows: number, count: string, source: string) =>
    `${kind}, ${months}\u202f: ${count} ligne${pluralFr(rows, " lue", "s lues")} dans «\u202f${source}\u202f».`,
  noneFound: (source: string) => `Aucune ligne n’a pu être lue dans «\u202f${source}\u202f».`,
  columns: "Colonnes reconnues",
  roles: {
    date: "Date",
    order: "Commande",
    customer: "Client",
    gross: "Ventes brutes (contrôle)",
    discounts: "Remises (contrôle)",
    returns: "Retours (contrôle)",
    net: "Ventes nettes",
    taxes: "Taxes (contrôle)",
    shipping: "Port (contrôle)",
    total: "Total des ventes (contrôle)",
  } as Readonly<Record<OtherRole, string>>,
  measures: (currency: string): Readonly<Record<Measure, string>> => ({
    sessions: "Sessions",
    orders: "Com\u00admandes",
    revenue: `CA HT (${currency})`,
    costOfGoods: `Coût d’achat (${currency})`,
    adSpend: `Publicité (${currency})`,
    newCustomers: "Nouveaux clients",
    returnedOrders: "Retournées",
    carts: "Paniers",
    cancelledOrders: "Annulées",
    cancelledAmount: `Montant annulé (${currency})`,
  }),
  amount: (currency: string) => `Montant (${currency})`,
  scroll: "Faites défiler le tableau pour voir toutes ses colonnes.",
  use: "Ces chiffres sont",
  uses: { actuals: "ce qui s’est passé", targets: "des objectifs" } as Readonly<Record<FigureUse, string>>,
  period: "Douze mois du bilan",
  periodOption: (from: string, to: string) => `${from} – ${to}`,
  proposed: "proposé",
  includesPartial: "mois partiel",
  fewerThanTwelve: (months: number) =>
    `Il n’y a pas douze mois complets à la suite\u202f: ${months} mois ${pluralFr(months, "peut être repris", "peuvent être repris")}.`,
  withPartial: (months: string) => `Écrire aussi ${months} dans le tableau de bord, bien que le mois soit incomplet`,
  goesTo: (sheet: string, months: string) => `${sheet}\u202f: ${months}`,
  targetsOf: (sheet: string) => `${sheet}, objectifs`,
  sheets: { review: "Bilan", dashboard: "Tableau de bord" },
  nowhere:
    "Aucun de ces mois n’est dans le bilan ni dans l’année du plan. Changez l’année du plan, ou importez une autre période.",
  month: "Mois",
  total: "Total",
  whichTax: {
    header: (column: string) =>
      `D’après son nom, «\u202f${column}\u202f» inclut la TVA, alors que le plan compte hors taxes. Est-ce le cas\u202f?`,
    sums: (column: string) =>
      `D’après les taxes de l’export, «\u202f${column}\u202f» semble inclure la TVA, alors que le plan compte hors taxes. Est-ce le cas\u202f?`,
  },
  taxIncluded: "TVA incluse",
  taxExcluded: "Hors taxes",
  takenExcluded: (column: string) => `«\u202f${column}\u202f» est pris comme hors taxes.`,
  takenIncluded: (column: string, rate: string | null) =>
    rate === null
      ? `«\u202f${column}\u202f» inclut la TVA\u202f: donnez son taux pour la retirer.`
      : `«\u202f${column}\u202f» inclut la TVA (${rate}\u202f%)\u202f: elle est retirée ci-dessous.`,
  changeTax: { included: "La TVA y est incluse", excluded: "C’est hors taxes" },
  taxRate: "Taux de TVA (%)",
  whichOrder: (dates: number, count: string) =>
    `Dans ${count} date${pluralFr(dates, "", "s")}, le jour et le mois peuvent être inversés. Que signifie 03/04\u202f?`,
  dayFirst: "Le 3 avril",
  monthFirst: "Le 4 mars",
  orderChosen: {
    "day-first": "Dates lues jour d’abord (03/04 = 3 avril).",
    "month-first": "Dates lues mois d’abord (03/04 = 4 mars).",
  },
  changeOrder: "Inverser",
  write: "Écrire ces chiffres",
  writing: "Écriture dans le plan…",
  needsReview: "Il faut d’abord la feuille du bilan. Ce qui a été lu reste là.",
  createReview: "Créer le bilan",
  creatingReview: "Création du bilan…",
  another: "Choisir une autre source",
  conflicts: (cells: number, count: string) =>
    `${count} cellule${pluralFr(cells, " contient", "s contiennent")} déjà une autre valeur. Rien n’a été écrit.`,
  conflictCell: "Cellule",
  conflictCurrent: "Actuel",
  conflictIncoming: "Importé",
  replace: "Remplacer par l’import",
  keep: "Garder mes valeurs",
  written: (cells: number, count: string, sheet: string) =>
    cells === 0
      ? "Le plan contenait déjà ces valeurs\u202f: rien à écrire."
      : `${count} cellule${pluralFr(cells, " écrite", "s écrites")} dans «\u202f${sheet}\u202f».`,
  openSheet: (sheet: string) => `Ouvrir «\u202f${sheet}\u202f»`,
  importMore: "Importer autre chose",
};

export type ImportWords = typeof fr;

const en: ImportWords = {
  heading: "Import figures",
  why: "An export of your shop or your analytics: Cap finds the months by their date and shows everything before it writes. A file is read here, in your browser.",
  chooseFile: "Choose a CSV file",
  listSheets: "Choose a sheet of this file",
  listing: "Looking for the sheets…",
  listAgain: "Refresh the list",
  noSheets: "This file has no other sheets than those of the plan.",
  moreSheets: (number, count) =>
    `${count} more sheet${pluralEn(number, " is", "s are")} not listed. Open the one that you want to read in the file, then refresh the list: it will be the first there.`,
  orSheet: "Or a sheet of this file",
  pickSheet: "Choose a sheet",
  readSheet: "Read this sheet",
  orPaste: "Or copied cells, with their headers",
  readPasted: "Read this text",
  pastedName: "pasted text",
  whichExports: "Which exports are recognised",
  exports: [
    "WooCommerce: Analytics, Revenue.",
    "Shopify: Sales over time.",
    "PrestaShop: dashboard, sales and visits.",
    "Google Analytics 4: sessions and purchases by month.",
    "An order list: one row per order, with its date and amount.",
    "Any table by month, week or day: sessions, orders, revenue excl. VAT, cost of goods, ad spend, new customers, returned orders, carts.",
  ],
  reading: (source) => `Reading “${source}”…`,
  kinds: {
    orders: "Order list",
    woocommerce: "WooCommerce export",
    shopify: "Shopify export",
    prestashop: "PrestaShop export",
    ga4: "Google Analytics export",
    months: "Table by period",
  },
  months: (number, count) => `${count} month${pluralEn(number, "", "s")}`,
  found: (kind, months, rows, count, source) =>
    `${kind}, ${months}: ${count} row${pluralEn(rows, "", "s")} read in “${source}”.`,
  noneFound: (source) => `No row could be read in “${source}”.`,
  columns: "Columns recognised",
  roles: {
    date: "Date",
    order: "Order",
    customer: "Customer",
    gross: "Gross sales (check)",
    discounts: "Discounts (check)",
    returns: "Returns (check)",
    net: "Net sales",
    taxes: "Taxes (check)",
    shipping: "Shipping (check)",
    total: "Total sales (check)",
  },
  measures: (currency) => ({
    sessions: "Sessions",
    orders: "Orders",
    revenue: `Revenue excl. VAT (${currency})`,
    costOfGoods: `Cost of goods (${currency})`,
    adSpend: `Ad spend (${currency})`,
    newCustomers: "New customers",
    returnedOrders: "Returned",
    carts: "Carts",
    cancelledOrders: "Cancelled",
    cancelledAmount: `Cancelled amount (${currency})`,
  }),
  amount: (currency) => `Amount (${currency})`,
  scroll: "Scroll the table to see all its columns.",
  use: "These figures are",
  uses: { actuals: "what happened", targets: "targets" },
  period: "Twelve months of the review",
  periodOption: (from, to) => `${from} – ${to}`,
  proposed: "proposed",
  includesPartial: "partial month",
  fewerThanTwelve: (months) =>
    `There are no twelve full months in a row: ${months} month${pluralEn(months, "", "s")} can be taken.`,
  withPartial: (months) => `Also write ${months} to the Dashboard, although the month is incomplete`,
  goesTo: (sheet, months) => `${sheet}: ${months}`,
  targetsOf: (sheet) => `${sheet}, targets`,
  sheets: { review: "Review", dashboard: "Dashboard" },
  nowhere:
    "None of these months is in the review or in the plan’s year. Change the plan’s year, or import another period.",
  month: "Month",
  total: "Total",
  whichTax: {
    header: (column) => `By its name, “${column}” includes VAT, but the plan counts without tax. Is that so?`,
    sums: (column) =>
      `By the taxes of the export, “${column}” seems to include VAT, but the plan counts without tax. Is that so?`,
  },
  taxIncluded: "VAT included",
  taxExcluded: "Without VAT",
  takenExcluded: (column) => `“${column}” is taken as without VAT.`,
  takenIncluded: (column, rate) =>
    rate === null
      ? `“${column}” includes VAT: give its rate to take it off.`
      : `“${column}” includes VAT (${rate}%): it is taken off below.`,
  changeTax: { included: "It includes VAT", excluded: "It is without VAT" },
  taxRate: "VAT rate (%)",
  whichOrder: (dates, count) =>
    `In ${count} date${pluralEn(dates, "", "s")} the day and the month could be swapped. What does 03/04 mean?`,
  dayFirst: "3 April",
  monthFirst: "March 4",
  orderChosen: {
    "day-first": "Dates read day first (03/04 = 3 April).",
    "month-first": "Dates read month first (03/04 = March 4).",
  },
  changeOrder: "Swap",
  write: "Write these figures",
  writing: "Writing to the plan…",
  needsReview: "The review sheet is needed first. What was read stays here.",
  createReview: "Create the review",
  creatingReview: "Creating the review…",
  another: "Choose another source",
  conflicts: (cells, count) =>
    `${count} cell${pluralEn(cells, " already holds", "s already hold")} another value. Nothing was written.`,
  conflictCell: "Cell",
  conflictCurrent: "Current",
  conflictIncoming: "Imported",
  replace: "Replace by the import",
  keep: "Keep my values",
  written: (cells, count, sheet) =>
    cells === 0
      ? "The plan held these values already: nothing to write."
      : `${count} cell${pluralEn(cells, "", "s")} written to “${sheet}”.`,
  openSheet: (sheet) => `Open “${sheet}”`,
  importMore: "Import something else",
};

export const IMPORT_WORDS: Readonly<Record<Language, ImportWords>> = { fr, en };
