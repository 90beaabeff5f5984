import type { Language } from "../../shared/language";

const fr = {
  heading: {
    outdated: "Ce plan a été fait avec une version précédente de Cap",
    newer: "Ce plan a été fait avec une version plus récente de Cap",
  },
  brings: "Une mise à jour apporte\u202f:",
  keeps: "Ce que vous avez saisi ou modifié reste tel quel.",
  first: "Mettez le plan à jour avant de créer d’autres feuilles.",
  update: "Mettre le plan à jour",
  running: "Mise à jour du plan…",
  done: "Le plan est à jour.",
  reload: "Rechargez la page pour avoir cette version. D’ici là, Cap lit ce plan mais n’y écrit rien.",
};

export type UpdateWords = typeof fr;

const en: UpdateWords = {
  heading: {
    outdated: "This plan was made with an earlier version of Cap",
    newer: "This plan was made with a later version of Cap",
  },
  brings: "An update brings:",
  keeps: "What you typed or edited stays as it is.",
  first: "Update the plan before you create other sheets.",
  update: "Update the plan",
  running: "Updating the plan…",
  done: "The plan is up to date.",
  reload: "Reload the page to get that version. Until then Cap reads this plan and writes nothing into it.",
};

export const UPDATE_WORDS: Readonly<Record<Language, UpdateWords>> = { fr, en };
