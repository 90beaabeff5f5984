import type { Words } from "../../shared/language";
import { amount, shortText } from "../columns";
import type { Row, Table } from "../layout";
import { anyNumberCheck, checkColumn } from "./input-check";

const fixed = (id: string, text: Words): Row => ({ id, cells: { cost: { text, origin: "label", style: "label" } } });

export const FIXED_COSTS: Table = {
  kind: "table",
  id: "fixed",
  title: { fr: "Les charges fixes de l’année", en: "The fixed costs of the year" },
  hint: {
    fr: "Ce que l’année coûte quel que soit le nombre de commandes, hors publicité et hors intérêts. Ajoutez les vôtres en bas.",
    en: "What the year costs whatever the number of orders, without advertising and interest. Add your own below.",
  },
  columns: [
    shortText("cost", { fr: "Charge", en: "Cost" }, { span: 8 }),
    amount("amount", { fr: "Montant ({currency})", en: "Amount ({currency})" }, "money", { total: "sum" }),
    checkColumn(anyNumberCheck("amount"), 4),
  ],
  rows: [
    fixed("salaries", { fr: "Salaires et charges sociales", en: "Salaries and social charges" }),
    fixed("rent", { fr: "Loyer, énergie", en: "Rent, energy" }),
    fixed("software", { fr: "Logiciels, hébergement", en: "Software, hosting" }),
    fixed("agency", { fr: "Agence", en: "Agency" }),
    fixed("insurance", { fr: "Comptable, assurance, divers", en: "Accountant, insurance, other" }),
    fixed("depreciation", {
      fr: "Usure du matériel (dotations aux amortissements)",
      en: "Wear of equipment (depreciation)",
    }),
  ],
  spareRows: 4,
  total: { fr: "Ensemble", en: "Together" },
};
