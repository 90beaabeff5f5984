import type { Words } from "../shared/language";

/** A figure within a sentence: rounded, in the way of the file's locale, with a real minus sign and never "−0". */
export function figure(cell: string, decimals = 0): string {
  return `IF(ROUND(${cell};${decimals})<0;"−";"")&FIXED(ABS(${cell});${decimals})`;
}

/** The same with its sign in front, plus or minus. */
export function signed(cell: string, decimals = 0): string {
  return `IF(ROUND(${cell};${decimals})<0;"−";"+")&FIXED(ABS(${cell});${decimals})`;
}

export const money = (cell: string, decimals = 0) => `${figure(cell, decimals)}&{#currency}`;
export const signedMoney = (cell: string) => `${signed(cell)}&{#currency}`;
export const percentage = (cell: string, decimals = 1) => `${figure(`(${cell}*100)`, decimals)}&{#percent}`;
export const signedPercentage = (cell: string) => `${signed(`(${cell}*100)`, 1)}&{#percent}`;

/** Units after a number, with the space that each language sets there. */
export const UNIT_WORDS: Readonly<Record<string, Words>> = {
  currency: { fr: "\u202f{currency}", en: " {currency}" },
  percent: { fr: "\u202f%", en: "%" },
};
