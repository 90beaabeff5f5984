import { LAYOUTS } from "../../../layouts/all-layouts";
import { fillWords } from "../../../layouts/fill-words";
import type { LayoutId, Row, Table } from "../../../layouts/layout";
import { DISMISSED_TABLE, VANITY_TABLE } from "../../../layouts/settings";
import type { PlanReading, TableReading } from "../../../reading/plan-reading";
import type { Language, Words } from "../../../shared/language";
import { listText } from "../../../shared/list-text";
import { shortened } from "../quote";
import type { Found, Rule } from "../rule";
import { sheetTitle } from "../sheet-title";

const MOST_NAMED = 3;
const ROOM = 30;

/** Tables that no formula reads by row: people may delete rows of theirs, or all of them. */
const MAY_BE_SHORT = [DISMISSED_TABLE.id, VANITY_TABLE.id];

/** Cap's tables are whole. */
export const DAMAGED_TABLES: Rule = {
  code: "table-damaged",
  severity: "serious",
  isRepairable: true,
  reads: [],
  looksFor: {
    fr: "Un tableau de Cap qui a perdu ses repères, une colonne, ou une ligne que d’autres formules lisent\u202f; la feuille masquée des réglages, quand elle n’est plus là. Il est dit une seule fois\u202f: les autres règles ne jugent pas ce qu’elles ne peuvent pas lire.",
    en: "A table of Cap’s that lost its marks, a column, or a row that other formulas read; the hidden sheet of settings, when it is gone. It is told once: the other rules do not judge what they can not read.",
  },
  why: {
    fr: "Ce qui manque compte pour rien dans tous les totaux qui en dépendent, sans que cela se voie.",
    en: "What is missing counts as nothing in every total that depends on it, and nobody sees it.",
  },
  fix: {
    fr: "Ouvrez «\u202fRéparer le plan\u202f»\u202f: Cap remet ce qui manque et ne touche pas à ce que vous avez saisi. Juste après la suppression, Ctrl+Z rend aussi ce que ces cellules contenaient.",
    en: "Open “Repair the plan”: Cap puts back what is missing and leaves what you typed. Right after the deletion, Ctrl+Z also brings back what those cells held.",
  },
  find(plan) {
    if (!plan.isBuilt("settings")) return [SETTINGS_GONE];
    return (Object.keys(LAYOUTS) as LayoutId[])
      .filter((sheet) => plan.isBuilt(sheet))
      .flatMap((sheet) => tablesOf(sheet).flatMap((table) => damage(plan, sheet, table)));
  },
};

/** Told alone: without the year and the currency, much of the rest is broken, too. */
const SETTINGS_GONE: Found = {
  about: "settings",
  place: null,
  sentence: {
    fr: "La feuille masquée «\u202fRéglages de Cap\u202f» n’est plus dans ce fichier\u202f: le plan ne dit plus sa langue, sa monnaie ni son année.",
    en: "The hidden sheet “Cap settings” is no longer in this file: the plan no longer says its language, currency and year.",
  },
};

export function tablesOf(sheet: LayoutId): Table[] {
  return LAYOUTS[sheet].blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
}

function damage(plan: PlanReading, sheet: LayoutId, table: Table): Found[] {
  if (sheet === "settings" && MAY_BE_SHORT.includes(table.id)) return [];
  const about = `${sheet}.${table.id}`;
  const where: Words = {
    fr: `Le tableau «\u202f${table.title.fr}\u202f» de la feuille ${sheetTitle(sheet).fr}`,
    en: `The table “${table.title.en}” of the ${sheetTitle(sheet).en} sheet`,
  };
  if (plan.isDamaged(sheet, table.id)) {
    const fr = `${where.fr} a perdu ses repères\u202f: Cap ne peut plus le lire.`;
    return [
      {
        about,
        place: { sheet, cell: "A1" },
        sentence: { fr, en: `${where.en} lost its marks: Cap can no longer read it.` },
      },
    ];
  }
  const found = plan.table(sheet, table.id);
  if (!found || found.lost.length === 0) return [];
  const count = found.lost.length;
  return [
    {
      about,
      place: firstCell(found, table),
      sentence: {
        fr: `${where.fr} a perdu ${count} ${count === 1 ? "ligne ou colonne" : "lignes ou colonnes"}\u202f: ${names(plan, table, found, "fr")}.`,
        en: `${where.en} lost ${count} ${count === 1 ? "row or column" : "rows or columns"}: ${names(plan, table, found, "en")}.`,
      },
    },
  ];
}

function names(plan: PlanReading, table: Table, { lost }: TableReading, language: Language): string {
  const words = (text: Words) => shortened(fillWords(text, plan.context, language), ROOM);
  const named = lost.slice(0, MOST_NAMED).map((id) => {
    const column = table.columns.find(({ key }) => key === id);
    const text = column?.header ?? rowWords(table.rows.find((row) => row.id === id));
    return text ? words(text) : id;
  });
  return listText(lost.length > MOST_NAMED ? [...named, "…"] : named, language);
}

/** What a row is called: the first words that it brings. */
function rowWords(row: Row | undefined): Words | undefined {
  return Object.values(row?.cells ?? {}).find(({ text }) => text)?.text;
}

function firstCell(found: TableReading, table: Table): Found["place"] {
  const column = table.columns.find(({ key }) => !found.lost.includes(key));
  const row = found.rows[0] ?? found.total;
  return row && column ? row.cell(column.key) : null;
}
