import { PRIORITY_COLUMNS, type PriorityColumn } from "../impact/priority-columns";
import { fromStart } from "../impact/returns";
import { IMPACT_TRY_IT } from "../impact/try-it";
import { IMPACT_TRY_IT as BEFORE, IMPACT_TRY_IT_ROW as ROW_BEFORE } from "./before/impact-try-it";
import type { Migration, ReplacedFormula } from "./migration";

const shareOf =
  (row: string, share: string) =>
  (column: PriorityColumn): ReplacedFormula => ({
    kind: "formula",
    table: "returns",
    column,
    row,
    before: `=IF(COUNT({levers.${column}@start_name})=0;"";INDEX({season.${share}};{levers.${column}@start_month}))`,
    after: fromStart(share)(column),
  });

export const IMPACT_2: Migration = {
  sheet: "impact",
  to: 2,
  brings: {
    fr: "La part de l’année qui reste est juste quand vous insérez une ligne entre les mois. IMPACT s’essaie par une seule formule pour cinq exemples\u202f: la feuille se calcule plus vite.",
    en: "The share of the year still to come stays right when you insert a row between the months. IMPACT is tried by one formula for five examples: the sheet is worked out faster.",
  },
  changes: [
    ...PRIORITY_COLUMNS.map(shareOf("share", "to_come")),
    ...PRIORITY_COLUMNS.map(shareOf("share_linear", "linear")),
    { kind: "removed", block: BEFORE },
    { kind: "removed", block: ROW_BEFORE },
    { kind: "table", table: IMPACT_TRY_IT },
  ],
};
