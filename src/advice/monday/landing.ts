import type { PlanReading, RowReading } from "../../reading/plan-reading";
import type { Language, Words } from "../../shared/language";
import { moneyInWords } from "../money-in-words";
import { actionsDone } from "./actions-due";
import type { Standing } from "./last-time";

/** How things stand, from the cells: what the Dashboard works out is not worked out again here. */
export function standingOf(plan: PlanReading): Standing {
  return { landing: line(plan, "landing")?.number("value") ?? null, actionsDone: actionsDone(plan) };
}

/** What the Dashboard says to do about it. */
export function adviceOf(plan: PlanReading): string | null {
  return line(plan, "recovery")?.text("meaning") || null;
}

function line(plan: PlanReading, id: string): RowReading | null {
  return plan.row("dashboard", "landing", id);
}

/** Where the year lands, against the plan: “At this pace the year ends at 670,873 €, 3,335 € below the plan.” */
export function landingSentence(plan: PlanReading, language: Language): string | null {
  const { landing } = standingOf(plan);
  if (landing === null) return null;
  const money = (amount: number, spoken: Language) => moneyInWords(amount, plan.context.currency, spoken);
  const months = line(plan, "months")?.number("value") ?? 0;
  if (months === 0) {
    const words: Words = {
      fr: `Rien n’est encore mesuré\u202f: l’année est prévue à ${money(landing, "fr")}.`,
      en: `Nothing is measured yet: the year is planned at ${money(landing, "en")}.`,
    };
    return words[language];
  }
  const against = line(plan, "against_plan")?.number("value") ?? null;
  const side = againstPlan(against, money);
  const words: Words = {
    fr: `À ce rythme, l’année finit à ${money(landing, "fr")}${side.fr}.`,
    en: `At this pace the year ends at ${money(landing, "en")}${side.en}.`,
  };
  return words[language];
}

function againstPlan(against: number | null, money: (amount: number, language: Language) => string): Words {
  if (against === null) return { fr: "", en: "" };
  if (Math.round(against) === 0) return { fr: ", juste sur le plan", en: ", right on the plan" };
  const amount = Math.abs(against);
  return against > 0
    ? { fr: `, ${money(amount, "fr")} au-dessus du plan`, en: `, ${money(amount, "en")} above the plan` }
    : { fr: `, ${money(amount, "fr")} sous le plan`, en: `, ${money(amount, "en")} below the plan` };
}
