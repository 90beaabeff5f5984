import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import type { Row, Table } from "../layout";
import type { NumberFormatName } from "../number-formats";
import { toCreate } from "../sheet-to-create";
import { numberIn } from "./guards";

const line = (id: string, text: Words, place: string, format: NumberFormatName = "money"): Row => ({
  id,
  cells: {
    line: { text },
    value: { formula: numberIn(`{review!${place}}`), without: toCreate("review"), format },
  },
});

/** Last year in the shop’s terms, as the Review has it, and what the stop list frees, each figure once. */
export const FROM_REVIEW: Table = {
  kind: "table",
  id: "from_review",
  title: { fr: "Repris du Bilan et des Priorités", en: "Taken from the Review and from Priorities" },
  hint: {
    fr: "L’an dernier et les conditions de l’activité\u202f: à corriger dans ces feuilles, pas ici.",
    en: "Last year and the terms of the business: correct them in those sheets, not here.",
  },
  columns: [
    label("line", { fr: "Ligne", en: "Line" }, { span: 3 }),
    computed("value", { fr: "Valeur", en: "Value" }, "money"),
  ],
  rows: [
    line(
      "revenue",
      { fr: "Chiffre d’affaires HT ({currency})", en: "Revenue excl. VAT ({currency})" },
      "results.amount@revenue",
    ),
    line(
      "cogs",
      { fr: "Coût d’achat des ventes ({currency})", en: "Cost of goods ({currency})" },
      "actuals.cogs@total",
    ),
    line(
      "contribution",
      { fr: "Marge sur coûts variables, avant publicité ({currency})", en: "Contribution before ads ({currency})" },
      "results.amount@contribution",
    ),
    line("ads", { fr: "Publicité ({currency})", en: "Ads ({currency})" }, "results.amount@ads"),
    line("fixed", { fr: "Charges fixes ({currency})", en: "Fixed costs ({currency})" }, "results.amount@fixed"),
    line(
      "depreciation",
      { fr: "dont amortissements ({currency})", en: "of which depreciation ({currency})" },
      "fixed.amount@depreciation",
    ),
    line(
      "interest",
      { fr: "Intérêts d’emprunt ({currency})", en: "Loan interest ({currency})" },
      "terms.value@interest",
    ),
    line("stock_days", { fr: "Jours de stock", en: "Days of stock" }, "terms.value@stock_days", "count"),
    line(
      "receivable_days",
      { fr: "Délai d’encaissement (jours)", en: "Days until customers pay" },
      "terms.value@receivable_days",
      "count",
    ),
    line(
      "payable_days",
      { fr: "Crédit fournisseurs (jours)", en: "Days until suppliers are paid" },
      "terms.value@payable_days",
      "count",
    ),
    line("vat", { fr: "Taux de TVA (%)", en: "VAT rate (%)" }, "terms.value@vat", "rate"),
    line("days", { fr: "Jours dans l’année", en: "Days in the year" }, "terms.value@days", "count"),
    line(
      "reduced_tax",
      { fr: "Impôt, taux réduit (%)", en: "Tax, reduced rate (%)" },
      "terms.value@reduced_tax",
      "rate",
    ),
    line(
      "tax_ceiling",
      { fr: "Bénéfice au taux réduit jusqu’à ({currency})", en: "Profit at the reduced rate up to ({currency})" },
      "terms.value@tax_ceiling",
    ),
    line("full_tax", { fr: "Impôt, taux normal (%)", en: "Tax, full rate (%)" }, "terms.value@full_tax", "rate"),
    {
      id: "savings",
      cells: {
        line: {
          text: { fr: "Libéré par ce que nous arrêtons ({currency})", en: "Freed by what we stop ({currency})" },
        },
        value: { formula: numberIn("{priorities!stops.money@total}"), without: toCreate("priorities") },
      },
    },
  ],
};
