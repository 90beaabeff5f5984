import { computed } from "../columns";
import type { Row, Table } from "../layout";
import { toCreate } from "../sheet-to-create";

/** The first of next year's months is the plan's first day; last year's revenue stands in the same place of the Review. */
const month = (index: number): Row => {
  const revenue = `{review!actuals.revenue@m${index}}`;
  return {
    id: `m${index}`,
    cells: {
      ...(index === 1 ? { month: { formula: "={settings!plan.value@plan_start}" } } : {}),
      revenue: { formula: `=IF(COUNT(${revenue})=0;"";${revenue})`, without: toCreate("review") },
      linear: { formula: `=${13 - index}/12` },
    },
  };
};

const ofYear = (part: string) => `=IF(COUNT({season.revenue})=0;"";IF({revenue@total}=0;"";${part}/{revenue@total}))`;

/** What is left of a year that a change comes into, month by month. */
export const SEASON: Table = {
  kind: "table",
  id: "season",
  title: { fr: "Ce qui reste de l’année, selon le mois de démarrage", en: "What is left of the year, by start month" },
  hint: {
    fr: "Une priorité rapporte la part du chiffre d’affaires que l’année dernière a faite à partir de ce mois-là\u202f: les saisons comptent, pas le calendrier.",
    en: "A priority brings the share of revenue that last year made from that month on: the seasons count, not the calendar.",
  },
  columns: [
    computed("month", { fr: "Mois de démarrage", en: "Start month" }, "month", "=EDATE({month^};1)"),
    computed(
      "revenue",
      { fr: "CA du même mois, l’an dernier ({currency})", en: "Revenue of that month last year ({currency})" },
      "money",
      undefined,
      {
        total: "sum",
      },
    ),
    computed("share", { fr: "Part de l’année (%)", en: "Share of the year (%)" }, "rate", ofYear("N({revenue})")),
    computed(
      "to_come",
      { fr: "Reste à venir, selon les saisons (%)", en: "Still to come, by the seasons (%)" },
      "rate",
      ofYear("SUM({revenue}:{revenue@m12})"),
    ),
    computed(
      "linear",
      { fr: "Reste à venir, selon le calendrier (%)", en: "Still to come, by the calendar (%)" },
      "rate",
    ),
  ],
  rows: Array.from({ length: 12 }, (_, index) => month(index + 1)),
  total: { fr: "Année", en: "Year" },
};
