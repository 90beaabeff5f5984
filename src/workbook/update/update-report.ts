import { columnLetters } from "../../layouts/references";
import type { PlannerState } from "../../protocol/endpoints";
import type { UpdateReport } from "../../protocol/update";
import type { Language, Words } from "../../shared/language";
import { listText } from "../../shared/list-text";
import { CURRENT } from "../plan-version";
import type { UpdatedSheet } from "./update-plan";

/** What the user reads after an update: a sentence a sheet, and which cells keep what their owner wrote there. */
export function updateReport(updated: readonly UpdatedSheet[], before: PlannerState, language: Language): UpdateReport {
  const changes = updated.some(({ update }) => update.replaced.length > 0);
  return {
    sheets: updated.map((sheet) => ({ title: sheet.title, sentence: sentenceOf(sheet, language) })),
    // What the course says may have changed, and to read it now would wait for all formulas.
    state: { ...before, course: changes ? null : before.course, version: CURRENT },
  };
}

function sentenceOf({ update: { steps, left } }: UpdatedSheet, language: Language): string {
  const cells = left.map(({ row, column }) => `${columnLetters(column)}${row}`);
  const sentences = steps.map(({ brings }) => brings[language]);
  return [...sentences, ...(cells.length === 0 ? [] : [stays(cells)[language]])].join(" ");
}

function stays(cells: readonly string[]): Words {
  return {
    fr: `Vous aviez changé ${listText(cells, "fr")}\u202f: rien n’y est touché.`,
    en: `You had changed ${listText(cells, "en")}: nothing is touched there.`,
  };
}
