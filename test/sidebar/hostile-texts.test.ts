import type { Page } from "playwright-core";
import { ProblemError } from "../../src/protocol/problems";
import { PAYLOADS } from "../reliability/hostile-values";
import { importFile, inspect, open, openEverything, settled, visit, withBrowser } from "./browser";
import { hostileServer } from "./hostile-server";

withBrowser();

/** What a page would show of a text: white space is one space. */
const shown = (text: string) => text.replace(/\s+/g, " ").trim();

const dialogs: string[] = [];

/** Nothing of what the page was given came alive, and none of it pushes the panel wider. */
async function expectHarmless(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    hacked: (window as unknown as { hacked?: unknown }).hacked,
    title: document.title,
    alive: document.querySelectorAll(
      "img, iframe, object, embed, link, video, audio, form, meta[http-equiv], a, main script, main style, [src], [href], [onerror], [onload], [onclick], [srcdoc]",
    ).length,
    scripts: document.scripts.length,
    wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  expect(found).toEqual({ hacked: undefined, title: "Cap", alive: 0, scripts: 1, wider: 0 });
  expect(dialogs).toEqual([]);
}

const FIELDS = "main textarea, main input:is([type=text], [type=search], :not([type]))";

/** Puts a text into every field that takes one, and leaves the field; one that goes away by what another holds is passed over. */
async function fillAll(page: Page, text: string): Promise<number> {
  const ids = await page.locator(FIELDS).evaluateAll((fields) => fields.map(({ id }) => id));
  let filled = 0;
  for (const id of ids) {
    const field = page.locator(`#${id}`);
    if (!(await field.isVisible())) continue;
    await field.fill(text);
    await field.dispatchEvent("change");
    filled += 1;
  }
  return filled;
}

/** All texts of the page, those in its fields too. */
async function readable(page: Page): Promise<string> {
  const values = await page
    .locator(FIELDS)
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  return [await page.locator("main").textContent(), ...values].join(" ");
}

/** Two halves of the payloads, each in one of the languages and schemes. */
const ROUNDS = [
  { language: "fr", scheme: "light", texts: PAYLOADS },
  { language: "en", scheme: "dark", texts: [...PAYLOADS].reverse() },
] as const;

test.each(ROUNDS)(
  "in every field and every text of the server ($language), what could run is text, and nothing grows wider than the panel",
  async ({ language, scheme, texts }) => {
    const { server, given } = hostileServer(language, texts);
    const { page } = await open({ language, scheme, server });
    page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const seen: string[] = [];
    const fields: string[] = [];
    let turn = 0;
    const look = async (name: string) => {
      await openEverything(page);
      seen.push(shown(await readable(page)));
      const text = texts[turn % texts.length] as string;
      turn += 1;
      if ((await fillAll(page, text)) > 0) fields.push(name);
      await expectHarmless(page);
    };
    await look("home");
    await visit(page, "check");
    await look("findings");
    await page.click("#dismiss-0");
    await page.fill("#reason", texts[0] as string);
    await page.click("#confirm-dismiss");
    await settled(page);
    await page.click("#dismiss-0");
    await look("check");
    await inspect(page, `hostile-check-${language}-${scheme}`);
    await visit(page, "monday");
    await look("monday");
    await page.fill("#figure-orders", "12");
    for (const measure of await page.locator("[id^=figure-]:is(input)").all()) await measure.fill("12");
    await page.click("#save");
    await settled(page);
    await look("monday saved");
    await visit(page, "what-if");
    await page.fill("#lever-basket", "5");
    await look("what-if");
    await page.fill("#lever-basket", "5");
    for (const part of ["confidence", "effort"]) await page.fill(`#candidate-${part}`, "1");
    await page.fill("#candidate-idea", texts[1] as string);
    await page.click("#add-candidate");
    await settled(page);
    await look("idea");
    await visit(page, "settings");
    await look("settings");
    await page.click("#save");
    await settled(page);
    await visit(page, "import");
    await look("import");
    await page.click("#list-sheets");
    await settled(page);
    await page.locator("#source-sheet").selectOption({ index: 1 });
    await page.click("#read-sheet");
    await settled(page);
    await look("sheet read");
    await inspect(page, `hostile-figures-${language}-${scheme}`);
    await page.click("#write");
    await settled(page);
    await look("imported");
    for (const text of [texts[2], texts[27]] as string[]) {
      await page.locator("#import-more, #another").first().click();
      await settled(page);
      const quoted = `"${text.replace(/"/g, '""')}"`;
      await importFile(page, {
        name: `${text.slice(0, 90).split("/").join("").split("\0").join("")}.csv`,
        text: `date,montant (${text.replace(/[",()\n]/g, "")}),client\n${quoted},${quoted},x\n2026-01-02,12.5,y\n`,
      });
      await look("file");
    }
    await visit(page, "undo");
    await look("undo");
    await page.click("#undo .card button");
    await settled(page);
    await look("undone");
    await visit(page, "repair");
    await look("repair");
    await page.click("#repair-now");
    await settled(page);
    await look("repaired");
    await page.click("#back");
    await look("home again");
    const lost = [...given].filter(([text]) => !seen.some((all) => all.includes(shown(text))));
    expect(lost).toEqual([]);
    expect(fields).toEqual(expect.arrayContaining(["check", "monday", "what-if", "import"]));
    console.info(`${given.size} texts of the server on ${seen.length} pages, fields on ${fields.join(", ")}.`);
  },
);

test("a sentence of the server that quotes the user, and the words of an unforeseen error, stay text", async () => {
  for (const text of PAYLOADS.slice(0, 3)) {
    const { server } = hostileServer("fr", [text]);
    server.goToSheet = () => {
      throw new ProblemError("sheet-missing", { title: text });
    };
    server.buildPlan = () => {
      throw new Error(text);
    };
    const { page } = await open({ server });
    await page.click("#open-review");
    await settled(page);
    await expectHarmless(page);
    await page.click("#build-all");
    await settled(page);
    await openEverything(page);
    await expectHarmless(page);
    expect(shown((await page.locator("main").textContent()) ?? "")).toContain(shown(text));
  }
});
