import { STATUS_WORDS } from "../../plan/status-words";
import type { Words } from "../../shared/language";
import type { Emphasis } from "../layout";

const signed = (sign: string, { fr, en }: Words): Words => ({ fr: `${sign} ${fr}`, en: `${sign} ${en}` });

/** The four statuses, each with its sign. */
export const SIGN_WORDS: Readonly<Record<string, Words>> = {
  favourable: signed("▲", STATUS_WORDS.favourable),
  unfavourable: signed("▼", STATUS_WORDS.unfavourable),
  onTarget: signed("●", STATUS_WORDS.onTarget),
  notMeasured: signed("○", STATUS_WORDS.notMeasured),
  notApplicable: { fr: "n. d.", en: "n/a" },
};

/** Words that start with a sign take its colour, and so do the figures that they judge. */
export function signEmphasis(words: string, figures: readonly string[] = []): Emphasis[] {
  const when = (sign: string) => `LEFT({${words}};1)="${sign}"`;
  return [
    { columns: [words], when: when("▲"), ink: "favourable", bold: true },
    { columns: [words], when: when("▼"), ink: "unfavourable", bold: true },
    { columns: [words], when: when("●"), ink: "favourable" },
    { columns: [words], when: when("○"), ink: "muted" },
    ...(figures.length === 0
      ? []
      : ([
          { columns: figures, when: when("▲"), ink: "favourable" },
          { columns: figures, when: when("▼"), ink: "unfavourable" },
        ] as const)),
  ];
}
