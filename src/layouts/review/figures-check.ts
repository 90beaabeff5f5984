import type { Words } from "../../shared/language";
import type { Panel } from "../layout";
import { monthName } from "./trend-table";

/** The first month of a column of checks that has something to say: its name and the sentence. */
const first = (column: string) => {
  const found = `MATCH("▼*";{bridge_months.${column}};0)`;
  return (
    `"▼ "&IFERROR(${monthName(`INDEX({bridge_months.month};${found})`)};{#aMonth})&{#colon}&` +
    `MID(INDEX({bridge_months.${column}};${found});3;99)&{#seeMonths}`
  );
};
const hasOne = (column: string) => `COUNTIF({bridge_months.${column}};"▼*")>0`;

/** Right below what is typed: what is odd about it, in one sentence; nothing while nothing is. */
export const FIGURES_CHECK: Panel = {
  kind: "panel",
  id: "check",
  rows: [
    [
      {
        formula: `=IF(${hasOne("month_check")};${first("month_check")};IF(${hasOne("check")};${first("check")};""))`,
        origin: "computed",
        style: "warning",
        span: 13,
      },
    ],
  ],
};

export const FIGURES_CHECK_WORDS: Readonly<Record<string, Words>> = {
  aMonth: { fr: "un mois", en: "a month" },
  colon: { fr: "\u202f: ", en: ": " },
  seeMonths: {
    fr: ". Tous les contrôles sont dans «\u202fL’écart, mois par mois\u202f».",
    en: ". All checks are in “The variance, month by month”.",
  },
};
