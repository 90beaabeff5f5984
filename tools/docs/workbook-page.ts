import type { Block, Chart, Column, LayoutId, Row, SheetLayout, Table } from "../../src/layouts/layout";
import { blockName, sentenceName, sheetName, versionName } from "../../src/layouts/names";
import type { NumberFormatName } from "../../src/layouts/number-formats";
import { SHEET_IDS } from "../../src/protocol/sheets";
import { LANGUAGES, type Words } from "../../src/shared/language";
import { sheetsRead } from "./sheets-read";
import { type Filled, filledBy, filledInRow } from "./who-fills";

const INTRODUCTION = [
  "<!-- Made by `npm run docs` from the layouts in src/layouts. -->",
  "# Le classeur · The workbook",
  "Chaque feuille, avec ses tableaux, ses plages nommées et ses colonnes. Cap retrouve un tableau par sa plage nommée " +
    "(`cap_…`), une colonne par sa clé, écrite invisible au-dessus de son en-tête, et une ligne par son code\u202f: titres, " +
    "en-têtes et feuilles peuvent être renommés, traduits et déplacés.",
  "Every sheet, with its tables, named ranges and columns. Cap finds a table by its named range (`cap_…`), a column by " +
    "its key, which stands unseen above its header, and a row by its code: titles, headers and sheets may be renamed, " +
    "translated and moved.",
  [
    "| Rempli par | Filled by | |",
    "| --- | --- | --- |",
    "| saisie | input | vous le tapez, sur fond ambre · you type it, on amber |",
    "| prérempli | prefilled | Cap propose, vous pouvez taper par-dessus · Cap proposes, you may type over it |",
    "| calculé | computed | une formule ordinaire, sur fond blanc · an ordinary formula, on white |",
    "| libellé | label | des mots déjà là · words that stand there already |",
  ].join("\n"),
  "`{currency}` est le symbole de la monnaie du plan · `{currency}` is the symbol of the plan’s currency.",
].join("\n\n");

const FILLED: Readonly<Record<Filled, string>> = {
  input: "saisie · input",
  prefilled: "prérempli · prefilled",
  computed: "calculé · computed",
  label: "libellé · label",
  varies: "selon la ligne · depends on the row",
};

const FORMATS: Readonly<Partial<Record<NumberFormatName, string>>> = {
  text: "texte · text",
  general: "texte ou nombre · text or number",
  unseen: "invisible · unseen",
  month: "mois · month",
  day: "jour · day",
};

/** The page docs/workbook.md: all that Cap builds, both languages side by side. */
export function workbookPage(layouts: Readonly<Record<LayoutId, SheetLayout>>): string {
  const sheets = ([...SHEET_IDS, "settings"] as const).map((id) => layouts[id]);
  const contents = sheets.map((sheet) => `- [${both(sheet.title)}](#${sheet.id}) — \`${sheetName(sheet.id)}\``);
  return [INTRODUCTION, contents.join("\n"), ...sheets.map((sheet) => sheetPart(sheet, layouts))]
    .join("\n\n")
    .concat("\n");
}

function sheetPart(sheet: SheetLayout, layouts: Readonly<Record<LayoutId, SheetLayout>>): string {
  const others = sheetsRead(sheet).map((id) => `[${both(layouts[id].title)}](#${id})`);
  return [
    `<a id="${sheet.id}"></a>\n\n## ${both(sheet.title)}`,
    eachLanguage(sheet.question),
    [
      `- Plage nommée · named range: \`${sheetName(sheet.id)}\``,
      ...(sheet.sentenceIsNamed ? [`- Sa phrase · its sentence: \`${sentenceName(sheet.id)}\``] : []),
      `- Construite jusqu’au bout · built to its end: \`${versionName(sheet.id, sheet.version)}\``,
      `- Lit · reads: ${others.length > 0 ? others.join(", ") : "aucune autre feuille · no other sheet"}`,
      ...(sheet.hidden ? ["- Feuille masquée · hidden sheet"] : []),
    ].join("\n"),
    ...sheet.blocks.map((block) => blockPart(sheet, block)),
  ].join("\n\n");
}

function blockPart(sheet: SheetLayout, block: Block): string {
  const name = `\`${blockName(sheet.id, block.id)}\``;
  if (block.kind === "table") return tablePart(block, name);
  if (block.kind === "charts") {
    return [
      `### ${name}`,
      "Graphiques · charts",
      block.charts.map((chart) => chartLine(sheet.id, chart)).join("\n"),
    ].join("\n\n");
  }
  const words = block.rows.flat().find(({ text }) => text)?.text;
  return [`### ${words ? `${both(words)} ` : ""}${name}`, "Cellules placées à la main · cells placed by hand"].join(
    "\n\n",
  );
}

function chartLine(sheet: LayoutId, { title, kind, table, labels, series }: Chart): string {
  const columns = series.map(({ column }) => `\`${column}\``).join(", ");
  return `- ${both(title)} (${kind}): \`${blockName(sheet, table)}\`, ${columns} × \`${labels}\``;
}

function tablePart(table: Table, name: string): string {
  const columns = table.columns.map((column) => columnLine(table, column));
  return [
    `### ${both(table.title)} ${name}`,
    eachLanguage(table.hint),
    markdownTable(["Clé · Key", "Français", "English", "Format", "Rempli par · Filled by"], columns),
    ...rowsPart(table),
  ].join("\n\n");
}

function columnLine(table: Table, column: Column): string[] {
  const header = column.headerFormula ? "(une formule · a formula)" : null;
  const headers = LANGUAGES.map((language) => header ?? cellText(column.header[language]));
  return [`\`${column.key}\``, ...headers, formatOf(table, column), FILLED[filledBy(table, column)]];
}

function formatOf(table: Table, column: Column): string {
  const formats = new Set(
    table.rows.length > 0 && !table.spareRows
      ? table.rows.map(({ cells }) => cells?.[column.key]?.format ?? column.format)
      : [column.format],
  );
  const [only] = formats;
  if (formats.size > 1) return "selon la ligne · depends on the row";
  return FORMATS[only ?? column.format] ?? `\`${SHOWN[only ?? column.format] ?? only}\``;
}

/** How a number of each format looks. */
const SHOWN: Readonly<Partial<Record<NumberFormatName, string>>> = {
  count: "1 234",
  tally: "1 234",
  money: "1 234",
  unitMoney: "1 234,50",
  rate: "12,3 %",
  preciseRate: "1,23 %",
  share: "12 %",
  points: "1,2",
  ratio: "1,23",
};

/** Named rows, and by row who fills the columns that differ; then rows without words, then free ones. */
function rowsPart(table: Table): string[] {
  const differing = table.columns.filter((column) => filledBy(table, column) === "varies");
  const named = table.rows.flatMap((row) => {
    const words = rowWords(table, row);
    return words ? [{ row, words }] : [];
  });
  const unnamed = table.rows.filter((row) => rowWords(table, row) === null).map(({ id }) => `\`${id}\``);
  const lines = named.map(({ row, words }) => [
    `\`${row.id}\``,
    cellText(words.fr),
    cellText(words.en),
    ...differing.map((column) => FILLED[filledInRow(column, row)]),
  ]);
  const headings = ["Ligne · Row", "Français", "English", ...differing.map(({ key }) => `\`${key}\``)];
  const total = table.total
    ? [["`total`", cellText(table.total.fr), cellText(table.total.en), ...differing.map(() => "")]]
    : [];
  return [
    ...(lines.length + total.length > 0 ? [markdownTable(headings, [...lines, ...total])] : []),
    ...(unnamed.length > 0 ? [`Lignes · rows: ${unnamed.join(", ")}`] : []),
    ...(table.spareRows ? [`${table.spareRows} lignes libres · free rows`] : []),
  ];
}

function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** What a named row is called: the words in the first of its columns that has some. */
function rowWords(table: Table, { id, cells }: Row): Words | null {
  const texts = table.columns.flatMap(({ key }) => cells?.[key]?.text ?? []);
  return texts.find(({ fr }) => fr !== id) ?? null;
}

/** Once where both languages have the same words. */
function both({ fr, en }: Words): string {
  return fr === en ? fr : `${fr} · ${en}`;
}

function eachLanguage({ fr, en }: Words): string {
  return `> ${fr}\n>\n> ${en}`;
}

function cellText(text: string): string {
  return text.replaceAll("|", "\\|");
}
