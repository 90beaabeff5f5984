import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import type { Row, Table } from "../layout";
import type { NumberFormatName } from "../number-formats";

const line = (id: string, text: Words, formula: string, format: NumberFormatName = "money"): Row => ({
  id,
  cells: { line: { text }, value: { formula, format, style: "figure" } },
});

const onceKnown = (result: string) => `=IF(COUNT({by_quarter.running})=0;"";${result})`;

/** How much is missing, when, and what a loan would have to bring. */
export const SHORTFALL: Table = {
  kind: "table",
  id: "shortfall",
  title: { fr: "Combien manque-t-il, et quand\u202f?", en: "How much is missing, and when?" },
  hint: {
    fr: "Le plus bas des soldes cumulés à la fin des quatre trimestres.",
    en: "The lowest of the running balances at the ends of the four quarters.",
  },
  columns: [
    label("line", { fr: "Ligne", en: "Line" }, { span: 4 }),
    computed("value", { fr: "Valeur", en: "Value" }, "money"),
  ],
  rows: [
    line(
      "lowest",
      { fr: "Solde cumulé au plus bas ({currency})", en: "Lowest running balance ({currency})" },
      onceKnown("MIN({by_quarter.running})"),
    ),
    line(
      "quarter",
      { fr: "À la fin de", en: "At the end of" },
      onceKnown("INDEX({by_quarter.quarter};MATCH({value@lowest};{by_quarter.running};0))"),
      "general",
    ),
    line(
      "missing",
      { fr: "Argent qui manque à ce moment ({currency})", en: "Money missing at that moment ({currency})" },
      onceKnown("MAX(0;0-{value@lowest})"),
    ),
    line(
      "loans",
      { fr: "Emprunts de l’année ({currency})", en: "Loans of the year ({currency})" },
      onceKnown("{coverage.available@loan}"),
    ),
    line(
      "gap_before_loan",
      { fr: "Manque sur l’année avant emprunt ({currency})", en: "Missing over the year before loans ({currency})" },
      onceKnown("MAX(0;{value@loans}-{balance.year@balance})"),
    ),
    line(
      "coverage",
      { fr: "Ressources pour 1 d’emplois", en: "Sources for 1 of uses" },
      onceKnown('IF({balance.year@uses}<=0;"";{balance.year@sources}/{balance.year@uses})'),
      "ratio",
    ),
    line(
      "incomplete",
      { fr: "Lignes à compléter, qui ne sont pas comptées", en: "Incomplete lines, which are not counted" },
      '=COUNTIFS({uses.check};"▼*")+COUNTIFS({sources.check};"▼*")',
      "tally",
    ),
  ],
  emphasis: [{ columns: ["value"], when: "negative", ink: "unfavourable" }],
};

const BALANCE = "{balance.year@balance}";
const MISSING = "{shortfall.value@missing}";
const INCOMPLETE = "{shortfall.value@incomplete}";

const atTheWorst = `FIXED(${MISSING};0)&{#missingAt}&{shortfall.value@quarter}`;

/** Does the year balance, and is money ever missing on the way? */
export const FUNDING_SENTENCE =
  `=IF(COUNT(${BALANCE})=0;{#nothingYet};` +
  `IF(ROUND(${BALANCE};0)<0;{#yearLacks}&FIXED(0-${BALANCE};0)&{#yearLacksEnd}` +
  `&IF(ROUND(${MISSING};0)>ROUND(0-${BALANCE};0);{#andEvenMore}&${atTheWorst};"");` +
  `{#yearBalances}&IF(ROUND(${BALANCE};0)>0;"+";"")&FIXED(ABS(${BALANCE});0)&{#yearBalancesEnd}` +
  `&IF(ROUND(${MISSING};0)=0;{#neverShort};{#butLacks}&${atTheWorst}))&"."` +
  `&IF(${INCOMPLETE}=0;"";" "&IF(${INCOMPLETE}=1;{#oneIncomplete};FIXED(${INCOMPLETE};0)&{#manyIncomplete})))`;

export const SENTENCE_WORDS: Readonly<Record<string, Words>> = {
  nothingYet: {
    fr: "Chiffrez vos priorités dans la feuille Impact, puis dites ici d’où vient l’argent.",
    en: "Put figures to your priorities in the Impact sheet, then say here where the money comes from.",
  },
  yearLacks: { fr: "Il manque ", en: "The year lacks " },
  yearLacksEnd: { fr: "\u202f{currency} sur l’année", en: " {currency}" },
  andEvenMore: { fr: ", et même ", en: ", and even " },
  yearBalances: { fr: "L’année s’équilibre (", en: "The year balances (" },
  yearBalancesEnd: { fr: "\u202f{currency})", en: " {currency})" },
  neverShort: { fr: ", et l’argent ne manque à la fin d’aucun trimestre", en: ", and no quarter ends short of money" },
  butLacks: { fr: ", mais il manque ", en: ", but " },
  missingAt: { fr: "\u202f{currency} à la fin de ", en: " {currency} are missing at the end of " },
  oneIncomplete: { fr: "Une ligne à compléter n’est pas comptée.", en: "One incomplete line is not counted." },
  manyIncomplete: { fr: " lignes à compléter ne sont pas comptées.", en: " incomplete lines are not counted." },
};
