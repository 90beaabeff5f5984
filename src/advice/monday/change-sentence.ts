import type { Currency } from "../../protocol/endpoints";
import { type CalendarDay, compareDays } from "../../shared/calendar-day";
import type { Language, Words } from "../../shared/language";
import { dayInWords } from "../../shared/month-names";
import { differenceInWords, moneyInWords } from "../money-in-words";
import type { LastTime, Standing } from "./last-time";

export interface Change {
  /** Null the first time. */
  readonly last: LastTime | null;
  /** As things stood right before what was just saved: what the first time is compared with. */
  readonly before: Standing;
  readonly now: Standing;
  readonly today: CalendarDay;
}

/**
 * Where the year lands and what changed since the last time, in one sentence:
 * “Since 3 April: the landing goes from 670,873 € to 681,200 € (+10,327), 2 actions done.”
 */
export function changeSentence({ last, before, now, today }: Change, currency: Currency, language: Language): string {
  const from = last ?? before;
  const done = now.actionsDone - from.actionsDone;
  const parts = [landingPart(from.landing, now.landing, currency), ...(done === 0 ? [] : [actionsPart(done)])];
  return `${sincePart(last, today)[language]}${parts.map((words) => words[language]).join(", ")}.`;
}

function sincePart(last: LastTime | null, today: CalendarDay): Words {
  if (last === null) return { fr: "Avec cet enregistrement\u202f: ", en: "With this save: " };
  if (compareDays(last.day, today) === 0) {
    return { fr: "Depuis le dernier enregistrement, aujourd’hui\u202f: ", en: "Since the last save, today: " };
  }
  const year = last.day.year === today.year ? "" : ` ${last.day.year}`;
  return {
    fr: `Depuis le ${dayInWords(last.day, "fr")}${year}\u202f: `,
    en: `Since ${dayInWords(last.day, "en")}${year}: `,
  };
}

function landingPart(from: number | null, to: number | null, currency: Currency): Words {
  if (to === null) return { fr: "l’atterrissage n’est pas encore connu", en: "the landing is not known yet" };
  const money = (amount: number, language: Language) => moneyInWords(amount, currency, language);
  const difference = from === null ? 0 : Math.round(to) - Math.round(from);
  if (from === null) return { fr: `l’année atterrit à ${money(to, "fr")}`, en: `the year lands at ${money(to, "en")}` };
  if (difference === 0) {
    return { fr: `l’atterrissage reste à ${money(to, "fr")}`, en: `the landing stays at ${money(to, "en")}` };
  }
  return {
    fr: `l’atterrissage passe de ${money(from, "fr")} à ${money(to, "fr")} (${differenceInWords(difference, "fr")})`,
    en: `the landing goes from ${money(from, "en")} to ${money(to, "en")} (${differenceInWords(difference, "en")})`,
  };
}

/** Fewer than before: somebody took one up again, or deleted it. */
function actionsPart(done: number): Words {
  const count = Math.abs(done);
  const one = count === 1;
  if (done > 0) {
    return { fr: `${count} action${one ? " terminée" : "s terminées"}`, en: `${count} action${one ? "" : "s"} done` };
  }
  return {
    fr: `${count} action${one ? "" : "s"} de moins terminée${one ? "" : "s"}`,
    en: `${count} fewer action${one ? "" : "s"} done`,
  };
}
