import type { PlanReading } from "../../../reading/plan-reading";
import { prioritiesOf } from "../../../reading/priorities";
import type { Words } from "../../../shared/language";
import { type ChosenPriority, chosenPriorities } from "../chosen-priorities";
import { quoted } from "../quote";
import type { Found, Rule } from "../rule";
import { tableWith } from "../table-with";

/** Where the Impact sheet says what it does not understand. */
const CHECKS = ["lever_check", "second_check", "terms_check"] as const;

/** Each chosen priority pulls a lever that the Impact sheet understands. */
export const PRIORITY_IMPACT: Rule = {
  code: "priority-impact",
  severity: "serious",
  reads: ["priorities", "impact"],
  looksFor: {
    fr: "Une priorité choisie dont la feuille Impact ne connaît pas le levier, ou pas encore le changement.",
    en: "A chosen priority whose lever, or its change, the Impact sheet does not know yet.",
  },
  why: {
    fr: "Une priorité sans effet chiffré compte pour zéro dans le plan, le financement et le cap\u202f; on ne peut pas la comparer aux autres.",
    en: "A priority without a worked-out effect counts as zero in the plan, the funding and the course; it can not be compared with the others.",
  },
  fix: {
    fr: "Dans la feuille Impact, choisissez son levier et dites de combien il bouge.",
    en: "In the Impact sheet, choose its lever and say how far it moves.",
  },
  find(plan) {
    const columns = chosenPriorities(plan);
    const levers = tableWith(plan, "impact", "levers", ...columns.map(({ column }) => column));
    const ready = levers?.row("ready");
    if (!ready) return [];
    const readings = prioritiesOf(plan);
    return columns
      .filter(
        ({ code, column }) => !ready.isError(column) && readings.find((one) => one.code === code)?.levers.length === 0,
      )
      .map((priority): Found => {
        const said = saidBySheet(plan, priority);
        const what: Words = said
          ? { fr: ` (la feuille dit ${said.fr})`, en: ` (the sheet says ${said.en})` }
          : { fr: "", en: "" };
        return {
          about: priority.code,
          place: levers?.row("lever")?.cell(priority.column) ?? ready.cell(priority.column),
          sentence: {
            fr: `${priority.called.fr} n’a pas d’effet chiffré dans la feuille Impact${what.fr}.`,
            en: `${priority.called.en} has no worked-out effect in the Impact sheet${what.en}.`,
          },
        };
      });
  },
};

/** The sheet's own words of what it waits for. */
function saidBySheet(plan: PlanReading, { column }: ChosenPriority): Words | null {
  const texts = CHECKS.map((line) => plan.row("impact", "levers", line)?.text(column) ?? "");
  const text = texts.find((one) => /^[▼○]/.test(one));
  return text === undefined ? null : quoted(text.replace(/^[▼○]\s*/, ""));
}
