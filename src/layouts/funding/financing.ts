import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import type { Cell, Row, Table } from "../layout";
import type { NumberFormatName } from "../number-formats";
import { quotient, whenKnown } from "./guards";
import type { SourceKey, UseKey } from "./words";

const line = (id: string, text: Words, formula: string, more: Cell = {}): Row => ({
  id,
  cells: { line: { text, ...more }, value: { formula, ...more } },
});

const bold: Cell = { style: "total" };
/** Blank rather than 0. */
const ifAny = (amount: string) => `=IF(N(${amount})=0;"";${amount})`;
const used = (kind: UseKey) => ifAny(`{by_kind.amount@${kind}}`);
const found = (kind: SourceKey | "freed") => ifAny(`{coverage.available@${kind}}`);
const decided = (choice: string) =>
  `=IF(OR(COUNT({choices.value@${choice}})=0;{choices.check@${choice}}<>"");"";{choices.value@${choice}})`;

/** Durable needs and durable resources of the plan's first year, as a bank reads them. */
export const FINANCING: Table = {
  kind: "table",
  id: "financing",
  title: { fr: "Le plan de financement, année 1", en: "The funding plan, year one" },
  hint: {
    fr: "Ce qui dure se paie par ce qui dure. La CAF contient déjà les économies et la marge en plus\u202f; les coûts du plan y sont déduits.",
    en: "What lasts is paid by what lasts. The self-financing capacity already has the savings and the extra margin, less the plan’s costs.",
  },
  columns: [
    label("line", { fr: "Ligne", en: "Line" }, { span: 4 }),
    computed("value", { fr: "Année 1 ({currency})", en: "Year one ({currency})" }, "money"),
  ],
  rows: [
    line("investment", { fr: "Investissements hors taxes", en: "Investments excl. VAT" }, used("investment")),
    line("working_capital", { fr: "Hausse du BFR", en: "Increase of working capital" }, used("working_capital")),
    line("repayments", { fr: "Capital d’emprunts remboursé", en: "Loan capital repaid" }, decided("repayments")),
    line("drawings", { fr: "Dividendes, prélèvements", en: "Dividends, owner’s drawings" }, decided("drawings")),
    line(
      "needs",
      { fr: "Besoins durables", en: "Durable needs" },
      whenKnown(
        ["{value@cash_flow}"],
        "SUM({value@investment};{value@working_capital};{value@repayments};{value@drawings})",
      ),
      bold,
    ),
    line(
      "cash_flow",
      { fr: "Capacité d’autofinancement (CAF)", en: "Self-financing capacity (CAF)" },
      "={income.year1@cash_flow}",
    ),
    line(
      "capital",
      { fr: "Apports en capital et en comptes courants", en: "Capital and owners’ loans" },
      found("capital"),
    ),
    line("loan", { fr: "Emprunts", en: "Loans" }, found("loan")),
    line("grant", { fr: "Subventions", en: "Grants" }, found("grant")),
    line("freed", { fr: "Baisse du BFR", en: "Decrease of working capital" }, found("freed")),
    line(
      "resources",
      { fr: "Ressources durables", en: "Durable resources" },
      whenKnown(
        ["{value@cash_flow}"],
        "SUM({value@cash_flow};{value@capital};{value@loan};{value@grant};{value@freed})",
      ),
      bold,
    ),
    line(
      "surplus",
      { fr: "Excédent (ou manque)", en: "Surplus (or lack)" },
      whenKnown(["{value@resources}", "{value@needs}"], "{value@resources}-{value@needs}"),
      bold,
    ),
  ],
  emphasis: [{ columns: ["value"], when: "negative", ink: "unfavourable", bold: true }],
};

const ratioLine = (id: string, text: Words, formula: string, format: NumberFormatName, usual: Words): Row => ({
  id,
  cells: { line: { text }, value: { formula, format }, usual: { text: usual, style: "hint" } },
});

/** What a banker looks at first. */
export const RATIOS: Table = {
  kind: "table",
  id: "ratios",
  title: { fr: "Les ratios que le banquier regarde", en: "The ratios that a banker looks at" },
  hint: {
    fr: "En année 1. Les seuils sont des usages de banques françaises, pas des règles.",
    en: "In year one. The thresholds are habits of French banks, not rules.",
  },
  columns: [
    label("line", { fr: "Ratio", en: "Ratio" }, { span: 4 }),
    computed("value", { fr: "Valeur", en: "Value" }, "rate"),
    label("usual", { fr: "Usage", en: "Habit" }, { span: 4 }),
  ],
  rows: [
    ratioLine(
      "own_funds",
      { fr: "Apports ÷ (apports + emprunts) (%)", en: "Own funds ÷ (own funds + loans) (%)" },
      '=IF(COUNT({financing.value@capital};{financing.value@loan})=0;"";' +
        "N({financing.value@capital})/SUM({financing.value@capital};{financing.value@loan}))",
      "rate",
      { fr: "souvent 30\u202f% au moins", en: "often 30% at least" },
    ),
    ratioLine(
      "loan_years",
      { fr: "Nouvel emprunt ÷ CAF (années)", en: "New loan ÷ self-financing (years)" },
      quotient("{financing.value@loan}", "{financing.value@cash_flow}"),
      "points",
      { fr: "souvent moins de 3 ou 4 ans", en: "often below 3 or 4 years" },
    ),
    ratioLine(
      "surplus",
      {
        fr: "Excédent du financement ÷ CAF (%)",
        en: "Surplus ÷ self-financing (%)",
      },
      quotient("{financing.value@surplus}", "{financing.value@cash_flow}"),
      "rate",
      { fr: "15 à 20\u202f% au moins", en: "15 to 20% at least" },
    ),
    ratioLine(
      "gross_margin",
      { fr: "Taux de marge brute (%)", en: "Gross margin rate (%)" },
      quotient("{income.year1@gross_margin}", "{income.year1@revenue}"),
      "rate",
      { fr: "à comparer à votre secteur", en: "compare with your trade" },
    ),
    ratioLine(
      "operating",
      { fr: "Résultat d’exploitation ÷ chiffre d’affaires (%)", en: "Operating result ÷ revenue (%)" },
      quotient("{income.year1@operating}", "{income.year1@revenue}"),
      "rate",
      { fr: "à comparer à votre secteur", en: "compare with your trade" },
    ),
    ratioLine(
      "interest_cover",
      { fr: "EBE ÷ intérêts (fois)", en: "EBITDA ÷ interest (times)" },
      quotient("{income.year1@ebitda}", "{income.year1@interest}"),
      "points",
      { fr: "au moins 3 fois", en: "at least 3 times" },
    ),
  ],
  emphasis: [{ columns: ["value"], when: "negative", ink: "unfavourable" }],
};
