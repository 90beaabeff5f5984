import type { FunctionDoc } from "../../src/protocol/function-docs";
import { LANGUAGES, type Language } from "../../src/shared/language";

const HEADINGS: Readonly<Record<Language, { title: string; parameter: string; meaning: string; returns: string }>> = {
  en: { title: "Functions", parameter: "Parameter", meaning: "Meaning", returns: "Returns" },
  fr: { title: "Fonctions", parameter: "Paramètre", meaning: "Sens", returns: "Renvoie" },
};

/** The page docs/functions.md: the same help that Sheets and the sidebar show, in both languages. */
export function functionsPage(docs: readonly FunctionDoc[]): string {
  const origin = "<!-- Made by `npm run docs` from the comments in src/functions. -->";
  const ways = "[Fonctions en français](#fonctions) · [Functions in English](#functions)";
  return [origin, ways, ...LANGUAGES.map((language) => part(docs, language))].join("\n\n").concat("\n");
}

function part(docs: readonly FunctionDoc[], language: Language): string {
  return [`# ${HEADINGS[language].title}`, ...docs.map((doc) => section(doc, language))].join("\n\n");
}

function section({ name, description, parameters, returns, examples }: FunctionDoc, language: Language): string {
  const { parameter, meaning, returns: gives } = HEADINGS[language];
  const signature = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join("; ");
  const rows = parameters.map((one) => `| \`${one.name}\` | ${one.text[language].replaceAll("|", "\\|")} |`);
  return [
    `## ${name}`,
    `\`${name}(${signature})\``,
    description[language],
    [`| ${parameter} | ${meaning} |`, "| --- | --- |", ...rows].join("\n"),
    `${gives}${language === "fr" ? "\u202f" : ""}: ${returns.text[language]}`,
    ["```text", ...examples.map(({ formula, result }) => `${formula} → ${result}`), "```"].join("\n"),
  ].join("\n\n");
}
