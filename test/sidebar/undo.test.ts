import { join } from "node:path";
import type { ImportReport } from "../../src/protocol/figures";
import { ProblemError } from "../../src/protocol/problems";
import { SHEET_IDS } from "../../src/protocol/sheets";
import type { UndoStep } from "../../src/protocol/undo";
import {
  importFile,
  inspect,
  ORDERS,
  open,
  openEverything,
  SHOTS,
  settled,
  textOf,
  visit,
  withBrowser,
} from "./browser";
import { goodServer, planner } from "./stand-in";

withBrowser();

const ALL = [...SHEET_IDS];
const UNDO = "#undo .card button";

test.each([
  ["fr", "light"],
  ["en", "dark"],
] as const)(
  "in %s, %s: the last actions, one undone with a cell left, all undone, and nothing more",
  async (language, scheme) => {
    const shot = (name: string) => `${language}-${scheme}-undo-${name}`;
    const { page, calls } = await open({ language, scheme, server: goodServer(language, ALL), delay: 150 });
    await page.click("#go-undo");
    await page.waitForSelector("#undo [role=progressbar]");
    await page.screenshot({ path: join(SHOTS, `sidebar-${shot("1-loading")}.png`), fullPage: true });
    await settled(page);
    expect(calls).toEqual(["readPlanner", "readUndoSteps"]);
    expect(await textOf(page, "#undo .card")).toContain(
      language === "fr"
        ? "Import de chiffres22 novembre 2026, 14:05 · 48 cellules"
        : "22 November 2026, 14:05 · 48 cells",
    );
    await inspect(page, shot("2-steps"));

    await page.focus(UNDO);
    await page.keyboard.press("Enter");
    await settled(page);
    // Not on the button of the step before, which takes this one’s place: a second press must take nothing more back.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("undo");
    const said =
      language === "fr" ? "47 cellules ont retrouvé leur contenu d’avant" : "47 cells hold what was there before";
    expect(await textOf(page, "#announcer")).toContain(said);
    await openEverything(page);
    expect(await textOf(page, "#undo .notice")).toContain("Bilan C12");
    await inspect(page, shot("3-undone"));

    await page.click(UNDO);
    await settled(page);
    expect(calls.slice(2)).toEqual(["undoAction", "undoAction"]);
    expect(await page.locator(UNDO).count()).toBe(0);
    expect(await textOf(page, "#undo")).toContain(
      language === "fr" ? "aucune action de Cap à annuler" : "no action of Cap to undo",
    );
    await inspect(page, shot("4-last-undone"));
  },
);

test("another action meanwhile: nothing is taken back unseen, the retry shows the new list, and its last one goes", async () => {
  const asked: number[] = [];
  const server = goodServer("fr", ALL);
  let steps: UndoStep[] = [{ number: 4, action: "monday", when: "2026-11-22 14:05", cells: 3 }];
  server.readUndoSteps = () => ({ steps });
  server.undoAction = ({ step }) => {
    asked.push(step);
    const [last] = steps;
    if (last?.number !== step) throw new ProblemError("undo-moved");
    return { step: last, restored: 1, left: [], leftCount: 0, steps: [], state: planner("fr", ALL) };
  };
  const { page, calls } = await open({ server, startPage: "undo" });
  await page.waitForSelector(UNDO);
  // A colleague's words are in the file, as text.
  steps = [{ number: 5, action: "idea", when: "<b>hier</b> 14:05", cells: 1 }, ...steps];
  await page.click(UNDO);
  await settled(page);
  expect(await textOf(page, "#alarm")).toContain("rien n’a été changé");
  expect(await page.locator(UNDO).count()).toBe(0);
  await inspect(page, "fr-light-undo-5-moved");
  await page.click("#retry");
  await settled(page);
  expect(asked).toEqual([4]);
  expect(calls.slice(-1)).toEqual(["readUndoSteps"]);
  expect(await textOf(page, "#undo .card")).toContain("Idée ajoutée aux priorités<b>hier</b> 14:05 · 1 cellule");
  await page.click(UNDO);
  await settled(page);
  expect(asked).toEqual([4, 5]);
  expect(await page.locator(".failure").count()).toBe(0);
});

test("an undo that fails leaves the list, and its retry takes back what was shown", async () => {
  const server = goodServer("en", ALL);
  const undo = server.undoAction;
  server.undoAction = () => {
    throw new ProblemError("busy");
  };
  const { page } = await open({ language: "en", scheme: "dark", server, startPage: "undo" });
  await page.click(UNDO);
  await settled(page);
  expect(await textOf(page, ".failure")).toContain("Another person");
  expect(await page.locator(UNDO).count()).toBe(1);
  await inspect(page, "en-dark-undo-6-failed");
  server.undoAction = undo;
  await page.click("#retry");
  await settled(page);
  expect(await textOf(page, "#undo .outcome")).toContain("47 cells");
});

test("each action that can be taken back leads to the undo, and is not shown as done afterwards", async () => {
  const server = goodServer("fr", ALL);
  const written: ImportReport["written"] = [{ sheet: "review", title: "Bilan", cells: 36 }];
  server.importMonths = () => ({ cellsWritten: 36, written, conflicts: [], notices: [], state: planner("fr", ALL) });
  const { page, calls } = await open({ server });
  const leads = async () => {
    const before = calls.length;
    await page.click("#take-back");
    await settled(page);
    expect(calls.slice(before)).toEqual(["readUndoSteps"]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("page-title");
    expect(await textOf(page, "#page-title")).toBe("Annuler une action");
  };

  await importFile(page, ORDERS);
  await page.click("#write");
  await settled(page);
  await inspect(page, "fr-light-undo-7-from-import");
  await leads();
  await visit(page, "import");
  expect(await page.locator("#take-back").count()).toBe(0);

  await visit(page, "monday");
  await page.fill("#figure-orders", "702");
  await page.click("#save");
  await settled(page);
  await leads();

  await visit(page, "settings");
  await page.fill("#vat", "20");
  await page.click("#save");
  await settled(page);
  await leads();
  await visit(page, "settings");
  expect(await page.locator("#take-back").count()).toBe(0);

  await visit(page, "what-if");
  await page.fill("#lever-price", "5");
  await page.click("#add-candidate");
  await settled(page);
  await leads();
  await visit(page, "what-if");
  expect(await page.locator("#take-back").count()).toBe(0);
});
