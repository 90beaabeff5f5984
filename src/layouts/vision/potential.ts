import type { Words } from "../../shared/language";
import { amount, computed, label } from "../columns";
import type { Row, Table } from "../layout";
import { CHECK_EMPHASIS, checkColumn } from "./checks";

const place = (id: string, text: Words, note: Words): Row => ({
  id,
  cells: {
    place: { text },
    population: { note },
    share: { value: 1 / 10, origin: "prefilled" },
    divisor: { value: 10, origin: "prefilled" },
  },
});

/** Share of the realistic value that an amount of the goal is. */
const shareOfRealistic = (goal: string) =>
  `=IF(COUNT(${goal};{realistic_value})<2;"";IF(OR(${goal}<0;{realistic_value}=0);"";${goal}/{realistic_value}))`;

const CHECK =
  '=IF(T({population})&T({share})&T({spend})&T({divisor})<>"";{#notNumber};IF(N({population})<0;{#populationBelowZero};' +
  "IF(OR(N({share})<0;N({share})>1);{#shareOutside};IF(N({spend})<0;{#spendBelowZero};" +
  'IF(AND(COUNT({divisor})=1;N({divisor})<1);{#divisorTooSmall};IF(N({target_share})>1;{#thinkBigger};""))))))';

/** Population × share × yearly spend, ÷ the method's prudence rule: each step in a cell of its own. */
export const POTENTIAL: Table = {
  kind: "table",
  id: "potential",
  title: { fr: "Voir grand\u202f: local, national, monde", en: "Think big: local, national, world" },
  hint: {
    fr: "Population × part × dépense, puis ÷ par prudence. Diviser par 10 est une règle de cette méthode, pas une norme\u202f: tapez la vôtre.",
    en: "Population × share × spending, then ÷ for prudence. Dividing by 10 is a rule of this method, not a standard: type your own.",
  },
  columns: [
    label("place", { fr: "Marché", en: "Market" }),
    amount("population", { fr: "Population", en: "Population" }, "count"),
    amount("share", { fr: "Part qui peut acheter", en: "Share that could buy" }, "share", {
      allowed: { kind: "share" },
      note: {
        fr: "La part des habitants qui pourrait acheter chez vous\u202f; 10\u202f% pour commencer.",
        en: "The share of people who could buy from you; 10% to start with.",
      },
    }),
    {
      key: "spend",
      header: { fr: "Dépense par an ({currency})", en: "Spending a year ({currency})" },
      origin: "prefilled",
      format: "unitMoney",
      allowed: { kind: "amount" },
      formula: '=IF(COUNT({bottom_up.value@spend})=0;"";{bottom_up.value@spend})',
      note: {
        fr: "Ce qu’un client dépense chez vous en un an, repris du tableau ci-dessus\u202f; tapez par-dessus.",
        en: "What a customer spends with you in a year, taken from the table above; type over it.",
      },
    },
    computed(
      "customers",
      { fr: "Clients possibles", en: "Potential customers" },
      "count",
      '=IF(COUNT({population};{share})<2;"";IF(OR({population}<0;{share}<0;{share}>1);"";{population}*{share}))',
    ),
    computed(
      "market",
      { fr: "Valeur du marché ({currency})", en: "Market value ({currency})" },
      "money",
      '=IF(COUNT({customers};{spend})<2;"";IF({spend}<0;"";{customers}*{spend}))',
    ),
    amount("divisor", { fr: "Divisé par prudence par", en: "Divided for prudence by" }, "count"),
    computed(
      "realistic_customers",
      { fr: "Clients réalistes", en: "Realistic customers" },
      "count",
      '=IF(COUNT({customers};{divisor})<2;"";IF({divisor}<1;"";{customers}/{divisor}))',
    ),
    computed(
      "realistic_value",
      { fr: "Valeur réaliste ({currency})", en: "Realistic value ({currency})" },
      "money",
      '=IF(COUNT({market};{divisor})<2;"";IF({divisor}<1;"";{market}/{divisor}))',
    ),
    computed(
      "current_share",
      { fr: "Votre part aujourd’hui", en: "Your share today" },
      "preciseRate",
      shareOfRealistic("{goal.value@base}"),
      {
        note: {
          fr: "Chiffre d’affaires de départ ÷ valeur réaliste.",
          en: "Base revenue ÷ realistic value.",
        },
      },
    ),
    computed(
      "target_share",
      { fr: "Part au chiffre visé", en: "Share at the target" },
      "preciseRate",
      shareOfRealistic("{goal.value@target}"),
      {
        note: {
          fr: "Chiffre d’affaires visé ÷ valeur réaliste.",
          en: "Target revenue ÷ realistic value.",
        },
      },
    ),
    checkColumn(2, { formula: CHECK }),
  ],
  rows: [
    place(
      "local",
      { fr: "Local", en: "Local" },
      { fr: "Habitants de votre ville ou de votre zone.", en: "People of your town or area." },
    ),
    place("national", { fr: "National", en: "National" }, { fr: "Habitants du pays.", en: "People of the country." }),
    place("world", { fr: "Monde", en: "World" }, { fr: "Habitants du monde.", en: "People of the world." }),
  ],
  rowHeight: 36,
  emphasis: CHECK_EMPHASIS,
};

export const POTENTIAL_WORDS: Readonly<Record<string, Words>> = {
  populationBelowZero: {
    fr: "▼ Une population ne peut pas être négative.",
    en: "▼ A population can not be negative.",
  },
  shareOutside: { fr: "▼ Une part va de 0 à 100\u202f%.", en: "▼ A share is between 0 and 100%." },
  spendBelowZero: { fr: "▼ Une dépense ne peut pas être négative.", en: "▼ Spending can not be negative." },
  divisorTooSmall: { fr: "▼ On divise par 1 au moins.", en: "▼ Divide by 1 at least." },
  thinkBigger: {
    fr: "○ Le chiffre visé dépasse ce marché\u202f: voyez plus grand.",
    en: "○ The target is more than this market: think bigger.",
  },
};
