import { computed } from "../columns";
import { codeOf, PRIORITY_COLUMNS } from "../impact/priority-columns";
import type { Column, Table } from "../layout";
import { toCreate } from "../sheet-to-create";
import { known, numberOf, quotient } from "./formulas";
import { monthRows, YEAR_LABEL } from "./months";

/** Blank before the priority starts; its months then follow last year's. */
const added = (code: string) => {
  const extra = `{obtained.extra_revenue@${code}}`;
  const start = `{obtained.start@${code}}`;
  return known(["{share}", extra, start], `IF({number}<${start};"";${extra}*{share})`);
};

const priorities = PRIORITY_COLUMNS.map(
  (key): Column =>
    computed(
      key,
      { fr: `${codeOf(key)} ajoute ({currency})`, en: `${codeOf(key)} adds ({currency})` },
      "tally",
      added(codeOf(key)),
      { total: "sum" },
    ),
);

/** Where the monthly plan comes from: last year's month, and each priority's part of it. */
export const PHASING: Table = {
  kind: "table",
  id: "phasing",
  title: { fr: "D’où vient le plan de chaque mois", en: "Where the plan of each month comes from" },
  hint: {
    fr: "Le mois de l’année passée, plus chaque priorité dès son démarrage\u202f: son apport d’une année × la part de ce mois dans l’année passée.",
    en: "Last year’s month, plus each priority from its start on: what it adds in a year × this month’s share of last year.",
  },
  columns: [
    computed("month", { fr: "Mois", en: "Month" }, "month", "=EDATE({month^};1)"),
    { key: "number", header: { fr: "N° du mois", en: "Month no." }, origin: "label", format: "count", align: "center" },
    computed(
      "last_year",
      { fr: "Même mois de l’année passée ({currency})", en: "Same month last year ({currency})" },
      "money",
      undefined,
      { span: 2, total: "sum" },
    ),
    computed(
      "share",
      { fr: "Part de l’année (%)", en: "Share of the year (%)" },
      "rate",
      quotient("{last_year}", "{phasing.last_year@total}"),
      { total: "sum" },
    ),
    ...priorities,
    computed(
      "plan",
      { fr: "Plan du mois ({currency})", en: "Plan of the month ({currency})" },
      "money",
      known(["{last_year}", "{share}"], `SUM({last_year};${PRIORITY_COLUMNS.map((key) => `{${key}}`).join(";")})`),
      { total: "sum" },
    ),
  ],
  rows: monthRows((id, number) => ({
    number: { value: number },
    last_year: { formula: numberOf(`{review!actuals.revenue@${id}}`), without: toCreate("review") },
  })),
  total: YEAR_LABEL,
  emphasis: [{ columns: ["last_year", "plan", ...PRIORITY_COLUMNS], when: "negative", ink: "unfavourable" }],
};
