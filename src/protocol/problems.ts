import type { Language, Words } from "../shared/language";

/**
 * Every sentence that the server, or the reader of exports, says instead of doing its work:
 * what is wrong, where, and what to do. `{name}` is replaced by the value of that name.
 */
const PROBLEMS = {
  "bad-request": {
    fr: "La demande reçue est illisible\u202f: {expected}. Fermez le panneau, rouvrez-le et recommencez.",
    en: "The request could not be read: {expected}. Close the sidebar, open it again and retry.",
  },
  busy: {
    fr: "Une autre personne modifie le plan en ce moment. Attendez quelques secondes, puis recommencez\u202f: rien n’a été changé.",
    en: "Another person is changing the plan right now. Wait a few seconds and retry: nothing was changed.",
  },
  "no-permission": {
    fr: "Vous pouvez consulter ce fichier, mais pas le modifier. Demandez l’accès en modification à son propriétaire ou créez une copie.",
    en: "You can view this file but not edit it. Ask its owner for edit access or make a copy.",
  },
  protected: {
    fr: "Une plage protégée empêche d’écrire. Demandez à la personne qui l’a protégée de vous y autoriser, puis recommencez.",
    en: "A protected range prevents writing. Ask the person who protected it to allow you, then retry.",
  },
  "sheet-missing": {
    fr: "La feuille «\u202f{title}\u202f» n’est plus dans ce fichier. Choisissez-en une autre.",
    en: "The sheet “{title}” is no longer in this file. Choose another one.",
  },
  "plan-sheet-missing": {
    fr: "La feuille «\u202f{title}\u202f» n’est pas encore dans ce fichier. Créez-la, puis recommencez.",
    en: "The sheet “{title}” is not in this file yet. Create it, then retry.",
  },
  "no-plan": {
    fr: "Ce fichier n’a pas encore de plan. Créez au moins une feuille, puis recommencez.",
    en: "This file has no plan yet. Create at least one sheet, then retry.",
  },
  "plan-outdated": {
    fr: "Ce plan a été fait avec une version précédente de Cap\u202f: rien n’a été changé. Mettez-le à jour sur la première page du volet («\u202fMettre le plan à jour\u202f»), puis recommencez.",
    en: "This plan was made with an earlier version of Cap: nothing was changed. Update it on the first page of the sidebar (“Update the plan”), then retry.",
  },
  "plan-newer": {
    fr: "Ce plan a été fait avec une version plus récente de Cap\u202f: rien n’a été changé. Rechargez la page pour avoir cette version, puis recommencez.",
    en: "This plan was made with a later version of Cap: nothing was changed. Reload the page to get that version, then retry.",
  },
  "table-damaged": {
    fr: "Le tableau «\u202f{title}\u202f» est incomplet\u202f: des lignes ou des colonnes ont été supprimées. Annulez la suppression (Ctrl+Z), ou ouvrez «\u202fRéparer le plan\u202f» dans Cap.",
    en: "The table “{title}” is incomplete: rows or columns were deleted. Undo the deletion (Ctrl+Z), or open “Repair the plan” in Cap.",
  },
  "settings-missing": {
    fr: "Ce fichier ne dit plus dans quelle langue, quelle monnaie ou quelle année est le plan\u202f: les réglages de Cap, une feuille masquée, ont été supprimés ou remplacés. Rien n’a été changé. Annulez la suppression (Ctrl+Z), ou ouvrez «\u202fRéparer le plan\u202f» dans Cap.",
    en: "This file no longer says in which language, currency or year its plan is: Cap’s settings, a hidden sheet, were deleted or replaced. Nothing was changed. Undo the deletion (Ctrl+Z), or open “Repair the plan” in Cap.",
  },
  "no-place-for-reasons": {
    fr: "Cap ne trouve pas dans ce fichier la table où il garde vos raisons\u202f: elle a été supprimée. Ouvrez «\u202fRéparer le plan\u202f» dans Cap pour la remettre, puis recommencez.",
    en: "Cap does not find the table in this file where it keeps your reasons: it was deleted. Open “Repair the plan” in Cap to put it back, then retry.",
  },
  "reasons-full": {
    fr: "La table des raisons est pleine\u202f: elle en garde {most}. Faites compter de nouveau un constat écarté dont vous n’avez plus besoin, puis recommencez.",
    en: "The table of reasons is full: it keeps {most}. Let a dismissed finding that you no longer need count again, then retry.",
  },
  "nothing-to-undo": {
    fr: "Il n’y a plus d’action de Cap à annuler dans ce fichier. Pour revenir plus loin, ouvrez Fichier, Historique des versions.",
    en: "There is no action of Cap left to undo in this file. To go back further, open File, Version history.",
  },
  "undo-moved": {
    fr: "Une autre action a été faite ou annulée entre-temps\u202f: rien n’a été changé. Recommencez pour voir la liste à jour, puis choisissez.",
    en: "Another action was done or undone meanwhile: nothing was changed. Retry to see the list as it is now, then choose.",
  },
  "not-a-copy": {
    fr: "Ce fichier n’est pas une copie préparée il y a deux jours au plus\u202f: rien n’a été vidé. Ouvrez votre plan, choisissez «\u202fPartager un modèle\u202f», préparez une copie et videz-la.",
    en: "This file is not a copy that was prepared within the last two days: nothing was emptied. Open your plan, choose “Share a template”, prepare a copy and empty that one.",
  },
  "share-moved": {
    fr: "Quelqu’un a saisi autre chose entre-temps\u202f: rien n’a été vidé. Rouvrez cette page pour voir la liste à jour, puis décidez.",
    en: "Somebody typed more meanwhile: nothing was emptied. Open this page again to see the list as it is now, then decide.",
  },
  "month-outside": {
    fr: "Le bilan de ce plan ne contient pas le mois {month}. Choisissez une autre période ou changez l’année du plan.",
    en: "The review of this plan has no month {month}. Choose another period or change the plan’s year.",
  },
  "no-free-row": {
    fr: "Le tableau «\u202f{title}\u202f» n’a plus de ligne libre\u202f: rien n’a été écrit. Insérez des lignes au-dessus de sa dernière ligne, puis recommencez.",
    en: "The table “{title}” has no free row left: nothing was written. Insert rows above its last row, then retry.",
  },
  "month-not-followed": {
    fr: "Le plan n’a plus de ligne pour {month}\u202f: rien n’a été enregistré. Remettez ce mois dans la colonne «\u202fMois\u202f», puis recommencez.",
    en: "The plan no longer has a row for {month}: nothing was saved. Put this month back into the “Month” column, then retry.",
  },
  "end-is-past": {
    fr: "La nouvelle date de fin, le {day}, est déjà passée\u202f: rien n’a été enregistré. Choisissez aujourd’hui ou un jour à venir.",
    en: "The new end date, {day}, has passed already: nothing was saved. Choose today or a day to come.",
  },
  "columns-unknown": {
    fr: "Les colonnes ne sont pas reconnues\u202f: il manque {missing}. Il faut une ligne d’en-têtes, puis une ligne par commande (date et montant) ou une ligne par mois, semaine ou jour (commandes, ventes nettes, sessions…).",
    en: "The columns are not recognised: there is {missing}. It takes a row of headers, then one row per order (date and amount) or one row per month, week or day (orders, net sales, sessions…).",
  },
  "same-header": {
    fr: "Deux colonnes ont pour en-tête «\u202f{header}\u202f»\u202f: Cap ne peut pas savoir laquelle prendre. Renommez ou supprimez l’une des deux, puis recommencez.",
    en: "Two columns have the header “{header}”: Cap cannot tell which one to take. Rename or delete one of them and retry.",
  },
  "no-rows": {
    fr: "Il y a des en-têtes, mais aucune ligne de chiffres. Exportez de nouveau, avec les lignes.",
    en: "There are headers but no row of figures. Export again, with the rows.",
  },
  "nothing-there": {
    fr: "Il n’y a rien à lire ici. Choisissez un fichier ou une feuille qui contient des chiffres.",
    en: "There is nothing to read here. Choose a file or a sheet that holds figures.",
  },
  "excel-file": {
    fr: "C’est un classeur Excel, pas un fichier CSV. Enregistrez-le au format «\u202fCSV UTF-8\u202f», ou ouvrez-le dans Google Sheets et choisissez la feuille.",
    en: "This is an Excel workbook, not a CSV file. Save it as “CSV UTF-8”, or open it in Google Sheets and choose the sheet.",
  },
  "not-text": {
    fr: "Ce fichier n’est pas un fichier CSV\u202f: il contient autre chose que du texte. Exportez vos chiffres au format CSV.",
    en: "This is not a CSV file: it holds something other than text. Export your figures as CSV.",
  },
  "file-too-large": {
    fr: "Ce fichier dépasse {most} Mo. Exportez une période plus courte.",
    en: "This file is larger than {most} MB. Export a shorter period.",
  },
  "open-quote": {
    fr: "Ligne {row}\u202f: un guillemet s’ouvre et ne se ferme jamais, la suite ne peut pas être lue. Corrigez cette ligne ou exportez le fichier de nouveau.",
    en: "Row {row}: a quotation mark opens and never closes, so the rest cannot be read. Correct that row or export the file again.",
  },
  "too-slow": {
    fr: "Google Sheets n’a pas répondu à temps. Recommencez\u202f: ce qui est déjà fait n’est pas refait.",
    en: "Google Sheets did not answer in time. Retry: what is done already is not done again.",
  },
  unexpected: {
    fr: "Cap n’a pas pu terminer. Recommencez\u202f; si cela se répète, signalez-nous le détail ci-dessous.",
    en: "Cap could not finish. Retry; if it happens again, report the detail below to us.",
  },
} satisfies Record<string, Words>;

export type ProblemCode = keyof typeof PROBLEMS;

/** A value of a sentence: the same in both languages, or one text for each. */
export type ProblemValues = Readonly<Record<string, string | number | Words>>;

/**
 * A foreseen problem: a code, and a sentence in the language of whoever reads it.
 * `new ProblemError("sheet-missing", { title: "Commandes" }).sentence("fr")`
 */
export class ProblemError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly values: ProblemValues = {},
  ) {
    super(sentence(code, values, "en"));
    this.name = "ProblemError";
  }

  sentence(language: Language): string {
    return sentence(this.code, this.values, language);
  }
}

function sentence(code: ProblemCode, values: ProblemValues, language: Language): string {
  return PROBLEMS[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === "object" ? value[language] : String(value);
  });
}

/** What Sheets' own errors come down to; they reach us in the language of the account, so we know the usual two. */
const SERVICE_ERRORS: readonly (readonly [RegExp, ProblemCode])[] = [
  [/protected|protégé/i, "protected"],
  [/permission|not authorized|autorisation|access denied|accès refusé/i, "no-permission"],
  [/timed out|time limit|maximum execution time|délai/i, "too-slow"],
];

/** The problem that a thrown value stands for; anything unforeseen is `unexpected` and keeps its own words as detail. */
export function problemOf(thrown: unknown): { readonly error: ProblemError; readonly detail?: string } {
  if (thrown instanceof ProblemError) return { error: thrown };
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  const known = SERVICE_ERRORS.find(([pattern]) => pattern.test(detail));
  return { error: new ProblemError(known ? known[1] : "unexpected"), detail };
}
