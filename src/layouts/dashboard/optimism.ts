import type { Words } from "../../shared/language";
import { percentage } from "../in-words";
import type { Table } from "../layout";
import { quotientAboveZero } from "./formulas";
import { advice, LINE_COLUMNS, line } from "./lines";

const DUE = "{optimism.value@due}";
const OBTAINED = "{optimism.value@obtained}";
const FACTOR = "{optimism.value@factor}";
const DIVISOR = "{optimism.value@divisor}";

/** Priorities that have both: others would say nothing, or weigh on one side only. */
const TOLD = "ISNUMBER({obtained.due})*ISNUMBER({obtained.obtained})";
const toldOf = (column: string) => `=IF(SUMPRODUCT(${TOLD})=0;"";SUMPRODUCT(${TOLD};{obtained.${column}}))`;

/** How much of what the owner promises comes true, to correct the next promises with. */
export const OPTIMISM: Table = {
  kind: "table",
  id: "optimism",
  title: { fr: "Votre facteur d’optimisme", en: "Your optimism factor" },
  hint: {
    fr: "Obtenu ÷ promis, sur les seules priorités dont vous avez dit l’obtenu. En cours d’année, la promesse compte pour les mois mesurés.",
    en: "Obtained ÷ promised, over those priorities only whose result you told. During the year the promise counts for the measured months.",
  },
  columns: LINE_COLUMNS,
  rows: [
    line("promised", { fr: "Promis ({currency})", en: "Promised ({currency})" }, "money", toldOf("promised"), {
      fr: "gains de la première année, promis par ces priorités",
      en: "gains of year one that these priorities promised",
    }),
    line(
      "due",
      { fr: "… dont à ce jour ({currency})", en: "… of which to date ({currency})" },
      "money",
      toldOf("due"),
      {
        fr: "la part des mois mesurés, selon les saisons de l’année passée",
        en: "the part of the measured months, in last year’s seasons",
      },
    ),
    line("obtained", { fr: "Obtenu ({currency})", en: "Obtained ({currency})" }, "money", toldOf("obtained"), {
      fr: "ce qu’elles ont rapporté",
      en: "what they brought",
    }),
    line(
      "factor",
      { fr: "Facteur d’optimisme (%)", en: "Optimism factor (%)" },
      "share",
      quotientAboveZero(OBTAINED, DUE),
      { fr: "obtenu ÷ promis à ce jour", en: "obtained ÷ promised to date" },
    ),
    advice(
      line(
        "divisor",
        { fr: "Diviser ce que vous promettez par", en: "Divide what you promise by" },
        "ratio",
        quotientAboveZero("1", FACTOR),
        `=IF(COUNT(${FACTOR})=0;{#noFactorYet};IF(${FACTOR}>=1;{#promisesKept};IF(COUNT(${DIVISOR})=0;{#nothingObtained};` +
          `{#youObtain}&${percentage(FACTOR)}&{#divideBy}&FIXED(${DIVISOR};2)&".")))`,
      ),
    ),
  ],
};

export const OBTAINED_WORDS: Readonly<Record<string, Words>> = {
  notChosen: { fr: "à choisir", en: "to be chosen" },
  startRange: { fr: "▼ de 1 à 12", en: "▼ 1 to 12" },
  startWrong: {
    fr: "▼ le mois de démarrage est un nombre entier de 1 à 12 (feuille Impact)",
    en: "▼ the start month is a whole number from 1 to 12 (Impact sheet)",
  },
  startMissing: {
    fr: "○ donnez son mois de démarrage (feuille Impact)",
    en: "○ give its start month (Impact sheet)",
  },
  typeNumber: { fr: "▼ tapez l’obtenu en chiffres", en: "▼ type the result as a number" },
  toTell: { fr: "○ dites ce qu’elle a rapporté", en: "○ tell what it brought" },
  noFactorYet: {
    fr: "vient quand un mois est mesuré et qu’une priorité démarrée dit son obtenu",
    en: "comes when a month is measured and a priority that has started tells its result",
  },
  promisesKept: {
    fr: "Vous obtenez au moins ce que vous promettez\u202f: rien à diviser.",
    en: "You obtain at least what you promise: nothing to divide.",
  },
  nothingObtained: {
    fr: "Rien n’est encore obtenu de ce qui était promis.",
    en: "Nothing of what was promised is obtained yet.",
  },
  youObtain: { fr: "Vous obtenez ", en: "You obtain " },
  divideBy: {
    fr: " de ce que vous promettez\u202f: divisez vos prochaines promesses par ",
    en: " of what you promise: divide what you promise by ",
  },
};
