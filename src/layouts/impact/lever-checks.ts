import type { Words } from "../../shared/language";
import type { FormulaTemplate } from "../layout";
import { toCreate } from "../sheet-to-create";
import { LEVER_NAMES, UNITS } from "./lever-kinds";
import type { PriorityColumn } from "./priority-columns";

/** The lines of the second lever are called as those of the first, after this. */
export type WhichLever = "" | "second_";

/** The unit of the chosen lever, which says in which of the two lines its change belongs. */
export function unitOf(column: PriorityColumn, which: WhichLever): FormulaTemplate {
  const lever = `{${column}@${which}lever}`;
  return `=IF(${lever}="";"";IFERROR(INDEX({kinds.unit};MATCH(${lever};{kinds.lever};0));{#fromTheList}))`;
}

/** One sentence: what is missing, or typed into the wrong line. */
export function changeCheck(column: PriorityColumn, which: WhichLever): FormulaTemplate {
  const cell = (line: string) => `{${column}@${which}${line}}`;
  const [lever, unit, rate, amount] = [cell("lever"), cell("unit"), cell("change_rate"), cell("change_amount")];
  const given = `IF(${unit}={#ofToday};COUNT(${rate});COUNT(${amount}))`;
  const missing = `IF(${rate}&${amount}="";{#giveChange};IF(${unit}={#ofToday};{#inPercent};{#asNumber}))`;
  const wrong = [
    [`${lever}&${rate}&${amount}=""`, which === "" ? `IF({${column}@priority}="";"";{#chooseLever})` : '""'],
    [`LEFT(${unit};1)="▼"`, unit],
    [`${lever}=""`, "{#leverFirst}"],
    ...(which === ""
      ? []
      : [
          [`{${column}@lever}=""`, "{#firstLever}"],
          [`${lever}={${column}@lever}`, "{#sameLever}"],
        ]),
    [`AND(${rate}<>"";${amount}<>"")`, "{#oneLine}"],
    [`${given}=0`, missing],
    [`N(${rate})<-1`, "{#notBelow}"],
  ];
  return chain(wrong, "{#understood}");
}

/** What the terms of the levers must be; blank while nothing is wrong. */
export function termsCheck(column: PriorityColumn): FormulaTemplate {
  const cell = (line: string) => `{${column}@${line}}`;
  const all = `${cell("discount")}:${cell("other_margin")}`;
  const pulls = (lever: string) => `OR(${cell("lever")}={#${lever}};${cell("second_lever")}={#${lever}})`;
  return chain(
    [
      [`COUNTA(${all})>COUNT(${all})`, "{#numberHere}"],
      [`MIN(${all})<0`, "{#zeroOrMore}"],
      [`MAX(${cell("discount")};${cell("relative_conversion")};${cell("other_margin")})>1`, "{#shareOnly}"],
      [
        `AND(${pulls("paidTraffic")};COUNT(${cell("cost_per_session")})=0;N({model.today@cost_per_paid_session})=0)`,
        "{#clickCost}",
      ],
      [`AND(${pulls("other")};COUNT(${cell("other_margin")})=0)`, "{#marginMissing}"],
    ],
    '""',
  );
}

/** The first day of the start month, shown as its name. */
export function startName(column: PriorityColumn): FormulaTemplate {
  const month = `{${column}@start_month}`;
  return (
    `=IF(${month}="";"";IF(COUNT(${month})=0;{#monthRange};IF(OR(${month}<1;${month}>12;${month}<>INT(${month}));{#monthRange};` +
    `EDATE({settings!plan.value@plan_start};${month}-1))))`
  );
}

/** What costs, confidence and effort must be. */
export function costsCheck(column: PriorityColumn): FormulaTemplate {
  const cell = (line: string) => `{${column}@${line}}`;
  // The words that stand there without the sheet of priorities are nobody's mistake.
  const isText = (line: string) => `AND(ISTEXT(${cell(line)});${cell(line)}<>"";${cell(line)}<>{#noPriorities})`;
  const costs = `${cell("investment")}:${cell("running")}`;
  return chain(
    [
      [`OR(COUNTA(${costs})>COUNT(${costs});${isText("effort")};${isText("confidence")})`, "{#numberHere}"],
      [`OR(MIN(${costs})<0;N(${cell("effort")})<0)`, "{#zeroOrMore}"],
      [`OR(N(${cell("confidence")})<0;N(${cell("confidence")})>1)`, "{#shareOnly}"],
    ],
    '""',
  );
}

/** Only a priority whose levers are understood and whose terms fit is worked out. */
export function readyCheck(column: PriorityColumn): FormulaTemplate {
  const starts = (line: string, sign: string) => `LEFT({${column}@${line}};1)="${sign}"`;
  return (
    `=IF({${column}@lever_check}="";"";IF(OR(NOT(${starts("lever_check", "●")});${starts("second_check", "▼")};` +
    `${starts("second_check", "○")};${starts("terms_check", "▼")});{#notReady};{#ready}))`
  );
}

/** The sentence of the first condition that holds. */
function chain(cases: readonly (readonly string[])[], otherwise: string): FormulaTemplate {
  const opened = cases.map(([condition, sentence]) => `IF(${condition};${sentence};`).join("");
  return `=${opened}${otherwise}${")".repeat(cases.length)}`;
}

export const CHECK_WORDS: Readonly<Record<string, Words>> = {
  ofToday: UNITS.ofToday,
  noPriorities: toCreate("priorities"),
  paidTraffic: LEVER_NAMES.paidTraffic.name,
  other: LEVER_NAMES.other.name,
  fromTheList: { fr: "▼ choisissez un levier de la liste", en: "▼ choose a lever of the list" },
  chooseLever: { fr: "○ choisissez un levier", en: "○ choose a lever" },
  leverFirst: { fr: "▼ choisissez d’abord le levier", en: "▼ choose the lever first" },
  firstLever: { fr: "▼ commencez par le premier levier", en: "▼ begin with the first lever" },
  sameLever: {
    fr: "▼ c’est le premier levier\u202f: additionnez-y les deux",
    en: "▼ this is the first lever: add both up there",
  },
  giveChange: { fr: "○ donnez le changement", en: "○ give the change" },
  inPercent: {
    fr: "▼ un nombre est attendu à la ligne «\u202fen\u202f%\u202f», l’autre reste vide",
    en: "▼ type a number in the line “in %”, leave the other blank",
  },
  asNumber: {
    fr: "▼ un nombre est attendu à la ligne «\u202fen nombre\u202f», l’autre reste vide",
    en: "▼ type a number in the line “as a number”, leave the other blank",
  },
  oneLine: {
    fr: "▼ une seule des deux lignes\u202f: videz l’autre",
    en: "▼ only one of the two lines: empty the other",
  },
  notBelow: { fr: "▼ une baisse s’arrête à −100\u202f%", en: "▼ a fall ends at −100%" },
  understood: { fr: "● compris", en: "● understood" },
  numberHere: { fr: "▼ ici, seulement des nombres", en: "▼ numbers only here" },
  zeroOrMore: { fr: "▼ zéro ou plus, jamais moins", en: "▼ zero or more, never less" },
  shareOnly: { fr: "▼ un pourcentage est entre 0 et 100\u202f%", en: "▼ a share is between 0 and 100%" },
  clickCost: {
    fr: "▼ donnez le coût d’un clic\u202f: le Bilan ne le dit pas",
    en: "▼ give the cost of a click: the Review does not tell",
  },
  marginMissing: { fr: "▼ donnez la marge de ce chiffre d’affaires", en: "▼ give the margin of that revenue" },
  monthRange: { fr: "▼ le mois va de 1 à 12", en: "▼ the month is 1 to 12" },
  notReady: { fr: "○ pas encore", en: "○ not yet" },
  ready: { fr: "● chiffrée ci-dessous", en: "● worked out below" },
};
