import { ProblemError } from "../../src/protocol/problems";
import { SHEET_IDS } from "../../src/protocol/sheets";
import { inspect, open, openEverything, settled, textOf, visit, withBrowser } from "./browser";
import { goodServer } from "./stand-in";

withBrowser();

const ALL = [...SHEET_IDS];

test.each([
  ["fr", "light"],
  ["en", "dark"],
] as const)(
  "in %s, %s: from somebody’s plan to a copy, emptied only after a yes, and the link that can be copied",
  async (language, scheme) => {
    const shot = (name: string) => `${language}-${scheme}-share-${name}`;
    const asked: unknown[] = [];
    const server = goodServer(language, ALL);
    const { emptyCopy } = server;
    server.emptyCopy = (request) => {
      asked.push(request);
      return emptyCopy(request);
    };
    const { page, calls } = await open({ language, scheme, server, startPage: "share" });
    await page.waitForSelector("#prepare-copy");
    expect(calls).toEqual(["readPlanner", "readSharing"]);
    // The link of a file that holds figures is not offered.
    expect(await page.locator("#template-link").count()).toBe(0);
    await inspect(page, shot("1-own"));

    await page.click("#prepare-copy");
    await settled(page);
    expect(await textOf(page, "#share ol")).toContain(
      language === "fr" ? "Fichier, Créer une copie" : "File, Make a copy",
    );
    expect(await page.locator("#empty-copy, #template-link").count()).toBe(0);
    await inspect(page, shot("2-prepared"));

    await visit(page, "share");
    expect(await page.locator("#empty-copy").count()).toBe(0);
    expect(await textOf(page, "#share .question")).toContain(
      language === "fr" ? "Bilan : 132 cellules" : "Review: 132",
    );
    await page.focus("#is-copy");
    await page.keyboard.press("Space");
    await openEverything(page);
    await inspect(page, shot("3-copy"));

    await page.click("#empty-copy");
    await settled(page);
    expect(asked).toEqual([{ language, cells: 181 }]);
    expect(await textOf(page, "#announcer")).toContain(language === "fr" ? "181 cellules" : "181 cells");
    await page.click("#copy-template-link");
    const address = await page.inputValue("#template-link");
    expect(address).toBe("https://docs.google.com/spreadsheets/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms/copy");
    expect(await textOf(page, "#template-link-copied")).toMatch(language === "fr" ? /copié|Ctrl/ : /copied|Ctrl/);
    expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(address);
    await inspect(page, shot("4-template"));
  },
);

test("more was typed since a person looked: it says so, nothing is called emptied, and there is no plan without sheets", async () => {
  const server = goodServer("en", ALL);
  server.emptyCopy = () => {
    throw new ProblemError("share-moved");
  };
  const { page } = await open({ language: "en", server });
  await visit(page, "share");
  await page.click("#prepare-copy");
  await settled(page);
  await visit(page, "share");
  await page.click("#is-copy");
  await page.click("#empty-copy");
  await settled(page);
  expect(await textOf(page, "#share .failure")).toContain("nothing was emptied");
  expect(await page.locator("#template-link, #share .outcome").count()).toBe(0);

  const empty = await open({ language: "en", server: goodServer("en"), startPage: "share" });
  await empty.page.waitForSelector("#to-plan");
  expect(await textOf(empty.page, "#share")).toContain("Create its sheets first");
  expect(empty.calls).toEqual(["readPlanner"]);
});
