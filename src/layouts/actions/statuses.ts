import type { Words } from "../../shared/language";

/** Where an action stands; empty counts as to do. */
export const STATUSES = {
  toDo: { fr: "À faire", en: "To do" },
  inProgress: { fr: "En cours", en: "In progress" },
  done: { fr: "Fait", en: "Done" },
  dropped: { fr: "Abandonné", en: "Dropped" },
} satisfies Record<string, Words>;
