import type { Words } from "../../shared/language";
import type { Panel, PanelCell } from "../layout";
import type { NumberFormatName } from "../number-formats";
import { FINANCING, RATIOS } from "./financing";
import { INCOME, THRESHOLDS, YEAR_HEADERS, YEARS } from "./income";
import { QUARTER_KEYS, QUARTERS } from "./words";
import { WORKING_CAPITAL } from "./working-capital";

/** The page's columns: B to I of the sheet. Labels take the first four, figures the last four. */
const LABEL = 4;

const figure = (place: string, format: NumberFormatName = "money", bold = false): PanelCell => ({
  formula: `={${place}}`,
  format,
  origin: "computed",
  style: bold ? "total" : "computed",
});

const header = (text: Words, columns: readonly Words[]): PanelCell[] => [
  { text, style: "header", span: LABEL },
  ...columns.map((column): PanelCell => ({ text: column, style: "headerRight" })),
  ...(columns.length < 4 ? [{ style: "header", span: 4 - columns.length } as const] : []),
];

/** A line of a table, with the label that it has there. */
const line = (text: Words, figures: readonly PanelCell[], bold = false): PanelCell[] => [
  { text, style: bold ? "total" : "label", span: LABEL },
  ...figures,
];

type Labelled = {
  readonly rows: readonly {
    readonly id: string;
    readonly cells?: Readonly<Record<string, { readonly text?: Words }>>;
  }[];
};

function labelOf(table: Labelled, id: string): Words {
  const text = table.rows.find((row) => row.id === id)?.cells?.line?.text;
  if (!text) throw new Error(`The bank page names no line “${id}”.`);
  return text;
}

const GAP: PanelCell[] = [];

const incomeLine = (id: string, bold = false) =>
  line(
    labelOf(INCOME, id),
    YEARS.map((year) => figure(`income.${year}@${id}`, "money", bold)),
    bold,
  );

const INCOME_ROWS = [
  incomeLine("revenue"),
  incomeLine("cogs"),
  incomeLine("gross_margin", true),
  incomeLine("other_variable"),
  incomeLine("contribution", true),
  incomeLine("ads"),
  incomeLine("fixed_costs"),
  incomeLine("savings"),
  incomeLine("running"),
  incomeLine("one_off"),
  incomeLine("ebitda", true),
  incomeLine("depreciation"),
  incomeLine("operating", true),
  incomeLine("interest"),
  incomeLine("reduced_tax"),
  incomeLine("full_tax"),
  incomeLine("net", true),
  incomeLine("cash_flow", true),
];

/** What stands on the left takes two columns, then one is free, what stands on the right takes five. */
const sideBySide = (left: readonly PanelCell[], right: readonly PanelCell[]): PanelCell[] => [
  ...left,
  { style: "label" },
  ...right,
];

/** A need on the left, a resource on the right. */
const bothSides = (need: string | null, resource: string | null, bold = false): PanelCell[] => {
  const side = (id: string | null, span: number): PanelCell[] =>
    id === null
      ? [{ style: "label", span: span + 1 }]
      : [
          { text: labelOf(FINANCING, id), style: bold ? "total" : "label", span },
          figure(`financing.value@${id}`, "money", bold),
        ];
  return sideBySide(side(need, 1), side(resource, 4));
};

const quarterLine = (id: string, text: Words, bold = false) =>
  line(
    text,
    QUARTER_KEYS.map((quarter) => figure(`balance.${quarter}@${id}`, "money", bold)),
    bold,
  );

const capitalLine = (id: string, bold = false, format: NumberFormatName = "money") =>
  line(
    labelOf(WORKING_CAPITAL, id),
    ["today", "plan", "change"].map((column) => figure(`working_capital.${column}@${id}`, format, bold)),
    bold,
  );

const thresholdLine = (id: string, format: NumberFormatName = "money", bold = false) =>
  line(
    labelOf(THRESHOLDS, id),
    YEARS.map((year) => figure(`thresholds.${year}@${id}`, format, bold)),
    bold,
  );

const ratio = (id: string, span: number): PanelCell[] => {
  const format = RATIOS.rows.find((row) => row.id === id)?.cells?.value?.format ?? "rate";
  return [{ text: labelOf(RATIOS, id), style: "label", span }, figure(`ratios.value@${id}`, format)];
};

const yearHeaders = YEARS.map((year) => YEAR_HEADERS[year]);

/**
 * What a French bank expects, on one page of A4 upright: income statement, funding plan, cash by quarter, working capital,
 * break-even, ratios. Every figure is that of a table above.
 */
export const BANK_PAGE: Panel = {
  kind: "panel",
  id: "bank",
  rows: [
    [{ text: { fr: "Dossier de financement", en: "Funding file" }, style: "blockTitle", span: 8 }],
    [
      {
        text: {
          fr: "Montants en {currency}, hors taxes sauf mention. Hypothèse\u202f: les priorités du plan, additionnées une à une.",
          en: "Amounts in {currency}, excl. VAT unless stated. Assumption: the plan’s priorities, added one by one.",
        },
        style: "hint",
        span: 8,
      },
    ],
    header({ fr: "1. Compte de résultat prévisionnel", en: "1. Forecast income statement" }, yearHeaders),
    ...INCOME_ROWS,
    GAP,
    header(
      {
        fr: "2. Plan de financement, année 1\u202f: besoins, puis ressources",
        en: "2. Funding plan, year one: needs, then resources",
      },
      [],
    ),
    bothSides("investment", "cash_flow"),
    bothSides("working_capital", "capital"),
    bothSides("repayments", "loan"),
    bothSides("drawings", "grant"),
    bothSides(null, "freed"),
    bothSides("needs", "resources", true),
    bothSides(null, "surplus", true),
    GAP,
    header(
      { fr: "3. Trésorerie du plan, par trimestre", en: "3. Cash of the plan, by quarter" },
      QUARTER_KEYS.map((quarter) => QUARTERS[quarter]),
    ),
    quarterLine("uses", { fr: "Emplois du plan", en: "Uses of the plan" }),
    quarterLine("sources", { fr: "Ressources du plan", en: "Sources of the plan" }),
    quarterLine("running", { fr: "Solde cumulé", en: "Running balance" }, true),
    GAP,
    header({ fr: "4. Besoin en fonds de roulement (BFR)", en: "4. Working capital requirement" }, [
      { fr: "Aujourd’hui", en: "Today" },
      { fr: "Avec le plan", en: "With the plan" },
      { fr: "Écart", en: "Change" },
    ]),
    capitalLine("stock"),
    capitalLine("receivables"),
    capitalLine("payables"),
    capitalLine("working_capital", true),
    capitalLine("days_of_revenue", false, "points"),
    GAP,
    header({ fr: "5. Seuil de rentabilité", en: "5. Break-even" }, yearHeaders),
    thresholdLine("rate", "rate"),
    thresholdLine("fixed_costs"),
    thresholdLine("revenue", "money", true),
    thresholdLine("safety_index", "rate"),
    thresholdLine("days", "points"),
    GAP,
    header({ fr: "6. Ratios, année 1", en: "6. Ratios, year one" }, []),
    sideBySide(ratio("own_funds", 1), ratio("gross_margin", 4)),
    sideBySide(ratio("loan_years", 1), ratio("operating", 4)),
    sideBySide(ratio("surplus", 1), ratio("interest_cover", 4)),
  ],
};

/** How to print it: outside of the page, so that it is not printed. */
export const BANK_HELP: Panel = {
  kind: "panel",
  id: "bank_help",
  rowHeights: [24, 40],
  rows: [
    [{ text: { fr: "La page pour la banque", en: "The page for the bank" }, style: "blockTitle", span: 10 }],
    [
      {
        text: {
          fr: "Pour l’imprimer\u202f: écrivez cap_funding_bank dans la zone de nom, à gauche de la barre de formule, et validez. Puis Fichier, Imprimer, Cellules sélectionnées, A4 portrait, ajuster à la largeur.",
          en: "To print it: type cap_funding_bank into the name box, left of the formula bar, and press Enter. Then File, Print, Selected cells, A4 portrait, fit to width.",
        },
        style: "wrapped",
        span: 10,
      },
    ],
  ],
};
