import { isTwice, monthCheck } from "../review/bridge-months";
import { MONTH_IDS } from "../review/monthly-tables";
import { monthWith } from "../review/shape-table";
import { TRENDS } from "../review/trend-table";
import { BRIDGE_TRY_IT, VARIANCE_TRY_IT } from "../review/try-it";
import { REVIEW_TRY_IT as BEFORE, TRY_IT_WORDS } from "./before/review-try-it";
import type { Migration, ReplacedFormula } from "./migration";

const monthOf = (value: "lowest" | "highest", row: string): ReplacedFormula => ({
  kind: "formula",
  table: "shape",
  column: `${value}_month`,
  row,
  before:
    `=IF(COUNT({${value}})=0;"";INDEX({actuals.month};` +
    `MATCH({${value}};{trend.${MONTH_IDS[0]}@${row}}:{trend.${MONTH_IDS[11]}@${row}};0)))`,
  after: monthWith(value, row),
});

const checkOf = (row: string): ReplacedFormula => ({
  kind: "formula",
  table: "bridge_months",
  column: "month_check",
  row,
  before: monthCheck(row, (table) => `IFERROR(SUMPRODUCT(--(MONTH({${table}.month})=MONTH({month})));1)>1`),
  after: monthCheck(row, isTwice),
});

export const REVIEW_2: Migration = {
  sheet: "review",
  to: 2,
  brings: {
    fr: "Le mois le plus bas, le mois le plus haut et le contrôle des mois restent justes quand vous insérez une colonne ou une ligne entre les mois. VARIANCE et BRIDGE s’essaient par une seule formule chacune.",
    en: "The lowest month, the highest month and the check of the months stay right when you insert a column or a row between the months. VARIANCE and BRIDGE are tried by one formula each.",
  },
  changes: [
    ...TRENDS.flatMap(({ id }) => [monthOf("lowest", id), monthOf("highest", id)]),
    ...MONTH_IDS.map(checkOf),
    { kind: "removed", block: BEFORE, words: TRY_IT_WORDS },
    { kind: "table", table: VARIANCE_TRY_IT },
    { kind: "table", table: BRIDGE_TRY_IT },
  ],
};
