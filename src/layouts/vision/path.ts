import type { Words } from "../../shared/language";
import { computed } from "../columns";
import type { ChartBlock, Row, Table } from "../layout";

/** Years after the base year that the table has room for. */
const YEARS_SHOWN = 10;

const base: Row = {
  id: "y0",
  cells: {
    step: { text: { fr: "Départ", en: "Base" }, origin: "label" },
    year: { formula: '=IF(COUNT({goal.value@growth};{goal.value@target_year})<2;"";{goal.value@base_year})' },
    revenue: { formula: '=IF(COUNT({year})=0;"";{goal.value@base})' },
    growth: { formula: '=""' },
    more: { formula: '=""' },
  },
};

/** Named while there is no path yet, and as far as it goes once there is one. */
const yearsAfter: readonly Row[] = Array.from({ length: YEARS_SHOWN }, (_, index) => ({
  id: `y${index + 1}`,
  cells: { step: { formula: `=IF(COUNT({year};{year@y0})=1;"";{#yearNumber}&${index + 1})` } },
}));

/** Base year to target year; lines after the target year stay empty. */
export const PATH: Table = {
  kind: "table",
  id: "path",
  title: { fr: "Le chemin, année par année", en: "The path, year by year" },
  hint: {
    fr: "Chaque année = la précédente × (1 + croissance). Ce n’est pas une prévision\u202f: c’est ce que votre cap demande.",
    en: "Each year = the one before × (1 + growth). It is no forecast: it is what your heading asks for.",
  },
  columns: [
    computed("step", { fr: "Étape", en: "Step" }, "general"),
    computed(
      "year",
      { fr: "Année", en: "Year" },
      "general",
      '=IF(COUNT({year^})=0;"";IF({year^}>={goal.value@target_year};"";{year^}+1))',
      { style: "figure", headerStyle: "headerRight" },
    ),
    computed(
      "revenue",
      { fr: "Chiffre d’affaires HT ({currency})", en: "Revenue excl. VAT ({currency})" },
      "money",
      '=IF(COUNT({year};{revenue^})<2;"";{revenue^}*(1+{goal.value@growth}))',
      { span: 2 },
    ),
    computed(
      "growth",
      { fr: "Croissance (%)", en: "Growth (%)" },
      "rate",
      '=IF(COUNT({revenue};{revenue^})<2;"";IF({revenue^}=0;"";{revenue}/{revenue^}-1))',
    ),
    computed(
      "more",
      { fr: "De plus ({currency})", en: "More ({currency})" },
      "money",
      '=IF(COUNT({revenue};{revenue^})<2;"";{revenue}-{revenue^})',
      {
        note: {
          fr: "Le chiffre d’affaires à gagner par rapport à l’année précédente.",
          en: "The revenue to win compared with the year before.",
        },
      },
    ),
  ],
  rows: [base, ...yearsAfter],
  emphasis: [{ columns: ["growth", "more"], when: "negative", ink: "unfavourable" }],
};

export const PATH_WORDS: Readonly<Record<string, Words>> = { yearNumber: { fr: "Année ", en: "Year " } };

export const PATH_CHART: ChartBlock = {
  kind: "charts",
  id: "path_chart",
  rows: 14,
  charts: [
    {
      id: "path",
      kind: "line",
      title: {
        fr: "Le chiffre d’affaires que le cap demande, par année ({currency})",
        en: "The revenue that the heading asks for, by year ({currency})",
      },
      table: "path",
      labels: "year",
      series: [{ column: "revenue", look: "plan" }],
      width: 760,
    },
  ],
};
