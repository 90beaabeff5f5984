import type { Page } from "playwright-core";
import type { LocalSheets } from "../../local";
import { LAYOUTS } from "../../src/layouts/all-layouts";
import { arrange } from "../../src/layouts/arrangement";
import { LEVER_NAMES } from "../../src/layouts/impact/lever-kinds";
import { QUADRANTS } from "../../src/layouts/quadrants";
import { columnLetters } from "../../src/layouts/references";
import type { SheetId } from "../../src/protocol/sheets";
import type { Language } from "../../src/shared/language";
import { sidebar } from "./page";
import { beginInCell, typeInCell } from "./typing";

/** Where a cell of a plan stands in which nobody inserted anything. */
export function cellOf(sheet: SheetId, table: string, column: string, row: string | number): string {
  const block = arrange(LAYOUTS[sheet], "").blocks.get(table);
  const line = typeof row === "number" ? (block?.firstRow ?? 0) + row - 1 : block?.rowIds.get(row);
  const at = block?.columns.get(column);
  if (line === undefined || at === undefined) throw new Error(`No cell ${sheet}.${table}.${column} ${row}`);
  return `${columnLetters(at)}${line}`;
}

/** Types into a cell of the plan and waits until it stands there. */
export async function fillCell(page: Page, cell: string, text: string): Promise<void> {
  await typeInCell(page, cell, text);
  await isFilled(page, cell);
}

/** Goes to a cell with a drop-down, begins to type, and picks from the list that opens. */
async function pickInCell(page: Page, cell: string, choice: string): Promise<void> {
  await beginInCell(page, cell, choice.slice(0, 3));
  await page.getByText(choice, { exact: true }).filter({ visible: true }).last().click();
  await isFilled(page, cell);
}

async function isFilled(page: Page, cell: string): Promise<void> {
  await page.waitForFunction((cell) => {
    const { document } = window.localSheets as LocalSheets;
    return document.workbook.getActiveSheet().getRange(cell).getDisplayValue() !== "";
  }, cell);
}

/** From any page of the sidebar to another one. */
export async function turnTo(page: Page, name: string): Promise<void> {
  const panel = sidebar(page);
  if ((await panel.locator("#back").count()) > 0) await panel.locator("#back").click();
  if (name === "home") return;
  await panel.locator(`#go-${name}`).click();
  await ready(page);
}

/** When nothing runs in the sidebar any more. */
export async function ready(page: Page): Promise<void> {
  await sidebar(page).locator("#planner[aria-busy=false]").waitFor({ timeout: 60_000 });
}

/** Goes to a sheet by its step. */
export async function goToSheet(page: Page, sheet: SheetId): Promise<void> {
  await turnTo(page, "home");
  await sidebar(page).locator(`#open-${sheet}`).click();
  await ready(page);
}

/** An idea for each quadrant, tried with a slider and kept. */
export async function keepIdeas(page: Page): Promise<void> {
  const panel = sidebar(page);
  const ideas = [
    ["basket", "5"],
    ["price", "2"],
    ["conversion", "4"],
    ["freeTraffic", "3"],
  ] as const;
  for (const [index, [lever, change]] of ideas.entries()) {
    if (index > 0) {
      await panel.locator("#another-candidate").click();
      await panel.locator("#reset").click();
    }
    await panel.locator(`#lever-${lever}`).fill(change);
    await panel.locator("#candidate-quadrant").selectOption(QUADRANTS[index]?.id ?? "");
    await panel.locator("#candidate-confidence").fill("80");
    await panel.locator("#candidate-effort").fill("10");
    await panel.locator("#add-candidate").click();
    await panel.locator("#another-candidate").waitFor({ timeout: 30_000 });
  }
}

/** Ticks the four ideas, names who owns them (one is forgotten), and says which lever each pulls, and what the first costs. */
export async function choosePriorities(page: Page, language: Language): Promise<void> {
  await goToSheet(page, "priorities");
  const yes = language === "fr" ? "VRAI" : "TRUE";
  for (const row of [1, 2, 3, 4]) {
    await fillCell(page, cellOf("priorities", "candidates", "chosen", row), yes);
    if (row < 4) await fillCell(page, cellOf("priorities", "candidates", "owner", row), "Léa");
  }
  await goToSheet(page, "impact");
  const levers = ["basket", "price", "conversion", "freeTraffic"] as const;
  for (const [index, lever] of levers.entries()) {
    const column = `p${index + 1}`;
    await pickInCell(page, cellOf("impact", "levers", column, "lever"), LEVER_NAMES[lever].name[language]);
    await fillCell(page, cellOf("impact", "levers", column, "change_rate"), "5%");
  }
  await fillCell(page, cellOf("impact", "levers", "p1", "start_month"), "4");
  await fillCell(page, cellOf("impact", "levers", "p1", "one_off"), "9000");
}

/** Who pays for the first one's cost, in the words of the sheet's list. */
export async function pay(page: Page, language: Language): Promise<void> {
  await goToSheet(page, "funding");
  const source = language === "fr" ? "Emprunt" : "Loan";
  await pickInCell(page, cellOf("funding", "uses", "source", "one_off_p1"), source);
  await fillCell(page, cellOf("funding", "sources", "amount", "loan"), "20000");
  await pickInCell(page, cellOf("funding", "sources", "when", "loan"), language === "fr" ? "T1" : "Q1");
}
