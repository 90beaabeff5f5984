import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import type { Row, Table } from "../layout";
import { whenNumbers } from "./model-lines";

const line = (id: string, text: Words): Row => {
  const four = `{model.p1@${id}}:{model.p4@${id}}`;
  const all = `{model.together@${id}}`;
  return {
    id,
    cells: {
      line: { text },
      today: { formula: `={model.today@${id}}` },
      alone: { formula: whenNumbers([all], `SUM(${four})-COUNT(${four})*{today}`) },
      added: { formula: whenNumbers(["{today}", "{alone}"], "{today}+{alone}") },
      together: { formula: `=${all}` },
      interaction: { formula: whenNumbers(["{together}", "{added}"], "{together}-{added}") },
    },
  };
};

/** What the four bring together against the sum of what each brings alone. */
export const TOGETHER: Table = {
  kind: "table",
  id: "together",
  title: { fr: "Les quatre ensemble", en: "All four together" },
  hint: {
    fr: "Un panier plus rempli vaut aussi sur les commandes qu’une autre priorité apporte\u202f: ensemble, elles ne font pas la simple somme.",
    en: "A fuller basket also counts on the orders that another priority brings: together they are not the plain sum.",
  },
  columns: [
    label("line", { fr: "Sur une année pleine ({currency})", en: "In a full year ({currency})" }),
    computed("today", { fr: "Aujourd’hui", en: "Today" }, "money"),
    computed("alone", { fr: "Chacune seule, additionnées", en: "Each alone, added up" }, "money"),
    computed("added", { fr: "Aujourd’hui et cette somme", en: "Today and that sum" }, "money"),
    computed("together", { fr: "Les quatre ensemble", en: "All four together" }, "money"),
    computed("interaction", { fr: "Ce que la somme ne voit pas", en: "What the sum does not see" }, "money"),
  ],
  rows: [
    line("revenue", { fr: "Chiffre d’affaires HT", en: "Revenue excl. VAT" }),
    line("contribution", { fr: "Marge sur coûts variables avant publicité", en: "Contribution before ads" }),
    line("operating", { fr: "Résultat d’exploitation", en: "Operating result" }),
    line("working_capital", { fr: "Besoin en fonds de roulement", en: "Working capital" }),
  ],
  emphasis: [
    { columns: ["today", "alone", "added", "together", "interaction"], when: "negative", ink: "unfavourable" },
  ],
};
