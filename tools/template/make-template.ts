import type { LocalSheets, openLocalSheets } from "../../local";
import { readProject } from "../../local/project";
import type { BuildRequest } from "../../src/protocol/endpoints";
import type { Language, Words } from "../../src/shared/language";
import { PlannedFile } from "../second-engine/planned-file";
import { workedExample } from "../worked-example/fill";
import { templateFile } from "./template-file";

export const CONTENTS = ["empty", "example"] as const;
export type TemplateContent = (typeof CONTENTS)[number];

const TITLES: Readonly<Record<TemplateContent, Words>> = {
  empty: { fr: "Plan stratégique Cap", en: "Cap strategic plan" },
  example: { fr: "Plan stratégique Cap, exemple", en: "Cap strategic plan, example" },
};
const FILES: Readonly<Record<TemplateContent, Words>> = {
  empty: { fr: "cap-plan.fr.xlsx", en: "cap-plan.en.xlsx" },
  example: { fr: "cap-exemple.fr.xlsx", en: "cap-example.en.xlsx" },
};
const LOCALES: Readonly<Record<Language, string>> = { fr: "fr_FR", en: "en_US" };
/** The year of the worked example. */
const EXAMPLE_YEAR = 2026;

export function fileName(language: Language, content: TemplateContent): string {
  return FILES[content][language];
}

/**
 * Builds a plan with the add-on as it stands in dist/ and gives it as an .xlsx file.
 * @param year of the empty plan; the worked example has its own
 */
export async function makeTemplate(
  open: typeof openLocalSheets,
  { language, content, year }: { language: Language; content: TemplateContent; year: number },
): Promise<Uint8Array> {
  const local = open({
    project: await readProject("dist"),
    locale: LOCALES[language],
    title: TITLES[content][language],
  });
  try {
    const request: BuildRequest = { language, currency: "EUR", year: content === "example" ? EXAMPLE_YEAR : year };
    const answer = JSON.parse(String(local.runFromClient("buildPlan", JSON.stringify(request))));
    if ("problem" in answer) throw new Error(`The plan was not built: ${answer.problem.sentence}`);
    if (content === "example") typeExample(local, language);
    return await templateFile(local, language);
  } finally {
    local.dispose();
  }
}

function typeExample({ document }: LocalSheets, language: Language): void {
  const file = new PlannedFile(language);
  for (const { title, row, column, contents } of file.typed(workedExample(file))) {
    document.write(document.workbook.getSheetByName(title)?.getSheetId() ?? "", row, column, contents);
  }
}
