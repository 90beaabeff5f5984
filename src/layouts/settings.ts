import type { SheetId } from "../protocol/sheets";
import type { Words } from "../shared/language";
import type { Cell, Row, SheetLayout, Table } from "./layout";
import type { NumberFormatName } from "./number-formats";
import { PALETTE } from "./palette";
import { VANITY_WORDS } from "./vanity-words";

const setting = (id: NonNullable<Cell["setting"]>, label: Words, format: NumberFormatName = "text"): Row => ({
  id,
  cells: { key: { text: { fr: id, en: id } }, label: { text: label }, value: { format, setting: id } },
});

const KEY_AND_VALUE: Table["columns"] = [
  { key: "key", header: { fr: "Clé", en: "Key" }, origin: "label", format: "general" },
  { key: "label", header: { fr: "Réglage", en: "Setting" }, origin: "label", format: "general" },
  { key: "value", header: { fr: "Valeur", en: "Value" }, origin: "label", format: "general" },
];

export const PLAN_TABLE: Table = {
  kind: "table",
  id: "plan",
  rowKey: "key",
  title: { fr: "Le plan", en: "The plan" },
  hint: { fr: "Langue, année, monnaie.", en: "Language, year, currency." },
  columns: KEY_AND_VALUE,
  rows: [
    setting("language", { fr: "Langue du plan", en: "Language of the plan" }),
    setting("currency", { fr: "Monnaie", en: "Currency" }),
    setting("plan_start", { fr: "Premier jour de l’année du plan", en: "First day of the plan’s year" }, "day"),
  ],
};

/** Beginnings of words, which people may change. */
export const VANITY_TABLE: Table = {
  kind: "table",
  id: "vanity",
  title: { fr: "Mots des indicateurs de vanité", en: "Words of vanity indicators" },
  hint: {
    fr: "Un indicateur qui contient l’un de ces mots est signalé dans le bilan.",
    en: "An indicator that contains one of these words is marked in the review.",
  },
  columns: [{ key: "word", header: { fr: "Mot", en: "Word" }, origin: "label", format: "general" }],
  rows: VANITY_WORDS.map((word, index) => ({
    id: `w${index + 1}`,
    cells: { word: { text: { fr: word, en: word } } },
  })),
};

/** What “Check my plan” found and somebody leaves as it is. */
export const DISMISSED_TABLE: Table = {
  kind: "table",
  id: "dismissed",
  title: { fr: "Constats écartés", en: "Dismissed findings" },
  hint: {
    fr: "Ce que la vérification du plan a trouvé et que vous laissez ainsi, avec votre raison.",
    en: "What the check of the plan found and you leave as it is, with your reason.",
  },
  columns: [
    { key: "finding", header: { fr: "Constat", en: "Finding" }, origin: "label", format: "general" },
    { key: "reason", header: { fr: "Raison", en: "Reason" }, origin: "label", format: "general" },
    { key: "day", header: { fr: "Jour", en: "Day" }, origin: "label", format: "day" },
  ],
  rows: [],
  spareRows: 60,
};

const kept = (id: string, label: Words, format: NumberFormatName = "general"): Row => ({
  id,
  cells: { key: { text: { fr: id, en: id } }, label: { text: label }, value: { format } },
});

/** Where the year was about to land when figures were last saved from the sidebar, to say what changed since. */
export const MEMORY_TABLE: Table = {
  kind: "table",
  id: "memory",
  rowKey: "key",
  title: { fr: "La dernière fois", en: "Last time" },
  hint: {
    fr: "Noté à chaque enregistrement des dix minutes du lundi, pour dire ce qui a changé depuis.",
    en: "Noted at each save of the ten-minute Monday, to say what changed since.",
  },
  columns: KEY_AND_VALUE,
  rows: [
    kept("landing", { fr: "Atterrissage de l’année", en: "Landing of the year" }),
    kept("day", { fr: "Jour (année-mois-jour)", en: "Day (year-month-day)" }, "text"),
    kept("actions_done", { fr: "Actions faites", en: "Actions done" }),
  ],
};

/** `column` is any that the sheet has had since its first version. */
const sheetRow = (id: SheetId, label: Words, column: string): Row => ({
  id,
  cells: {
    key: { text: { fr: id, en: id } },
    label: { text: label },
    value: { formula: `=COLUMNS({${id}!${column}})`, without: { fr: "pas encore créée", en: "not created yet" } },
  },
});

/**
 * One formula for each sheet of the plan, that reads it: it holds the title that its owner gave the sheet, so that all
 * titles are known with one call instead of one for each sheet.
 */
export const SHEETS_TABLE: Table = {
  kind: "table",
  id: "sheets",
  rowKey: "key",
  title: { fr: "Les feuilles du plan", en: "The sheets of the plan" },
  hint: {
    fr: "1 pour chaque feuille qui est là\u202f: la formule dit à Cap comment vous avez nommé la feuille.",
    en: "1 for each sheet that is there: its formula tells Cap what you named the sheet.",
  },
  columns: KEY_AND_VALUE,
  rows: [
    sheetRow("vision", { fr: "Vision", en: "Vision" }, "goal.value"),
    sheetRow("review", { fr: "Bilan", en: "Review" }, "actuals.month"),
    sheetRow("priorities", { fr: "Priorités", en: "Priorities" }, "candidates.idea"),
    sheetRow("impact", { fr: "Impact", en: "Impact" }, "levers.p1"),
    sheetRow("funding", { fr: "Financement", en: "Funding" }, "sources.amount"),
    sheetRow("actions", { fr: "Actions", en: "Actions" }, "actions.what"),
    sheetRow("dashboard", { fr: "Tableau de bord", en: "Dashboard" }, "actuals.month"),
  ],
};

/** Tables that no sheet reads: a plan that lost them goes on without. */
export const UNREAD_TABLES: readonly string[] = [DISMISSED_TABLE.id, MEMORY_TABLE.id, SHEETS_TABLE.id];

/**
 * What the whole plan shares, kept in the file itself (properties do not travel with a copy): a hidden sheet, in plain words.
 */
export const SETTINGS: SheetLayout = {
  id: "settings",
  version: 3,
  title: { fr: "Réglages de Cap", en: "Cap settings" },
  question: {
    fr: "Ce que toutes les feuilles du plan partagent. Modifiez-le dans le volet de Cap.",
    en: "What all sheets of the plan share. Change it in Cap’s sidebar.",
  },
  columnWidths: [120, 320, 160],
  tabColour: PALETTE.muted,
  hidden: true,
  blocks: [PLAN_TABLE, VANITY_TABLE, DISMISSED_TABLE, MEMORY_TABLE, SHEETS_TABLE],
};
