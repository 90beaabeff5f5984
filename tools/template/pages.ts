import type { LocalSheets } from "../../local";
import type { Page } from "../../local/xlsx/download";
import { LAYOUTS } from "../../src/layouts/all-layouts";
import { type Arrangement, arrange } from "../../src/layouts/arrangement";
import { columnLetters } from "../../src/layouts/references";
import { SHEET_IDS, type SheetId } from "../../src/protocol/sheets";
import type { Language } from "../../src/shared/language";

/** Inches; a printer needs some of it. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.4, bottom: 0.55, header: 0.2, footer: 0.25 } as const;
const A4 = { short: 8.27, long: 11.69 } as const;
const PIXELS = 96;
/** Programs draw columns and rows a little wider and higher than others do. */
const SPARE = 0.94;
/** Rows that grow with their words are as high as that, about. */
const ROW = 21;

const ORIENTATION: Readonly<Record<SheetId, "portrait" | "landscape">> = {
  vision: "portrait",
  review: "portrait",
  priorities: "landscape",
  impact: "portrait",
  funding: "portrait",
  actions: "landscape",
  dashboard: "portrait",
};

/** Blocks before which a page always ends: the page for the bank goes to the bank. */
const ALONE: Readonly<Partial<Record<SheetId, readonly string[]>>> = { funding: ["bank", "tryit"] };

/** How each sheet of a plan is printed on A4: as wide as the page, and no block cut in two that fits on one. */
export function pagesOf(local: LocalSheets, language: Language): Map<string, Page> {
  return new Map(SHEET_IDS.map((id) => [LAYOUTS[id].title[language], pageOf(local, id, language)]));
}

function pageOf({ document }: LocalSheets, id: SheetId, language: Language): Page {
  const layout = LAYOUTS[id];
  const title = layout.title[language];
  const sheet = document.workbook.getSheetByName(title);
  if (!sheet) throw new Error(`There is no sheet ${title}.`);
  const arrangement = arrange(layout, title);
  const orientation = ORIENTATION[id];
  const [across, down] = orientation === "portrait" ? [A4.short, A4.long] : [A4.long, A4.short];
  const width = sum(arrangement.columns, (column) => sheet.getColumnWidth(column));
  const scale = Math.min(100, Math.floor(((across - MARGINS.left - MARGINS.right) * PIXELS * SPARE * 100) / width));
  const height = ((down - MARGINS.top - MARGINS.bottom) * PIXELS * SPARE * 100) / scale;
  const rowHeight = (row: number) => Math.max(sheet.getRowHeight(row), ROW);
  return {
    setup: {
      paperSize: "a4",
      orientation,
      scale,
      margins: MARGINS,
      printArea: `$A$1:$${columnLetters(arrangement.columns)}$${arrangement.rows}`,
      printTitlesRow: "$1:$1",
      horizontalCentered: true,
    },
    breaks: breaksOf(id, arrangement, height - rowHeight(0), rowHeight),
    footer: "&L&8&F&C&8&A&R&8&P / &N",
  };
}

/**
 * Rows before which a page ends: a block that does not fit on the rest of a page begins the next one, if it fits there
 * or a good part of the page is full; one that is longer than a page is cut where the page ends.
 */
function breaksOf(
  id: SheetId,
  { blocks, rows }: Arrangement,
  page: number,
  rowHeight: (row: number) => number,
): number[] {
  const starts = [...blocks].map(([block, { titleRow }]) => ({
    row: titleRow - 1,
    isAlone: ALONE[id]?.includes(block),
  }));
  const breaks: number[] = [];
  let top = 0;
  starts.forEach(({ row, isAlone }, index) => {
    const end = starts[index + 1]?.row ?? rows;
    const isWhole = sumFrom(row, end, rowHeight) <= page;
    const isLong = sumFrom(top, end, rowHeight) > page;
    const isFull = sumFrom(top, row, rowHeight) > page / 4;
    if (isAlone || (isLong && (isFull || (isWhole && index > 0)))) {
      breaks.push(row);
      top = row;
    }
    for (let next = top; next < end; next++) if (sumFrom(top, next + 1, rowHeight) > page) top = next;
  });
  return breaks;
}

function sumFrom(from: number, end: number, of: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < end; index++) total += of(index);
  return total;
}

const sum = (count: number, of: (index: number) => number) => sumFrom(0, count, of);
