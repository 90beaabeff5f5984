import { readXlsx, type Workbook } from "../../local/xlsx/hucre";
import type { Language } from "../../src/shared/language";
import { templateFile } from "../../tools/template/template-file";
import { zone } from "../engines/noon";
import { inPart } from "../reliability/effort";
import { type OpenPlan, openPlan } from "../workbook/open-plan";

/** What `npm run template` writes, made from plans that other tests have built already. */
export interface Template {
  readonly language: Language;
  readonly example: boolean;
}

const ALL: readonly Template[] = [
  { language: "fr", example: true },
  { language: "en", example: false },
  { language: "fr", example: false },
  { language: "en", example: true },
];

/** In CI one of each language, one of them filled. */
export const TEMPLATES = inPart({ ci: ALL.slice(0, 2), long: ALL });

export const LOCALES: Readonly<Record<Language, string>> = { fr: "fr_FR", en: "en_US" };

export async function planOf({ language, example }: Template): Promise<OpenPlan> {
  return openPlan({ locale: LOCALES[language], timeZone: `Etc/${zone}`, built: { language }, example });
}

export async function writtenTemplate(
  plan: OpenPlan,
  { language }: Template,
): Promise<{ bytes: Uint8Array; workbook: Workbook }> {
  const bytes = await templateFile(plan.local, language);
  return { bytes, workbook: await readXlsx(bytes, { readStyles: true }) };
}
