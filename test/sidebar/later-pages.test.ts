import type { Page } from "playwright-core";
import { SHEET_IDS } from "../../src/protocol/sheets";
import { SHARED_WORDS } from "../../src/sidebar/words";
import { inspect, open, settled, textOf, visit, withBrowser } from "./browser";
import { goodServer } from "./stand-in";

withBrowser();

const built = () => [...SHEET_IDS];

const isWaiting = (page: Page) => page.waitForSelector("#planner[aria-busy=true] #outline");

/** The answer to a call that comes when the test says so. */
function heldBack() {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { released, release };
}

test.each(["fr", "en"] as const)(
  "while the other pages are on their way the first one works, and who chooses one waits at its outline, in %s",
  async (language) => {
    const { released, release } = heldBack();
    const server = goodServer(language, built());
    const readPlanner = server.readPlanner;
    let timesAsked = 0;
    let [isAnswered, isAskedFirst] = [false, false];
    server.readPlanner = (request) => {
      isAnswered = true;
      return readPlanner(request);
    };
    const readPages = (file: string) => {
      timesAsked += 1;
      isAskedFirst = !isAnswered;
      return released.then(() => file);
    };
    const { page, calls } = await open({ language, server, readPages, delay: 50 });
    expect([timesAsked, isAskedFirst]).toEqual([1, true]);
    await inspect(page, `${language}-pages-coming-home`);
    await page.click("#open-review");
    await settled(page);
    expect(calls).toEqual(["readPlanner", "goToSheet"]);

    await page.click("#go-check");
    await isWaiting(page);
    const { pages, fetching } = SHARED_WORDS[language];
    expect(await textOf(page, "#page-title")).toBe(pages.check);
    expect(await textOf(page, "#announcer")).toBe(fetching);
    await inspect(page, `${language}-pages-coming-check`);
    await page.click("#back");
    await settled(page);
    await page.click("#go-monday");
    await isWaiting(page);

    release();
    await page.waitForSelector("#monday");
    await settled(page);
    expect(calls).toEqual(["readPlanner", "goToSheet", "readMonday"]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("page-title");
    expect(timesAsked).toBe(1);
    await visit(page, "help");
    await page.waitForSelector("#functions");
  },
);

test("pages that do not come are missed only by who chooses one: a sentence, a way to retry, and the first page works", async () => {
  const server = goodServer("fr", built());
  let answer = async (_file: string): Promise<string> => {
    throw new Error("NetworkError: Connection failure due to HTTP 0");
  };
  let times = 0;
  const readPages = (file: string) => {
    times += 1;
    return answer(file);
  };
  const { page, errors } = await open({ server, readPages });
  expect(await page.locator(".failure").count()).toBe(0);
  const words = SHARED_WORDS.fr.failures;
  const says = async (sentence: string) => {
    await page.waitForSelector(".failure");
    expect(await page.textContent(".failure p")).toBe(sentence);
  };

  // Coming to a page is a try of its own.
  await page.click("#go-check");
  await says(words.network);
  expect(times).toBe(2);
  await page.click("#back");
  await page.click("#open-review");
  await settled(page);
  expect(await page.locator(".failure").count()).toBe(0);

  // Nothing but a file of pages is run.
  answer = async (file) => `<!DOCTYPE html>${file}`;
  await page.click("#go-check");
  await says(words.unexpected);
  // The file of a build that shares something else finds nothing here.
  answer = async (file) => file.replace(/chunk-\w+/, "chunk-OTHER");
  await page.click("#retry");
  await says(words.outdated);
  expect(errors.splice(0)).toEqual([expect.stringContaining("undefined")]);

  answer = async (file) => file;
  await page.click("#retry");
  await page.waitForSelector("#check .findings");
  expect(times).toBe(5);
});

test("a page that the menu asks for waits for the plan and for its file, and is opened once", async () => {
  const readPages = async (file: string) => {
    await new Promise((resume) => setTimeout(resume, 300));
    return file;
  };
  const { page, calls } = await open({ server: goodServer("fr", built()), startPage: "check", readPages });
  await page.waitForSelector("#check .findings");
  expect(calls).toEqual(["readPlanner", "checkPlan"]);
});
