import type { Words } from "../../shared/language";

/** A whole amount within a sentence: FIXED, since what the patterns of TEXT mean depends on the file's locale. */
export function moneyInWords(cell: string): string {
  return `IF(ROUND(${cell};0)<0;"−";"")&FIXED(ABS(${cell});0)&{#unit}`;
}

/** The same with its sign, without a unit. */
export function signedInWords(cell: string): string {
  return `IF(ROUND(${cell};0)<0;"−";"+")&FIXED(ABS(${cell});0)`;
}

export function percentInWords(cell: string): string {
  return `FIXED(${cell}*100;1)&{#percent}`;
}

export const UNIT_WORDS: Readonly<Record<string, Words>> = {
  unit: { fr: "\u202f{currency}", en: " {currency}" },
  percent: { fr: "\u202f%", en: "%" },
};
