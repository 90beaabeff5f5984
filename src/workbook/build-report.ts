import { LAYOUTS } from "../layouts/all-layouts";
import type { BuildReport, BuildRequest, PlannerState } from "../protocol/endpoints";
import { SHEET_IDS } from "../protocol/sheets";
import type { Words } from "../shared/language";
import type { Built } from "./build-plan";

/** What the user reads after a build. */
export function buildReport(
  { context, work, arrangements }: Built,
  request: BuildRequest,
  state: PlannerState,
): BuildReport {
  const asked = request.sheets ?? SHEET_IDS;
  const created = asked.filter((id) => work.some((each) => each.id === id && !each.sheet));
  const completed = asked.filter((id) => work.some((each) => each.id === id && each.sheet));
  const notices: Words[] = [];
  for (const id of created) {
    const title = LAYOUTS[id].title[context.language];
    const given = arrangements.get(id)?.title ?? title;
    if (given !== title) notices.push(titleTaken(title, given));
  }
  if (context.language !== request.language || context.currency !== request.currency || context.year !== request.year) {
    notices.push(settingsKept(context.year, context.currency));
  }
  return {
    created,
    completed,
    unchanged: asked.filter((id) => !work.some((each) => each.id === id)),
    notices: notices.map((words) => words[request.language]),
    state,
  };
}

function titleTaken(title: string, given: string): Words {
  return {
    fr: `Ce fichier avait déjà une feuille «\u202f${title}\u202f»\u202f: elle n’a pas été touchée, celle de Cap s’appelle «\u202f${given}\u202f».`,
    en: `This file already had a sheet “${title}”: it was not touched, Cap’s own is called “${given}”.`,
  };
}

function settingsKept(year: number, currency: string): Words {
  return {
    fr: `Ce fichier contient déjà un plan\u202f: sa langue, son année (${year}) et sa monnaie (${currency}) sont gardées.`,
    en: `This file already holds a plan: its language, year (${year}) and currency (${currency}) are kept.`,
  };
}
