import type { Words } from "../../shared/language";
import { amount, computed, label } from "../columns";
import type { Cell, Row, Table } from "../layout";
import type { NumberFormatName } from "../number-formats";

const term = (id: string, text: Words, format: NumberFormatName, more: Cell = {}): Row => ({
  id,
  cells: { term: { text }, value: { format, ...more } },
});

/** What an order, a euro of stock and the State cost: the terms of the contribution model that months do not tell. */
export const TERMS: Table = {
  kind: "table",
  id: "terms",
  title: { fr: "Les conditions de l’activité", en: "The terms of the business" },
  hint: {
    fr: "Ce qu’une commande coûte, combien de temps l’argent dort, ce que l’État prend.",
    en: "What an order costs, how long money sleeps, what the State takes.",
  },
  columns: [
    label("term", { fr: "Condition", en: "Term" }, { span: 3 }),
    amount("value", { fr: "Valeur", en: "Value" }, "count"),
  ],
  rows: [
    term(
      "logistics",
      { fr: "Logistique par commande ({currency})", en: "Logistics per order ({currency})" },
      "unitMoney",
    ),
    term(
      "return_handling",
      { fr: "Traitement d’un retour ({currency})", en: "Handling of a return ({currency})" },
      "unitMoney",
    ),
    term("stock_days", { fr: "Jours de stock", en: "Days of stock" }, "count"),
    term("receivable_days", { fr: "Délai d’encaissement (jours)", en: "Days until customers pay" }, "count"),
    term("payable_days", { fr: "Crédit fournisseurs (jours)", en: "Days until suppliers are paid" }, "count"),
    term("vat", { fr: "Taux de TVA", en: "VAT rate" }, "rate", { allowed: { kind: "share" } }),
    term("days", { fr: "Jours dans l’année (360 ou 365)", en: "Days in the year (360 or 365)" }, "count", {
      value: 365,
    }),
    term(
      "interest",
      { fr: "Intérêts d’emprunt de l’année ({currency})", en: "Loan interest of the year ({currency})" },
      "money",
    ),
    term("reduced_tax", { fr: "Impôt, taux réduit", en: "Tax, reduced rate" }, "rate", { allowed: { kind: "share" } }),
    term(
      "tax_ceiling",
      { fr: "Bénéfice au taux réduit jusqu’à ({currency})", en: "Profit at the reduced rate up to ({currency})" },
      "money",
    ),
    term("full_tax", { fr: "Impôt, taux normal", en: "Tax, full rate" }, "rate", { allowed: { kind: "share" } }),
  ],
};

const fixed = (id: string, text: Words): Row => ({ id, cells: { cost: { text } } });

export const FIXED_COSTS: Table = {
  kind: "table",
  id: "fixed",
  title: { fr: "Les charges fixes de l’année", en: "The fixed costs of the year" },
  hint: {
    fr: "Hors publicité et hors intérêts. Ajoutez les vôtres en bas.",
    en: "Without advertising and interest. Add your own below.",
  },
  columns: [
    label("cost", { fr: "Charge", en: "Cost" }, { span: 3 }),
    amount("amount", { fr: "Montant ({currency})", en: "Amount ({currency})" }, "money", { total: "sum" }),
  ],
  rows: [
    fixed("salaries", { fr: "Salaires", en: "Salaries" }),
    fixed("rent", { fr: "Loyer, énergie", en: "Rent, energy" }),
    fixed("software", { fr: "Logiciels, hébergement", en: "Software, hosting" }),
    fixed("agency", { fr: "Agence", en: "Agency" }),
    fixed("insurance", { fr: "Comptable, assurance, divers", en: "Accountant, insurance, other" }),
    fixed("depreciation", { fr: "Dotations aux amortissements", en: "Depreciation" }),
  ],
  spareRows: 4,
  total: { fr: "Ensemble", en: "Together" },
};

const line = (id: string, text: Words, formula: string): Row => ({
  id,
  cells: { line: { text }, amount: { formula } },
});

/** The year's income statement in the shop's terms. */
export const RESULTS: Table = {
  kind: "table",
  id: "results",
  title: { fr: "Ce que l’année a laissé", en: "What the year left" },
  hint: { fr: "Du chiffre d’affaires au résultat net.", en: "From revenue to net result." },
  columns: [
    label("line", { fr: "Ligne", en: "Line" }, { span: 3 }),
    computed("amount", { fr: "Montant ({currency})", en: "Amount ({currency})" }, "money"),
  ],
  rows: [
    line("revenue", { fr: "Chiffre d’affaires HT", en: "Revenue excl. VAT" }, "={actuals.revenue@total}"),
    line("contribution", { fr: "Marge sur coûts variables, avant publicité", en: "Contribution before ads" }, '=""'),
    line("ads", { fr: "Publicité", en: "Ads" }, "={actuals.ad_spend@total}"),
    line(
      "contribution_after_ads",
      { fr: "Marge sur coûts variables, après publicité", en: "Contribution after ads" },
      '=""',
    ),
    line("fixed", { fr: "Charges fixes", en: "Fixed costs" }, "={fixed.amount@total}"),
    line("operating", { fr: "Résultat d’exploitation", en: "Operating result" }, '=""'),
    line("net", { fr: "Résultat net", en: "Net result" }, '=""'),
    line("cash_flow", { fr: "Capacité d’autofinancement (CAF)", en: "Cash flow (CAF)" }, '=""'),
  ],
};
