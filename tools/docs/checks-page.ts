import type { Rule } from "../../src/advice/check/rule";
import { POINTS } from "../../src/advice/check/score";
import { LAYOUTS } from "../../src/layouts/all-layouts";
import type { Severity } from "../../src/protocol/check";
import type { Language } from "../../src/shared/language";
import { CHECK_WORDS } from "../../src/sidebar/check/words";

/** The words of the sidebar. */
const severityIn = (language: Language, severity: Severity) => CHECK_WORDS[language].severities[severity];

const TEXTS = {
  fr: {
    title: "Vérifier mon plan",
    introduction:
      "Cap relit le plan comme le ferait un conseiller. Chaque constat a un code, une gravité, une phrase, la cellule dont il parle et comment y remédier. " +
      "Une règle ne juge que ce qu’elle peut lire\u202f: sans ses feuilles elle se tait, et un tableau endommagé est dit une seule fois. " +
      "Un constat peut être écarté avec une raison de 1 à 300 caractères, gardée dans la feuille masquée des réglages (60 raisons au plus)\u202f; il ne compte plus tant qu’elle y est.",
    score:
      "Le score est 100 moins ces points par constat, jamais au-dessous de 0\u202f; ce qui est écarté n’en retire pas.",
    code: "Code",
    severity: "Gravité",
    points: "Points",
    looksFor: "Cherche",
    why: "Pourquoi",
    fix: "Remède",
    reads: "Feuilles nécessaires",
    anySheet: "n’importe laquelle",
  },
  en: {
    title: "Check my plan",
    introduction:
      "Cap reads the plan over as a consultant would. Each finding has a code, a severity, a sentence, the cell that it is about and how to fix it. " +
      "A rule only judges what it can read: without its sheets it is silent, and a damaged table is told once. " +
      "A finding can be dismissed with a reason of 1 to 300 characters, kept in the hidden settings sheet (60 reasons at most); it no longer counts as long as it stands there.",
    score: "The score is 100 less these points per finding, never below 0; what was dismissed takes none away.",
    code: "Code",
    severity: "Severity",
    points: "Points",
    looksFor: "Looks for",
    why: "Why",
    fix: "Fix",
    reads: "Sheets needed",
    anySheet: "any",
  },
} as const satisfies Record<Language, unknown>;

/** The page checks.md of the guide: every rule in its own words, in one language. */
export function checksPage(rules: readonly Rule[], language: Language): string {
  const words = TEXTS[language];
  const points = table(
    [words.severity, words.points],
    Object.entries(POINTS).map(([one, taken]) => [severityIn(language, one as Severity), String(taken)]),
  );
  const head = [words.code, words.severity, words.looksFor, words.why, words.fix, words.reads];
  const lines = rules.map(({ code, severity, reads, looksFor, why, fix }) => [
    `\`${code}\``,
    severityIn(language, severity),
    looksFor[language],
    why[language],
    fix[language],
    reads.map((id) => LAYOUTS[id].title[language]).join(", ") || words.anySheet,
  ]);
  return [
    "<!-- Made by `npm run docs` from the rules in src/advice/check. -->",
    `# ${words.title}`,
    words.introduction,
    words.score,
    points,
    table(head, lines),
  ]
    .join("\n\n")
    .concat("\n");
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;
  return [row(head), row(head.map(() => "---")), ...lines.map(row)].join("\n");
}
