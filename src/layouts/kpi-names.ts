import type { Words } from "../shared/language";

/** The shop's key indicators, named the same wherever they appear. */
export const KPI_NAMES = {
  revenue: { fr: "Chiffre d’affaires HT ({currency})", en: "Revenue excl. VAT ({currency})" },
  sessions: { fr: "Sessions", en: "Sessions" },
  conversion: { fr: "Taux de conversion (%)", en: "Conversion rate (%)" },
  orders: { fr: "Commandes", en: "Orders" },
  basket: { fr: "Panier moyen ({currency})", en: "Average order value ({currency})" },
  grossMargin: { fr: "Taux de marque (%)", en: "Gross margin rate (%)" },
  adSpend: { fr: "Publicité ({currency})", en: "Ad spend ({currency})" },
  cac: { fr: "Coût d’acquisition client ({currency})", en: "Customer acquisition cost ({currency})" },
  roas: { fr: "ROAS (CA attribué ÷ publicité)", en: "ROAS (attributed revenue ÷ ads)" },
  mer: { fr: "MER (CA ÷ publicité)", en: "MER (revenue ÷ ads)" },
  returnRate: { fr: "Taux de retour (%)", en: "Return rate (%)" },
  abandonment: { fr: "Abandon de panier (%)", en: "Cart abandonment (%)" },
  repeatRate: { fr: "Taux de réachat (%)", en: "Repeat purchase rate (%)" },
} satisfies Record<string, Words>;

export type KpiId = keyof typeof KPI_NAMES;
