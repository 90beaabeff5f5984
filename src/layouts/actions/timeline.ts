import { computed } from "../columns";
import type { Column } from "../layout";

/** First day of the plan's year. */
const START = "{settings!plan.value@plan_start}";
const LAST_WEEK = 52;

/** Weeks from one month's initial to the next, 53 in all: close enough to the calendar for a line of characters. */
const WEEKS_BY_MONTH = [4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 6];

/** `J···F···M····…`, from the month in which the plan's year starts; month initials are the same in French and English. */
const HEADER = `=${WEEKS_BY_MONTH.map(
  (weeks, index) => `MID("JFMAMJJASONDJFMAMJJASOND";MONTH(${START})+${index};1)&"${"·".repeat(weeks - 1)}"`,
).join("&")}`;

const firstWeek = `MAX(0;INT(({start}-${START})/7))`;
const lastWeek = `MIN(${LAST_WEEK};INT(({end}-${START})/7))`;

/**
 * A bar of characters, one a week, dots around it: drawn by one ordinary formula a row, so it prints and opens anywhere.
 * Done actions have a light bar.
 */
export const TIMELINE_COLUMN: Column = computed(
  "timeline",
  { fr: "Semaines", en: "Weeks" },
  "general",
  `=IF(COUNT({start};{end})<2;"";IF(OR({end}<{start};{end}<${START};{start}>${START}+${LAST_WEEK * 7});"";` +
    `REPT("·";${firstWeek})&REPT(IF({status}={#done};"▒";"█");${lastWeek}-${firstWeek}+1)&REPT("·";${LAST_WEEK}-${lastWeek})))`,
  { headerFormula: HEADER, headerStyle: "timelineHeader", style: "timeline" },
);
