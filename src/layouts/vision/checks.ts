import type { Words } from "../../shared/language";
import { computed } from "../columns";
import type { Cell, Column, Emphasis } from "../layout";

/** One sentence beside a figure: ▼ what is wrong, ○ what is missing or to be looked at, ● what is as it should be. */
export function checkColumn(span: number, more: Partial<Column> = {}): Column {
  return computed("check", { fr: "À savoir", en: "Good to know" }, "general", undefined, {
    style: "wrapped",
    span,
    ...more,
  });
}

/** How the figure is worked out, where there is nothing to check. */
export function convention(text: Words): Cell {
  return { text, origin: "label", style: "hint" };
}

/** Colours the sentences by their sign. */
export const CHECK_EMPHASIS: readonly Emphasis[] = [
  { columns: ["check"], when: 'LEFT({check};1)="▼"', ink: "unfavourable", bold: true },
  { columns: ["check"], when: 'LEFT({check};1)="○"', ink: "waiting" },
  { columns: ["check"], when: 'LEFT({check};1)="●"', ink: "favourable" },
];

export const CHECK_WORDS: Readonly<Record<string, Words>> = {
  notNumber: { fr: "▼ Un nombre est attendu, pas un texte.", en: "▼ A number is expected, not a text." },
};
