import { VISION_TRY_IT } from "../vision/try-it";
import { VISION_TRY_IT as BEFORE } from "./before/vision-try-it";
import type { Migration } from "./migration";

export const VISION_3: Migration = {
  sheet: "vision",
  to: 3,
  brings: {
    fr: "MARKETSIZE s’essaie par une seule formule pour les trois marchés\u202f: la feuille se calcule plus vite.",
    en: "MARKETSIZE is tried by one formula for the three markets: the sheet is worked out faster.",
  },
  changes: [
    { kind: "removed", block: BEFORE },
    { kind: "table", table: VISION_TRY_IT },
  ],
};
