import type { RepairedThing, SettingTrace } from "../../protocol/repair";
import type { Language } from "../../shared/language";
import { pluralEn, pluralFr } from "../plural";

type Counted = (count: number, figure: string) => string;

const fr = {
  loading: "Lecture des feuilles…",
  repairing: "Réparation en cours…",
  hint: "Cap compare vos feuilles avec ce qu’il y avait mis et remet ce qui manque. Ce que vous avez saisi ou réécrit reste.",
  healthy: "Il ne manque rien\u202f: le plan est complet.",
  missing: "Il manque",
  toDecide: "Le reste est complet. Voici ce qui demande votre avis\u202f:",
  restored: "Remis en place",
  nothingLeft: "Il n’y avait rien à remettre.",
  before: (heading: string) => `${heading}\u202f:`,
  spoken: (heading: string, things: string) => `${heading}\u202f: ${things}.`,
  noPlan: "Ce fichier n’a pas encore de plan à réparer. Créez d’abord ses feuilles.",
  otherVersion: "Ce plan a été fait avec une autre version de Cap. Suivez d’abord ce qu’en dit la première page.",
  settings: {
    heading: "Réglages à refaire",
    what: "La feuille masquée des réglages a été supprimée ou modifiée\u202f: le plan ne dit plus tout ce que ses feuilles partagent.",
    unfinished: "La feuille masquée des réglages n’est pas finie\u202f: Cap la complète avec ce qu’elle dit déjà.",
    found: (settings: string) => `Cap lit dans vos feuilles\u202f: ${settings}. Corrigez si besoin.`,
    nothingFound: "Vos feuilles ne disent rien de ce qui manque\u202f: choisissez-le.",
    languages: { fr: "français", en: "anglais" },
    currency: (name: string) => name.charAt(0).toLowerCase() + name.slice(1),
    year: (year: string) => `l’année ${year}`,
    choose: "Choisissez avant de réparer.",
    trace: (trace: SettingTrace | null) => {
      if (trace === null) return "Aucune cellule ne le dit\u202f: à vous de choisir.";
      const { kind, title, cell, says } = trace;
      const place = `${title}, ${cell}`;
      if (kind === "words") return `Lu dans ${place}\u202f: «\u202f${says}\u202f».`;
      if (kind === "months") return `Lu dans les mois de ${place}.`;
      if (kind === "undo") return "Lu dans ce qu’«\u202fAnnuler une action\u202f» a noté.";
      const why =
        kind === "actions"
          ? `d’après les dates de vos actions (${place})`
          : `d’après l’année de départ (${place}\u202f: ${says})`;
      return `L’année est lue ${why}. Le premier mois ne se lit nulle part\u202f: choisissez-le.`;
    },
    repair: "Refaire les réglages et réparer",
  },
  things: {
    settings: (n, f) => pluralFr(n, `${f} réglage du plan`, `${f} réglages du plan`),
    names: (n, f) => pluralFr(n, `${f} nom de tableau (plage nommée)`, `${f} noms de tableaux (plages nommées)`),
    keys: (n, f) =>
      pluralFr(
        n,
        `${f} repère masqué, par lequel Cap reconnaît une colonne`,
        `${f} repères masqués, par lesquels Cap reconnaît ses colonnes`,
      ),
    columns: (n, f) => pluralFr(n, `${f} colonne`, `${f} colonnes`),
    tables: (n, f) => pluralFr(n, `${f} tableau, remis sous les autres`, `${f} tableaux, remis sous les autres`),
    formulas: (n, f) => pluralFr(n, `${f} formule`, `${f} formules`),
    labels: (n, f) => pluralFr(n, `${f} libellé`, `${f} libellés`),
    dropdowns: (n, f) =>
      pluralFr(n, `${f} liste de choix ou contrôle de saisie`, `${f} listes de choix ou contrôles de saisie`),
    notes: (n, f) => pluralFr(n, `${f} note`, `${f} notes`),
    formats: (n, f) => pluralFr(n, `${f} format de nombre`, `${f} formats de nombre`),
    highlights: (n, f) =>
      pluralFr(
        n,
        `${f} règle de couleur (mise en forme conditionnelle)`,
        `${f} règles de couleur (mise en forme conditionnelle)`,
      ),
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
  putFormulasBack: "Remettre ces formules. «\u202fAnnuler une action\u202f» pourra rendre ce qui est saisi.",
  lostRows: (table: string, count: number, figure: string) =>
    pluralFr(
      count,
      `${table}\u202f: il manque ${figure} ligne de Cap.`,
      `${table}\u202f: il manque ${figure} lignes de Cap.`,
    ),
  putRowsBack: "Remettre ces lignes. Ce que vous y aviez saisi ne revient pas.",
  rowsBack: (table: string, count: number, figure: string) =>
    `${figure} ${pluralFr(count, "ligne", "lignes")} de «\u202f${table}\u202f»`,
  edited: (count: number, figure: string) =>
    pluralFr(
      count,
      `${figure} formule réécrite par vous reste telle quelle.`,
      `${figure} formules réécrites par vous restent telles quelles.`,
    ),
  damaged: (tables: string) =>
    `Ces tableaux ne se retrouvent plus\u202f: ${tables}. Annulez ce qui a supprimé ou déplacé leurs lignes (Ctrl+Z), ou restaurez une version du fichier (Fichier, Historique des versions).`,
  repair: "Réparer",
  again: "Chercher de nouveau",
};

export type RepairWords = typeof fr;

const en: RepairWords = {
  loading: "Reading the sheets…",
  repairing: "Repairing…",
  hint: "Cap compares your sheets with what it put there and puts back what is missing. What you typed or rewrote stays.",
  healthy: "Nothing is missing: the plan is whole.",
  missing: "What is missing",
  toDecide: "The rest is whole. This is for you to decide:",
  restored: "Put back",
  nothingLeft: "There was nothing to put back.",
  before: (heading) => `${heading}:`,
  spoken: (heading, things) => `${heading}: ${things}.`,
  noPlan: "This file has no plan to repair yet. Create its sheets first.",
  otherVersion: "This plan was made with another version of Cap. First follow what the first page says of it.",
  settings: {
    heading: "Settings to make again",
    what: "The hidden sheet of settings was deleted or changed: the plan no longer says all that its sheets share.",
    unfinished: "The hidden sheet of settings is not finished: Cap completes it with what it says already.",
    found: (settings) => `Cap reads in your sheets: ${settings}. Correct it if needed.`,
    nothingFound: "Your sheets say nothing of what is missing: choose it.",
    languages: { fr: "French", en: "English" },
    currency: (name) => name,
    year: (year) => `the year ${year}`,
    choose: "Choose before you repair.",
    trace: (trace) => {
      if (trace === null) return "No cell says it: it is for you to choose.";
      const { kind, title, cell, says } = trace;
      const place = `${title}, ${cell}`;
      if (kind === "words") return `Read in ${place}: “${says}”.`;
      if (kind === "months") return `Read in the months of ${place}.`;
      if (kind === "undo") return "Read in what “Undo an action” noted.";
      const why =
        kind === "actions" ? `from the dates of your actions (${place})` : `from the base year (${place}: ${says})`;
      return `The year is read ${why}. The first month stands nowhere: choose it.`;
    },
    repair: "Make the settings again and repair",
  },
  things: {
    settings: (n, f) => pluralEn(n, `${f} setting of the plan`, `${f} settings of the plan`),
    names: (n, f) => pluralEn(n, `${f} table name (named range)`, `${f} table names (named ranges)`),
    keys: (n, f) =>
      pluralEn(n, `${f} hidden mark by which Cap knows a column`, `${f} hidden marks by which Cap knows its columns`),
    columns: (n, f) => pluralEn(n, `${f} column`, `${f} columns`),
    tables: (n, f) => pluralEn(n, `${f} table, put below the others`, `${f} tables, put below the others`),
    formulas: (n, f) => pluralEn(n, `${f} formula`, `${f} formulas`),
    labels: (n, f) => pluralEn(n, `${f} label`, `${f} labels`),
    dropdowns: (n, f) => pluralEn(n, `${f} drop-down list or input check`, `${f} drop-down lists or input checks`),
    notes: (n, f) => pluralEn(n, `${f} note`, `${f} notes`),
    formats: (n, f) => pluralEn(n, `${f} number format`, `${f} number formats`),
    highlights: (n, f) =>
      pluralEn(n, `${f} colour rule (conditional formatting)`, `${f} colour rules (conditional formatting)`),
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
  putFormulasBack: "Put these formulas back. “Undo an action” can bring back what was typed.",
  lostRows: (table, count, figure) =>
    pluralEn(count, `${table}: ${figure} row of Cap’s is missing.`, `${table}: ${figure} rows of Cap’s are missing.`),
  putRowsBack: "Put these rows back. What you had typed in them does not return.",
  rowsBack: (table, count, figure) => `${figure} ${pluralEn(count, "row", "rows")} of “${table}”`,
  edited: (count, figure) =>
    pluralEn(
      count,
      `${figure} formula that you rewrote stays as it is.`,
      `${figure} formulas that you rewrote stay as they are.`,
    ),
  damaged: (tables) =>
    `These tables can not be found any more: ${tables}. Undo what deleted or moved their rows (Ctrl+Z), or restore a version of the file (File, Version history).`,
  repair: "Repair",
  again: "Look again",
};

export const REPAIR_WORDS: Readonly<Record<Language, RepairWords>> = { fr, en };
