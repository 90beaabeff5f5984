import type { Words } from "../../shared/language";
import { amount, label } from "../columns";
import type { Cell, FormulaTemplate, Row, Table } from "../layout";
import type { NumberFormatName } from "../number-formats";
import { amountCheck, checkColumn, daysCheck, shareCheck } from "./input-check";

interface Term {
  readonly id: string;
  readonly format: NumberFormatName;
  readonly text: Words;
  /** Where to find it, or what is usual. */
  readonly guide: Words;
  readonly value?: Cell;
  /** Instead of the check of an amount. */
  readonly check?: FormulaTemplate;
}

const RATE = { value: { allowed: { kind: "share" } }, check: shareCheck("value") } as const;

const TERM_LIST: readonly Term[] = [
  {
    id: "logistics",
    format: "unitMoney",
    text: { fr: "Logistique par commande ({currency})", en: "Logistics per order ({currency})" },
    guide: {
      fr: "préparation, emballage et port, moins le port payé par le client",
      en: "picking, packing and postage, less the postage that customers pay",
    },
  },
  {
    id: "return_handling",
    format: "unitMoney",
    text: { fr: "Traitement d’un retour ({currency})", en: "Handling of a return ({currency})" },
    guide: {
      fr: "ce que coûte un retour de plus, ou ce qu’un de moins épargne",
      en: "what one more return costs, or one less saves",
    },
  },
  {
    id: "stock_days",
    format: "count",
    text: { fr: "Jours de stock", en: "Days of stock" },
    guide: { fr: "stock moyen ÷ coût d’achat de l’année × 365", en: "average stock ÷ year’s cost of goods × 365" },
  },
  {
    id: "receivable_days",
    format: "count",
    text: { fr: "Délai d’encaissement (jours)", en: "Days until customers’ money arrives" },
    guide: { fr: "de la commande au virement du prestataire de paiement", en: "from the order to the payout" },
  },
  {
    id: "payable_days",
    format: "count",
    text: { fr: "Crédit fournisseurs (jours)", en: "Days until suppliers are paid" },
    guide: { fr: "de la facture de marchandises à son paiement", en: "from the goods’ invoice to its payment" },
  },
  {
    id: "vat",
    format: "rate",
    text: { fr: "Taux de TVA", en: "VAT rate" },
    guide: {
      fr: "en France, 20\u202f% le plus souvent (5,5 ou 10\u202f% pour certains biens)",
      en: "in France, mostly 20% (5.5 or 10% for some goods)",
    },
    ...RATE,
  },
  {
    id: "days",
    format: "count",
    text: { fr: "Jours dans l’année (360 ou 365)", en: "Days in the year (360 or 365)" },
    guide: { fr: "365, ou 360 si votre banque compte ainsi", en: "365, or 360 if your bank counts so" },
    value: { value: 365 },
    check: daysCheck("value"),
  },
  {
    id: "interest",
    format: "money",
    text: { fr: "Intérêts d’emprunt de l’année ({currency})", en: "Loan interest of the year ({currency})" },
    guide: {
      fr: "sans le capital remboursé\u202f; vide s’il n’y a pas d’emprunt",
      en: "without capital; empty if no loan",
    },
  },
  {
    id: "reduced_tax",
    format: "rate",
    text: { fr: "Impôt sur le bénéfice, taux réduit", en: "Tax on profit, reduced rate" },
    guide: {
      fr: "impôt sur les sociétés en France\u202f: 15\u202f%, sous conditions",
      en: "corporate tax in France: 15%, conditions apply",
    },
    ...RATE,
  },
  {
    id: "tax_ceiling",
    format: "money",
    text: { fr: "Bénéfice au taux réduit, jusqu’à ({currency})", en: "Profit at the reduced rate, up to ({currency})" },
    guide: {
      fr: "en France, 42\u202f500\u202f€\u202f; 0 sans taux réduit",
      en: "in France, 42,500 €; 0 without a reduced rate",
    },
  },
  {
    id: "full_tax",
    format: "rate",
    text: { fr: "Impôt sur le bénéfice, taux normal", en: "Tax on profit, full rate" },
    guide: {
      fr: "en France, 25\u202f%\u202f; 0 si l’affaire n’en paie pas",
      en: "in France, 25%; 0 if the shop pays none",
    },
    ...RATE,
  },
];

const row = ({ id, format, text, guide, value, check }: Term): Row => ({
  id,
  cells: {
    term: { text },
    value: { format, ...value },
    guide: { text: guide, style: "hint" },
    ...(check ? { check: { formula: check, origin: "computed" as const, style: "warning" as const } } : {}),
  },
});

/** What an order, a euro of stock and the State cost: the terms of the contribution model that months do not tell. */
export const TERMS: Table = {
  kind: "table",
  id: "terms",
  title: { fr: "Les conditions de l’activité", en: "The terms of the business" },
  hint: {
    fr: "Ce qu’une commande coûte, combien de temps l’argent dort, ce que l’État prend. Sans une condition, ce qui en dépend reste vide.",
    en: "What an order costs, how long money sleeps, what the State takes. What depends on a missing term stays empty.",
  },
  columns: [
    label("term", { fr: "Condition", en: "Term" }, { span: 3 }),
    label("guide", { fr: "Repère", en: "Guide" }, { span: 5 }),
    amount("value", { fr: "Valeur", en: "Value" }, "count"),
    checkColumn(amountCheck("value"), 4),
  ],
  rows: TERM_LIST.map(row),
};
