import { computed, label } from "../columns";
import type { Table } from "../layout";
import { DRIVER_ROWS, YEAR_ROWS } from "./model-drivers";
import { RESULT_ROWS } from "./model-results";
import { computedPriorities } from "./priority-columns";

/**
 * The contribution model, one year a column, worked out as in `src/plan/model`: drivers, then results line by line.
 * Other sheets read its lines by their ids.
 */
export const MODEL: Table = {
  kind: "table",
  id: "model",
  title: { fr: "Le modèle de votre boutique", en: "The model of your shop" },
  hint: {
    fr: "L’année écoulée, puis la même année avec chaque priorité seule, puis avec les quatre, toutes choses égales par ailleurs.",
    en: "Last year, then the same year with each priority alone, then with all four, all else equal.",
  },
  columns: [
    label("line", { fr: "Ligne", en: "Line" }),
    computed("today", { fr: "Aujourd’hui", en: "Today" }, "money"),
    ...computedPriorities("money"),
    computed("together", { fr: "Les quatre ensemble", en: "All four together" }, "money"),
  ],
  rows: [...YEAR_ROWS, ...DRIVER_ROWS, ...RESULT_ROWS],
};
