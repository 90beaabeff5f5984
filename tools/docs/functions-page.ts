import { type FunctionDoc, resultIn } from "../../src/protocol/function-docs";
import type { Language } from "../../src/shared/language";

const TEXTS = {
  fr: {
    title: "Les six fonctions",
    introduction: [
      "À taper dans n’importe quelle cellule, de n’importe quelle feuille de votre fichier. Leurs noms sont les mêmes en français et en anglais\u202f; les mots entre guillemets existent dans les deux langues. Séparez les arguments par un point-virgule\u202f: il convient à toutes les langues de Google Sheets.",
      "Une plage est acceptée partout où un nombre l’est. Une colonne donne une colonne de résultats, une ligne et une colonne donnent une grille, une ligne vide donne une cellule vide\u202f:",
    ],
    examples: [
      ["=IMPACT({100000; 200000}; 5%)", "5000\u202f; 10000"],
      ["=IMPACT(619200; {1%; 2%; 5%}; 54%)", "3343,68\u202f; 6687,36\u202f; 16718,4"],
    ],
    formula: "Formule",
    result: "Résultat",
    parameter: "Paramètre",
    meaning: "Sens",
    returns: "Renvoie\u202f:",
  },
  en: {
    title: "The six functions",
    introduction: [
      "To type in any cell, of any sheet of your file. Their names are the same in French and in English; the words between quotation marks exist in both languages. Separate arguments with a semicolon: it suits every language of Google Sheets.",
      "A range is welcome wherever a number is. A column gives a column of results, a row and a column give a grid, a blank row gives a blank cell:",
    ],
    examples: [
      ["=IMPACT({100000; 200000}; 5%)", "5000, 10000"],
      ["=IMPACT(619200; {1%; 2%; 5%}; 54%)", "3343.68, 6687.36, 16718.4"],
    ],
    formula: "Formula",
    result: "Result",
    parameter: "Parameter",
    meaning: "Meaning",
    returns: "Returns:",
  },
} as const;

/** The page functions.md of the guide: the same help that Sheets and the sidebar show, in one language. */
export function functionsPage(docs: readonly FunctionDoc[], language: Language): string {
  const words = TEXTS[language];
  return [
    "<!-- Made by `npm run docs` from the comments in src/functions. -->",
    `# ${words.title}`,
    ...words.introduction,
    examplesTable(words.examples, language),
    docs.map(({ name }) => `[${name}](#${name.toLowerCase()})`).join(" · "),
    ...docs.map((doc) => section(doc, language)),
  ]
    .join("\n\n")
    .concat("\n");
}

function section({ name, description, parameters, returns, examples }: FunctionDoc, language: Language): string {
  const words = TEXTS[language];
  const signature = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join("; ");
  const rows = parameters.map((one) => `| \`${one.name}\` | ${one.text[language].replaceAll("|", "\\|")} |`);
  return [
    `## ${name}`,
    `\`${name}(${signature})\``,
    description[language],
    [`| ${words.parameter} | ${words.meaning} |`, "| --- | --- |", ...rows].join("\n"),
    `${words.returns} ${returns.text[language]}`,
    examplesTable(
      examples.map(({ formula, result }) => [formula, resultIn(language, result)]),
      language,
    ),
  ].join("\n\n");
}

function examplesTable(examples: readonly (readonly [string, string])[], language: Language): string {
  const { formula, result } = TEXTS[language];
  const rows = examples.map(([typed, shown]) => `| \`${typed}\` | ${shown} |`);
  return [`| ${formula} | ${result} |`, "| --- | --- |", ...rows].join("\n");
}
