import type { Words } from "../shared/language";

/** An entry with the global that does it; a list of them under one caption; or a line between them. */
export type MenuItem =
  | { readonly caption: Words; readonly does: string }
  | { readonly caption: Words; readonly items: readonly { readonly caption: Words; readonly does: string }[] }
  | "line";

/** What the menu offers, in this order: the work with a plan, then what helps when something went wrong. */
export const MENU_ITEMS: readonly MenuItem[] = [
  { caption: { fr: "Ouvrir le planificateur", en: "Open the planner" }, does: "openPlanner" },
  { caption: { fr: "Vérifier mon plan", en: "Check my plan" }, does: "openCheck" },
  { caption: { fr: "Importer des chiffres", en: "Import figures" }, does: "openImport" },
  { caption: { fr: "Essayer une hypothèse", en: "Try a what-if" }, does: "openWhatIf" },
  "line",
  {
    caption: { fr: "Dépanner le plan", en: "Put the plan right" },
    items: [
      { caption: { fr: "Annuler une action de Cap", en: "Undo an action of Cap" }, does: "openUndo" },
      { caption: { fr: "Réparer le plan", en: "Repair the plan" }, does: "openRepair" },
      {
        caption: { fr: "Recalculer les fonctions de Cap", en: "Recalculate Cap’s functions" },
        does: "recalculateFunctions",
      },
    ],
  },
  { caption: { fr: "Partager un modèle", en: "Share a template" }, does: "openShare" },
  { caption: { fr: "Lire l’aide", en: "Read the help" }, does: "openHelp" },
];
