import type { Words } from "../../shared/language";
import { computed } from "../columns";
import type { Column, FormulaTemplate } from "../layout";

/** What is wrong with the cell `value` of a row, blank while nothing is; what depends on it stays blank meanwhile. */
const number = (value: string, wrong: FormulaTemplate): FormulaTemplate =>
  `=IF({${value}}="";"";IF(ISNUMBER({${value}});${wrong};{#notANumber}))`;

export const anyNumberCheck = (value: string) => number(value, '""');
export const amountCheck = (value: string) => number(value, `IF({${value}}<0;{#belowZero};"")`);
export const shareCheck = (value: string) => number(value, `IF(OR({${value}}<0;{${value}}>1);{#notAShare};"")`);

/** An amount that is part of another one. */
export const partCheck = (value: string, whole: string, tooMuch: string) =>
  number(value, `IF({${value}}<0;{#belowZero};IF(COUNT(${whole})=0;"";IF({${value}}>${whole};{#${tooMuch}};"")))`);

export const daysCheck = (value: string) => number(value, `IF(OR({${value}}=360;{${value}}=365);"";{#notDays})`);

export function checkColumn(formula: FormulaTemplate, span: number): Column {
  return computed("check", { fr: "Contrôle", en: "Check" }, "general", formula, { span, style: "warning" });
}

export const INPUT_CHECK_WORDS: Readonly<Record<string, Words>> = {
  notANumber: { fr: "▼ tapez un nombre", en: "▼ type a number" },
  belowZero: { fr: "▼ tapez 0 ou plus", en: "▼ type 0 or more" },
  notAShare: { fr: "▼ un taux va de 0 à 100\u202f%", en: "▼ a rate is between 0 and 100%" },
  notDays: { fr: "▼ tapez 360 ou 365", en: "▼ type 360 or 365" },
  moreRepeat: { fr: "▼ plus que les clients de l’année", en: "▼ more than the customers of the year" },
  morePaid: { fr: "▼ plus que toutes les sessions", en: "▼ more than all sessions" },
};
