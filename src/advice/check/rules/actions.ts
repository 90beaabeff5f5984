import { dayNumber } from "../../../shared/calendar-day";
import { dateInWords } from "../../../shared/date-in-words";
import type { Words } from "../../../shared/language";
import { listText } from "../../../shared/list-text";
import { openActions } from "../open-actions";
import { quoted, shortened } from "../quote";
import type { Found, Rule } from "../rule";
import { tableWith } from "../table-with";
import { withoutOwner } from "./priority-owner";

/** What makes an action one, in the order of its columns. */
const ASKED = {
  who: { fr: "un nom", en: "a name" },
  start: { fr: "une date de début", en: "a start date" },
  end: { fr: "une date de fin", en: "an end date" },
  how: { fr: "une façon de faire", en: "a way of doing it" },
} satisfies Record<string, Words>;

/** Every action says who, when and how. */
export const ACTION_INCOMPLETE: Rule = {
  code: "action-incomplete",
  severity: "warning",
  reads: ["actions"],
  looksFor: {
    fr: "Une action, ni faite ni abandonnée, sans nom, sans date de début ou de fin, ou sans «\u202fcomment\u202f». Quand sa priorité n’a pas de responsable non plus, le nom qui manque est dit par priority-owner.",
    en: "An action, neither done nor dropped, without a name, a start or end date, or a “how”. When its priority has no owner either, the missing name is told by priority-owner.",
  },
  why: {
    fr: "Sans nom et sans date, ce n’est qu’une intention\u202f; sans façon de faire, on ne sait pas par où commencer.",
    en: "Without a name and a date it is only an intention; without a way of doing it nobody knows where to begin.",
  },
  fix: {
    fr: "Complétez sa ligne dans la feuille Actions.",
    en: "Complete its line in the Actions sheet.",
  },
  find(plan) {
    const table = tableWith(plan, "actions", "actions", ...Object.keys(ASKED));
    const ownerless: readonly string[] = withoutOwner(plan).map(({ code }) => code);
    const open = (table && openActions(plan)) ?? [];
    return open.flatMap((row): Found[] => {
      const isToldElsewhere = ownerless.includes(row.text("priority"));
      const missing = (Object.keys(ASKED) as (keyof typeof ASKED)[]).filter((column) => {
        if (column === "who") return row.isEmpty("who") && !isToldElsewhere;
        return column === "how" ? row.isEmpty("how") : row.day(column) === null && !row.isError(column);
      });
      const [first] = missing;
      if (first === undefined) return [];
      const what = quoted(row.asText("what"));
      const list = (language: "fr" | "en") =>
        listText(
          missing.map((column) => ASKED[column][language]),
          language,
        );
      return [
        {
          about: row.asText("what"),
          place: row.cell(first),
          sentence: {
            fr: `Il manque à l’action ${what.fr} ${list("fr")}.`,
            en: `The action ${what.en} lacks ${list("en")}.`,
          },
        },
      ];
    });
  },
};

/** No action is late. */
export const LATE_ACTION: Rule = {
  code: "late-action",
  severity: "warning",
  reads: ["actions"],
  looksFor: {
    fr: "Une action, ni faite ni abandonnée, dont la date de fin est passée.",
    en: "An action, neither done nor dropped, whose end date is over.",
  },
  why: {
    fr: "Un retard dont personne ne parle devient une priorité qui ne démarre pas, puis un gain qui manque.",
    en: "A delay that nobody talks about becomes a priority that does not start, then a gain that is missing.",
  },
  fix: {
    fr: "Faites-la, donnez-lui une nouvelle date, ou abandonnez-la en changeant son état.",
    en: "Do it, give it a new date, or drop it by changing its state.",
  },
  find(plan) {
    const table = tableWith(plan, "actions", "actions", "end");
    const open = (table && openActions(plan)) ?? [];
    return open.flatMap((row): Found[] => {
      const end = row.day("end");
      const late = end ? dayNumber(plan.today) - dayNumber(end) : 0;
      if (!end || late <= 0) return [];
      const what = quoted(row.asText("what"));
      const who = row.isEmpty("who") ? "" : ` (${shortened(row.asText("who"))})`;
      return [
        {
          about: row.asText("what"),
          place: row.cell("end"),
          sentence: {
            fr: `L’action ${what.fr}${who} a ${late} ${late === 1 ? "jour" : "jours"} de retard\u202f: elle devait finir le ${dateInWords(end, "fr")}.`,
            en: `The action ${what.en}${who} is ${late} ${late === 1 ? "day" : "days"} late: it was due on ${dateInWords(end, "en")}.`,
          },
        },
      ];
    });
  },
};
