import type { Words } from "../../shared/language";
import { amount, label } from "../columns";
import type { Cell, Row, Table } from "../layout";

const line = (id: string, text: Words, value: Cell): Row => ({ id, cells: { line: { text }, value } });

export const GOAL: Table = {
  kind: "table",
  id: "goal",
  title: { fr: "Un chiffre et une année", en: "One number and one year" },
  hint: { fr: "Le chiffre d’affaires visé, et pour quand.", en: "The revenue you aim at, and by when." },
  columns: [label("line", { fr: "Cap", en: "Heading" }), amount("value", { fr: "Valeur", en: "Value" }, "money")],
  rows: [
    line("base", { fr: "Chiffre d’affaires de départ ({currency})", en: "Base revenue ({currency})" }, {}),
    line("base_year", { fr: "Année de départ", en: "Base year" }, { format: "general" }),
    line("target", { fr: "Chiffre d’affaires visé ({currency})", en: "Target revenue ({currency})" }, {}),
    line("years", { fr: "Horizon (années)", en: "Horizon (years)" }, { format: "count" }),
    line(
      "growth",
      { fr: "Croissance par an", en: "Growth a year" },
      { format: "rate", origin: "computed", formula: '=""' },
    ),
    line(
      "next_year",
      { fr: "Chiffre d’affaires de l’année du plan ({currency})", en: "Revenue of the plan’s year ({currency})" },
      { format: "money", origin: "computed", formula: '=""' },
    ),
  ],
};
