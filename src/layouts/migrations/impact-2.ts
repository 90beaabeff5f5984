import { IMPACT_TRY_IT } from "../impact/try-it";
import { IMPACT_TRY_IT as BEFORE, IMPACT_TRY_IT_ROW as ROW_BEFORE } from "./before/impact-try-it";
import type { Migration } from "./migration";

export const IMPACT_2: Migration = {
  sheet: "impact",
  to: 2,
  brings: {
    fr: "IMPACT s’essaie par une seule formule pour cinq exemples\u202f: la feuille se calcule plus vite.",
    en: "IMPACT is tried by one formula for five examples: the sheet is worked out faster.",
  },
  changes: [
    { kind: "removed", block: BEFORE },
    { kind: "removed", block: ROW_BEFORE },
    { kind: "table", table: IMPACT_TRY_IT },
  ],
};
