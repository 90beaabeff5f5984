import type { Language } from "../../shared/language";
import { pluralEn, pluralFr } from "../plural";

const fr = {
  hint: "Donnez à d’autres la structure de votre plan\u202f: les feuilles et leurs formules, sans vos chiffres ni vos noms.",
  loading: "Lecture des feuilles…",
  preparing: "Préparation de la copie…",
  emptying: "La copie se vide…",
  noPlan: "Ce fichier n’a pas encore de plan à partager. Créez d’abord ses feuilles.",
  otherVersion: "Ce plan a été fait avec une autre version de Cap. Suivez d’abord ce qu’en dit la première page.",
  own: {
    heading: "D’abord, une copie",
    holds: (cells: number, figure: string) =>
      `Ce fichier contient ${pluralFr(cells, `${figure} saisie`, `${figure} saisies`)}\u202f: son lien les donnerait.`,
    safe: "Cap ne vide jamais votre plan, seulement une copie faite juste après cette étape.",
    prepare: "Préparer une copie",
  },
  prepared: {
    heading: "Ce plan est prêt à être copié",
    way: [
      "Choisissez Fichier, Créer une copie. Laissez décochée la case des commentaires.",
      "Dans la copie, ouvrez Extensions, Cap, «\u202fPartager un modèle\u202f». Google y demande à nouveau l’autorisation\u202f: c’est un autre fichier.",
      "Cap montre alors ce qu’il va vider, et attend votre accord.",
    ],
    until: "La copie peut être vidée aujourd’hui et demain. Ensuite, préparez-en une autre.",
  },
  copy: {
    heading: "Cette copie peut être vidée",
    will: "Cap va vider\u202f:",
    sheet: (title: string, cells: number, figure: string) =>
      `${title}\u202f: ${pluralFr(cells, `${figure} cellule`, `${figure} cellules`)}`,
    steps: (count: number, figure: string) =>
      `les notes de «\u202fAnnuler une action\u202f»\u202f: ${pluralFr(count, `${figure} action`, `${figure} actions`)}`,
    stays: "Les mots de Cap, les formules et la mise en forme restent. Cap ne pourra pas rendre ce qu’il vide ici.",
    sure: "C’est bien une copie\u202f: mon plan est dans un autre fichier.",
    empty: "Vider cette copie",
  },
  emptied: (cells: number, figure: string) =>
    pluralFr(cells, `La copie est vidée\u202f: ${figure} cellule.`, `La copie est vidée\u202f: ${figure} cellules.`),
  clean: "Les tableaux de Cap ne contiennent aucune saisie\u202f: ce fichier peut servir de modèle.",
  link: {
    label: "Le lien à donner",
    copy: "Copier le lien",
    copied: "Le lien est copié.",
    byHand: "Le lien est sélectionné\u202f: copiez-le avec Ctrl+C (ou ⌘C).",
    look: "Voir ce que la personne verra",
    preview: "Ce lien montre le modèle, avec le bouton de copie de Google",
    access: [
      "Dans Partager, donnez l’accès à «\u202fTous les utilisateurs disposant du lien\u202f», comme Lecteur.",
      "Pas comme Éditeur\u202f: l’historique des versions d’une copie vidée montre encore vos chiffres.",
    ],
  },
  others: (titles: string, more: number) =>
    `Vos propres feuilles partent aussi\u202f: ${titles}${more > 0 ? ` et ${more} de plus` : ""}. Cap n’y touche pas\u202f: supprimez dans la copie celles que vous gardez pour vous.`,
  outside: (count: number, figure: string) =>
    pluralFr(
      count,
      `${figure} cellule hors des tableaux de Cap reste telle quelle. Relisez-la.`,
      `${figure} cellules hors des tableaux de Cap restent telles quelles. Relisez-les.`,
    ),
  reread:
    "Relisez aussi le nom du fichier, les titres et en-têtes que vous avez changés, et les commentaires\u202f: ils restent.",
  about: "Bon à savoir",
  explanations: [
    [
      "Ce que fait le lien",
      "Il propose à la personne de créer sa propre copie, dans son Drive. Votre fichier ne change pas, et vous ne voyez pas sa copie.",
    ],
    [
      "Ce que la personne voit",
      "Une page de Google avec le bouton «\u202fCréer une copie\u202f». Si Cap est attaché à ce fichier, Google précise que son script est copié aussi. Sinon, la personne installe Cap pour avoir le volet\u202f; les feuilles calculent sans lui, sauf les six essais de fonctions.",
    ],
    [
      "Ce que Google demande",
      "Au premier clic dans Cap, l’accès à ce seul fichier et l’affichage du volet. Cap ne demande ni son Drive, ni ses messages, ni le réseau.",
    ],
    [
      "À qui sont les données",
      "La copie appartient à la personne. Ce qu’elle y écrit reste dans son fichier\u202f: ni vous ni Cap ne le recevez.",
    ],
  ] as readonly (readonly [heading: string, text: string])[],
};

type ShareWords = typeof fr;

const en: ShareWords = {
  hint: "Give others the structure of your plan: the sheets and their formulas, without your figures or names.",
  loading: "Reading the sheets…",
  preparing: "Preparing the copy…",
  emptying: "Emptying the copy…",
  noPlan: "This file has no plan to share yet. Create its sheets first.",
  otherVersion: "This plan was made with another version of Cap. First do what the first page says about it.",
  own: {
    heading: "First, a copy",
    holds: (cells, figure) =>
      `This file holds ${pluralEn(cells, `${figure} entry`, `${figure} entries`)}: its link would give them away.`,
    safe: "Cap never empties your plan, only a copy that is made right after this step.",
    prepare: "Prepare a copy",
  },
  prepared: {
    heading: "This plan is ready to be copied",
    way: [
      "Choose File, Make a copy. Leave the box for comments unticked.",
      "In the copy, open Extensions, Cap, “Share a template”. Google asks for authorisation again there: it is another file.",
      "Cap then shows what it is going to empty, and waits for your yes.",
    ],
    until: "The copy can be emptied today and tomorrow. After that, prepare another one.",
  },
  copy: {
    heading: "This copy can be emptied",
    will: "Cap is going to empty:",
    sheet: (title, cells, figure) => `${title}: ${pluralEn(cells, `${figure} cell`, `${figure} cells`)}`,
    steps: (count, figure) =>
      `the notes of “Undo an action”: ${pluralEn(count, `${figure} action`, `${figure} actions`)}`,
    stays: "Cap’s words, formulas and looks stay. Cap can not bring back what it empties here.",
    sure: "This is a copy: my plan is in another file.",
    empty: "Empty this copy",
  },
  emptied: (cells, figure) =>
    pluralEn(cells, `The copy is emptied: ${figure} cell.`, `The copy is emptied: ${figure} cells.`),
  clean: "Cap’s tables hold no entries: this file can serve as a template.",
  link: {
    label: "The link to hand out",
    copy: "Copy the link",
    copied: "The link is copied.",
    byHand: "The link is selected: copy it with Ctrl+C (or ⌘C).",
    look: "See what they will see",
    preview: "This link shows the template, with Google’s button to copy it",
    access: [
      "In Share, give access to “Anyone with the link”, as Viewer.",
      "Not as Editor: the version history of an emptied copy still shows your figures.",
    ],
  },
  others: (titles, more) =>
    `Your own sheets go along: ${titles}${more > 0 ? ` and ${more} more` : ""}. Cap does not touch them: in the copy, delete those that you keep to yourself.`,
  outside: (count, figure) =>
    pluralEn(
      count,
      `${figure} cell outside of Cap’s tables stays as it is. Read it over.`,
      `${figure} cells outside of Cap’s tables stay as they are. Read them over.`,
    ),
  reread: "Read over the file’s name, titles and headers that you changed, and comments, too: they stay.",
  about: "Good to know",
  explanations: [
    [
      "What the link does",
      "It offers people to make a copy of their own, in their Drive. Your file does not change, and you do not see their copy.",
    ],
    [
      "What they see",
      "A page of Google’s with the button “Make a copy”. If Cap is attached to this file, Google says that its script is copied, too. Otherwise they install Cap to have the sidebar; the sheets work without it, except the six function trials.",
    ],
    [
      "What Google asks",
      "At the first click in Cap, access to this one file and to show the sidebar. Cap does not ask for their Drive, their mail or the network.",
    ],
    [
      "Whose the data are",
      "The copy belongs to them. What they write stays in their file: neither you nor Cap receives it.",
    ],
  ],
};

export const SHARE_WORDS: Readonly<Record<Language, ShareWords>> = { fr, en };
