import type { Words } from "../../shared/language";
import { amount, label } from "../columns";
import type { Cell, Row, Table } from "../layout";
import { amountCheck, checkColumn, partCheck } from "./input-check";

const figure = (id: string, text: Words, guide: Words, value: Cell = {}, check?: string): Row => ({
  id,
  cells: {
    figure: { text },
    value,
    guide: { text: guide, style: "hint" },
    ...(check ? { check: { formula: check, origin: "computed" as const, style: "warning" as const } } : {}),
  },
});

export const YEARLY_FIGURES: Table = {
  kind: "table",
  id: "yearly",
  title: { fr: "Quelques chiffres de l’année", en: "A few figures of the year" },
  hint: {
    fr: "Ils ne se comptent pas par mois\u202f; votre boutique et vos outils de publicité les donnent pour l’année.",
    en: "They are not counted by month; your shop and your advertising tools give them for the year.",
  },
  columns: [
    label("figure", { fr: "Chiffre", en: "Figure" }, { span: 3 }),
    label("guide", { fr: "À quoi il sert", en: "What it is for" }, { span: 5 }),
    amount("value", { fr: "Valeur", en: "Value" }, "count"),
    checkColumn(amountCheck("value"), 4),
  ],
  rows: [
    figure(
      "customers",
      { fr: "Clients de l’année", en: "Customers of the year" },
      { fr: "personnes différentes qui ont commandé", en: "different people who ordered" },
    ),
    figure(
      "repeat",
      { fr: "Dont ayant commandé au moins deux fois", en: "Of whom ordered at least twice" },
      { fr: "taux de réachat", en: "repeat purchase rate" },
      {},
      partCheck("value", "{value@customers}", "moreRepeat"),
    ),
    figure(
      "attributed",
      { fr: "CA attribué à la publicité ({currency})", en: "Revenue attributed to ads ({currency})" },
      { fr: "ce que les plateformes disent avoir vendu (ROAS)", en: "what the platforms say they sold (ROAS)" },
    ),
    figure(
      "paid_sessions",
      { fr: "Sessions venues de la publicité", en: "Sessions that advertising brought" },
      { fr: "coût d’une visite payée", en: "cost of a paid visit" },
      {},
      partCheck("value", "{actuals.sessions@total}", "morePaid"),
    ),
    figure(
      "agency_fee",
      { fr: "Frais d’agence pour trouver des clients ({currency})", en: "Agency fees to win customers ({currency})" },
      {
        fr: "coût d’acquisition complet\u202f; à compter aussi dans les charges fixes",
        en: "full acquisition cost; count them among the fixed costs too",
      },
    ),
    figure(
      "lifetime",
      { fr: "Années qu’un client reste", en: "Years that a customer stays" },
      { fr: "valeur d’un client\u202f; une estimation suffit", en: "worth of a customer; an estimate will do" },
      { format: "points" },
    ),
  ],
};
