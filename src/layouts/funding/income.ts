import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import type { Cell, Row, Table } from "../layout";
import { perColumn } from "../per-column";
import { numberIn, whenKnown } from "./guards";
import type { SourceKey, UseKey } from "./words";

/** Last year, the plan's first year, and a full year of all its priorities. */
export const YEARS = ["last_year", "year1", "full_year"] as const;
export type Year = (typeof YEARS)[number];

export const YEAR_HEADERS: Readonly<Record<Year, Words>> = {
  last_year: { fr: "L’an dernier", en: "Last year" },
  year1: { fr: "Année 1", en: "Year one" },
  full_year: { fr: "Année pleine", en: "Full year" },
};

const review = (line: string) => `{from_review.value@${line}}`;
const used = (kind: UseKey) => `{by_kind.amount@${kind}}`;
const found = (kind: SourceKey) => `{coverage.available@${kind}}`;

const row = (id: string, text: Words, of: (year: Year) => string, more: Cell = {}): Row => ({
  id,
  cells: {
    line: { text, ...more },
    ...perColumn(YEARS, (year): Cell => ({ formula: of(year), ...more })),
  },
});

/** As last year, plus what the priorities change. */
const withChange = (line: string, change: string) => (year: Year) =>
  year === "last_year"
    ? numberIn(review(line))
    : whenKnown(
        [`{last_year@${line}}`, `{changes.${change}@${year}}`],
        `{last_year@${line}}+{changes.${change}@${year}}`,
      );

/** One line less another of the same year. */
const less = (one: string, other: string) => (year: Year) =>
  whenKnown([`{${year}@${one}}`, `{${year}@${other}}`], `{${year}@${one}}-{${year}@${other}}`);

/** Only in the years of the plan, and blank rather than 0. */
const inPlan =
  (amount: string, years: readonly Year[] = ["year1", "full_year"]) =>
  (year: Year) =>
    years.includes(year) ? whenKnown([`{${year}@revenue}`, amount], `IF(${amount}=0;"";${amount})`) : '=""';

const bold: Cell = { style: "total" };

/** The forecast income statement, in the order that a French bank reads. */
export const INCOME: Table = {
  kind: "table",
  id: "income",
  title: { fr: "Le compte de résultat prévisionnel", en: "The forecast income statement" },
  hint: {
    fr: "L’an dernier, plus les priorités additionnées une à une, selon les saisons en année 1. Coûts du plan comptés en entier dès l’année 1.",
    en: "Last year, plus the priorities added one by one, by the seasons in year one. The plan’s costs count in full from year one on.",
  },
  columns: [
    label("line", { fr: "Ligne ({currency}, hors taxes)", en: "Line ({currency}, excl. VAT)" }, { span: 4 }),
    ...YEARS.map((year) => computed(year, YEAR_HEADERS[year], "money")),
  ],
  rows: [
    row("revenue", { fr: "Chiffre d’affaires", en: "Revenue" }, withChange("revenue", "revenue")),
    row("cogs", { fr: "Coût d’achat des ventes", en: "Cost of goods" }, withChange("cogs", "cogs")),
    row("gross_margin", { fr: "Marge brute", en: "Gross margin" }, less("revenue", "cogs"), bold),
    row(
      "other_variable",
      { fr: "Logistique, retours et autres coûts variables", en: "Logistics, returns and other variable costs" },
      less("gross_margin", "contribution"),
    ),
    row(
      "contribution",
      { fr: "Marge sur coûts variables, avant publicité", en: "Contribution before advertising" },
      withChange("contribution", "contribution"),
      bold,
    ),
    row("ads", { fr: "Publicité", en: "Advertising" }, (year) =>
      year === "last_year"
        ? numberIn(review("ads"))
        : whenKnown([`{${year}@revenue}`], `N({last_year@ads})+N({changes.ads@${year}})`),
    ),
    row("fixed_costs", { fr: "Charges fixes, hors amortissements", en: "Fixed costs, without depreciation" }, (year) =>
      year === "last_year"
        ? whenKnown([review("fixed")], `${review("fixed")}-N(${review("depreciation")})`)
        : whenKnown(
            ["{last_year@fixed_costs}", `{${year}@revenue}`],
            `{last_year@fixed_costs}+N({changes.fixed@${year}})`,
          ),
    ),
    row(
      "savings",
      { fr: "Économies\u202f: ce que nous arrêtons", en: "Savings: what we stop" },
      inPlan(found("saving")),
    ),
    row("running", { fr: "Coûts récurrents du plan", en: "Running costs of the plan" }, inPlan(used("running"))),
    row(
      "one_off",
      { fr: "Dépenses uniques du plan", en: "One-off costs of the plan" },
      inPlan(used("one_off"), ["year1"]),
    ),
    row(
      "ebitda",
      { fr: "Excédent brut d’exploitation (EBE)", en: "Operating result before depreciation (EBITDA)" },
      (year) =>
        whenKnown(
          [`{${year}@contribution}`, `{${year}@fixed_costs}`],
          `{${year}@contribution}+SUM({${year}@savings})` +
            `-SUM({${year}@ads};{${year}@fixed_costs};{${year}@running};{${year}@one_off})`,
        ),
      bold,
    ),
    row("depreciation", { fr: "Dotations aux amortissements", en: "Depreciation" }, (year) =>
      year === "last_year"
        ? numberIn(review("depreciation"))
        : `=IF(OR(COUNT({${year}@revenue})=0;{choices.check@depreciation_years}<>"");"";` +
          `N({last_year@depreciation})+N(${used("investment")})/{choices.value@depreciation_years})`,
    ),
    row(
      "operating",
      { fr: "Résultat d’exploitation", en: "Operating result" },
      (year) => whenKnown([`{${year}@ebitda}`], `{${year}@ebitda}-N({${year}@depreciation})`),
      bold,
    ),
    row("interest", { fr: "Intérêts d’emprunt", en: "Loan interest" }, (year) =>
      year === "last_year"
        ? numberIn(review("interest"))
        : whenKnown(
            [`{${year}@revenue}`],
            `N({last_year@interest})+IF({choices.check@loan_rate}<>"";0;N(${found("loan")})*N({choices.value@loan_rate}))`,
          ),
    ),
    row("before_tax", { fr: "Résultat avant impôt", en: "Result before tax" }, (year) =>
      whenKnown([`{${year}@operating}`], `{${year}@operating}-N({${year}@interest})`),
    ),
    row(
      "reduced_tax",
      { fr: "Impôt au taux réduit, jusqu’au plafond", en: "Tax at the reduced rate, up to the ceiling" },
      (year) =>
        whenKnown(
          [`{${year}@before_tax}`, review("reduced_tax"), review("tax_ceiling")],
          `MIN(MAX(0;{${year}@before_tax});${review("tax_ceiling")})*${review("reduced_tax")}`,
        ),
    ),
    row("full_tax", { fr: "Impôt au taux normal, au-delà", en: "Tax at the full rate, above it" }, (year) =>
      whenKnown(
        [`{${year}@before_tax}`, review("tax_ceiling"), review("full_tax")],
        `MAX(0;{${year}@before_tax}-${review("tax_ceiling")})*${review("full_tax")}`,
      ),
    ),
    row(
      "net",
      { fr: "Résultat net", en: "Net result" },
      (year) =>
        whenKnown(
          [`{${year}@before_tax}`, `{${year}@reduced_tax}`, `{${year}@full_tax}`],
          `{${year}@before_tax}-{${year}@reduced_tax}-{${year}@full_tax}`,
        ),
      bold,
    ),
    row("cash_flow", { fr: "Capacité d’autofinancement (CAF)", en: "Self-financing capacity (CAF)" }, (year) =>
      whenKnown([`{${year}@net}`], `{${year}@net}+N({${year}@depreciation})`),
    ),
  ],
  emphasis: [{ columns: [...YEARS], when: "negative", ink: "unfavourable" }],
};

/** Break-even of the three years, in the convention that was chosen for the bank page. */
export const THRESHOLDS: Table = {
  kind: "table",
  id: "thresholds",
  title: { fr: "Le seuil de rentabilité, avec et sans le plan", en: "Break-even, with and without the plan" },
  hint: {
    fr: "Avec la publicité variable ou fixe, selon votre décision ci-dessus.",
    en: "With advertising as variable or fixed, as you decided above.",
  },
  columns: [
    label("line", { fr: "Ligne", en: "Line" }, { span: 4 }),
    ...YEARS.map((year) => computed(year, YEAR_HEADERS[year], "money")),
  ],
  rows: [
    row("contribution", { fr: "Marge sur coûts variables ({currency})", en: "Contribution ({currency})" }, (year) =>
      whenKnown(
        [`{income.${year}@contribution}`],
        `{income.${year}@contribution}-IF({choices.value@advertising}={#adsFixed};0;N({income.${year}@ads}))`,
      ),
    ),
    rateRow("rate", { fr: "Taux de marge sur coûts variables (%)", en: "Contribution rate (%)" }, (year) =>
      over(`{${year}@contribution}`, `{income.${year}@revenue}`),
    ),
    row(
      "fixed_costs",
      { fr: "Charges fixes, intérêts compris ({currency})", en: "Fixed costs with interest ({currency})" },
      (year) =>
        whenKnown(
          [`{income.${year}@fixed_costs}`],
          `SUM(${["fixed_costs", "running", "one_off", "depreciation", "interest"].map((line) => `{income.${year}@${line}}`).join(";")})` +
            `-N({income.${year}@savings})+IF({choices.value@advertising}={#adsFixed};N({income.${year}@ads});0)`,
        ),
    ),
    row("revenue", { fr: "Seuil de rentabilité ({currency})", en: "Break-even revenue ({currency})" }, (year) =>
      over(`{${year}@fixed_costs}`, `{${year}@rate}`),
    ),
    row("safety_margin", { fr: "Marge de sécurité ({currency})", en: "Safety margin ({currency})" }, (year) =>
      whenKnown([`{income.${year}@revenue}`, `{${year}@revenue}`], `{income.${year}@revenue}-{${year}@revenue}`),
    ),
    rateRow(
      "safety_index",
      { fr: "Indice de sécurité (% du chiffre d’affaires)", en: "Safety index (% of revenue)" },
      (year) => over(`{${year}@safety_margin}`, `{income.${year}@revenue}`),
    ),
    {
      id: "days",
      cells: {
        line: { text: { fr: "Point mort (jours)", en: "Days until break-even" } },
        ...perColumn(
          YEARS,
          (year): Cell => ({
            formula: whenKnown(
              [`{${year}@revenue}`, `{income.${year}@revenue}`, review("days")],
              `IF({income.${year}@revenue}<=0;"";{${year}@revenue}/{income.${year}@revenue}*${review("days")})`,
            ),
            format: "points",
          }),
        ),
      },
    },
  ],
  emphasis: [{ columns: [...YEARS], when: "negative", ink: "unfavourable" }],
};

function over(numerator: string, denominator: string): string {
  return whenKnown([numerator, denominator], `IF(${denominator}<=0;"";${numerator}/${denominator})`);
}

function rateRow(id: string, text: Words, of: (year: Year) => string): Row {
  return {
    id,
    cells: { line: { text }, ...perColumn(YEARS, (year): Cell => ({ formula: of(year), format: "rate" })) },
  };
}
