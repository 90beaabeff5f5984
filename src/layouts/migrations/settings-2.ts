import { DISMISSED_TABLE, MEMORY_TABLE } from "../settings";
import type { Migration } from "./migration";

export const SETTINGS_2: Migration = {
  sheet: "settings",
  to: 2,
  brings: {
    fr: "Cap garde dans le fichier vos raisons d’écarter un constat, et dit chaque lundi ce qui a changé depuis la dernière fois.",
    en: "Cap keeps in the file your reasons to dismiss a finding, and says each Monday what changed since the last time.",
  },
  changes: [
    { kind: "table", table: DISMISSED_TABLE },
    { kind: "table", table: MEMORY_TABLE },
  ],
};
