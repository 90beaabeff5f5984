import { basename } from "node:path";
import type { Session } from "../../local/page/session";
import type { BuildRequest } from "../../src/protocol/endpoints";
import type { ImportRequest } from "../../src/protocol/figures";
import type { StartOptions } from "./options";
import type { Shop } from "./shop";
import { startWords } from "./words";

/** The steps of the main job: the seven sheets, then the shop's twelve months in the review. */
export function planSteps({ language }: StartOptions, { months, currency, year }: Shop): Session["steps"] {
  const build: BuildRequest = { language, year, currency };
  const reviewStart = months[0]?.month ?? null;
  const bringIn: ImportRequest = { language, months, use: "actuals", reviewStart, overwrite: false };
  return [
    { functionName: "buildPlan", arguments: [JSON.stringify(build)] },
    { functionName: "importMonths", arguments: [JSON.stringify(bringIn)] },
  ];
}

/** A new spreadsheet for the person that the options describe. */
export function newSession(
  { language, locale, project: folder }: StartOptions,
  project: Session["project"],
  steps: Session["steps"],
): Session {
  return {
    title: startWords(language).title,
    addOnName: folder === null ? "Cap" : basename(folder),
    locale,
    userLocale: language,
    timeZone: { fr: "Europe/Paris", en: "Europe/London" }[language],
    openAs: "LIMITED",
    project,
    steps,
  };
}
