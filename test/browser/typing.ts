/** Typing into cells as a person who looks: where the selection is, what the cell shows, and again when a letter went elsewhere. */
import type { Page } from "playwright-core";
import type { Typing } from "../../local/page/typing";
import { eventually } from "./page";

declare global {
  interface Window {
    typing?: () => Typing;
  }
}

/** Milliseconds after which what has not happened is tried again. */
const SOON = 3000;

/** Row and column of a cell such as `D31`. */
export function placeOf(cell: string): [row: number, column: number] {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return [Number(row), [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
}

/** Goes to a cell by the name box, until what is typed goes into it. */
export async function goToCell(page: Page, cell: string): Promise<void> {
  const nameBox = page.locator("[data-u-comp=defined-name] input, input[data-u-comp=defined-name]").first();
  await eventually(async () => {
    await leaveEditor(page);
    await nameBox.fill(cell);
    await nameBox.press("Enter");
    await becomes(page, { cell: placeOf(cell), hasKeyboard: true, editor: null });
  });
}

/** Goes to a cell and types, until the cell shows it; the editor stays open. */
export async function beginInCell(page: Page, cell: string, text: string): Promise<void> {
  await eventually(async () => {
    await goToCell(page, cell);
    await page.keyboard.type(text);
    await becomes(page, { cell: placeOf(cell), hasKeyboard: true, editor: text });
  });
}

/** Types into a cell and leaves it with Enter. */
export async function typeInCell(page: Page, cell: string, text: string): Promise<void> {
  await eventually(async () => {
    await beginInCell(page, cell, text);
    await page.keyboard.press("Enter");
    await becomes(page, { editor: null });
  });
}

/** Gives up what went into an open editor. Escape may be for its suggestions first, so this may throw and be tried again. */
async function leaveEditor(page: Page): Promise<void> {
  if ((await typing(page))?.editor == null) return;
  await page.keyboard.press("Escape");
  expect(await typing(page)).toMatchObject({ editor: null });
}

function becomes(page: Page, expected: Partial<Typing>): Promise<void> {
  return eventually(async () => expect(await typing(page)).toMatchObject(expected), SOON);
}

const typing = (page: Page) => page.evaluate(() => window.typing?.());
