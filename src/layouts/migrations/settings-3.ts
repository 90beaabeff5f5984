import { SHEETS_TABLE } from "../settings";
import type { Migration } from "./migration";

export const SETTINGS_3: Migration = {
  sheet: "settings",
  to: 3,
  brings: {
    fr: "Le volet de Cap s’ouvre plus vite.",
    en: "Cap’s sidebar opens faster.",
  },
  changes: [{ kind: "table", table: SHEETS_TABLE }],
};
