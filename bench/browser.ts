import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import type { BuildRequest, EndpointName, RequestOf } from "../src/protocol/endpoints";
import { SHEET_IDS } from "../src/protocol/sheets";
import { launch } from "../tools/browser";
import { LANGUAGE } from "./calls";
import { fillIn, inNewFile } from "./counted-file";
import { table, verdict } from "./markdown";

const OPENINGS = 9;
const BUILDS = 100;
/** They let the browser compile and keep what it keeps once. */
const FIRST_BUILDS = 5;
const STEPS_OF_A_DRAG = 120;
const FRAME = 1000 / 60;
/** What a page may keep for each build, in bytes. */
const KEPT_A_BUILD = 1024;

type Answers = Partial<Record<EndpointName | "readPages", string>>;

/** The sidebar as it is built, in the real Chromium, with the answers of the real server, which come at once. */
export async function browserText(): Promise<string> {
  const { missing, whole } = await inNewFile((local) => {
    const ask = <N extends EndpointName>(name: N, request: RequestOf<N>) =>
      String(local.runFromClient(name, JSON.stringify(request)));
    // One sheet stays missing, so that there is always something to build.
    const sheets = SHEET_IDS.slice(0, -1);
    const request: BuildRequest = { language: LANGUAGE, year: 2026, currency: "EUR", sheets };
    const buildPlan = ask("buildPlan", request);
    const unfinished: Answers = { buildPlan, readPlanner: ask("readPlanner", {}) };
    fillIn(local);
    const readWhatIf = ask("readWhatIf", { language: LANGUAGE });
    return { missing: unfinished, whole: { readWhatIf, readPlanner: ask("readPlanner", {}) } as Answers };
  });
  const browser = await launch();
  try {
    const opened = await timeOpenings(browser, whole);
    const drag = await timeDrag(browser, whole);
    const kept = await keptAfterBuilds(browser, missing);
    return [
      `The built \`Sidebar.html\`, which fetches \`Pages.html\`, 300 pixels wide, in Chromium ${browser.version()}, without a graphics card. The server's answers are real ones, and are there at once. Milliseconds since the page was asked for, medians of ${OPENINGS} openings; a server that takes longer is waited for with the page's outlines painted.`,
      table(
        ["opening", "ms"],
        [
          ["first paint", opened.paint.toFixed(0)],
          ["ready: the plan's steps are there", opened.ready.toFixed(0)],
          ["all other pages are there", opened.pages.toFixed(0)],
        ],
      ),
      `A slider of *What if*, drawn from one end to the other in ${STEPS_OF_A_DRAG} moves of the mouse: how long the page takes to work everything out and to write it, and how far apart the frames are that people see.`,
      table(
        ["while a slider moves", "median ms", "slowest of twenty", "at most", ""],
        [
          [
            "answer",
            drag.answer.toFixed(1),
            drag.slowAnswer.toFixed(1),
            FRAME.toFixed(1),
            verdict(drag.slowAnswer <= FRAME),
          ],
          ["from frame to frame", drag.frame.toFixed(1), drag.slowFrame.toFixed(1), "–", ""],
        ],
      ),
      `What the page keeps after ${BUILDS} builds, after a collection of garbage.`,
      table(
        ["memory", "before", "after", "for each build", "at most", ""],
        [
          [
            "heap, KB",
            (kept.before.heap / 1000).toFixed(0),
            (kept.after.heap / 1000).toFixed(0),
            ((kept.after.heap - kept.before.heap) / BUILDS / 1000).toFixed(2),
            (KEPT_A_BUILD / 1000).toFixed(2),
            verdict(kept.after.heap - kept.before.heap <= KEPT_A_BUILD * BUILDS),
          ],
          [
            "elements and texts",
            kept.before.nodes,
            kept.after.nodes,
            ((kept.after.nodes - kept.before.nodes) / BUILDS).toFixed(2),
            1,
            verdict(kept.after.nodes - kept.before.nodes <= BUILDS),
          ],
        ],
      ),
    ].join("\n\n");
  } finally {
    await browser.close();
  }
}

async function openPage(browser: Browser, answers: Answers): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 300, height: 760 }, locale: "en-GB" });
  const page = await context.newPage();
  await page.addInitScript(standIn, { readPages: readFileSync("dist/Pages.html", "utf8"), ...answers });
  const body = readFileSync("dist/Sidebar.html", "utf8");
  await page.route("http://sidebar.test/", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  await page.goto("http://sidebar.test/");
  await page.waitForFunction(() => (window as unknown as Noted).pagesAt > 0);
  return page;
}

/** When, in milliseconds, the sidebar was ready and its pages were there. */
interface Noted {
  readonly readyAt: number;
  readonly pagesAt: number;
}

/** `google.script` as the page sees it, and a note of when what was there. Travels to the page as source. */
function standIn(answers: Answers): void {
  type Handler = (text: string) => void;
  const runner = (success: Handler): object =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === "withSuccessHandler") return runner;
          if (name === "withFailureHandler") return () => runner(success);
          return () => {
            const asked = window as unknown as { asked: Record<string, number> };
            asked.asked[name] = (asked.asked[name] ?? 0) + 1;
            setTimeout(() => success(answers[name as keyof Answers] ?? "{}"));
          };
        },
      },
    );
  Object.assign(window, { google: { script: { run: runner(() => {}) } }, asked: {} });
  const noted = { readyAt: 0, pagesAt: 0 };
  Object.assign(window, noted);
  new MutationObserver((_, observer) => {
    if (noted.readyAt === 0 && document.querySelector("#planner[aria-busy=false]")) noted.readyAt = performance.now();
    // Their style comes last.
    if (noted.pagesAt === 0 && document.querySelectorAll("style").length > 1) noted.pagesAt = performance.now();
    if (noted.readyAt === 0 || noted.pagesAt === 0) return;
    Object.assign(window, noted);
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

async function timeOpenings(browser: Browser, answers: Answers) {
  const times: { paint: number; ready: number; pages: number }[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    const page = await openPage(browser, answers);
    const paint = await page.waitForFunction(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    );
    const { ready, pages } = await page.evaluate(() => {
      const { readyAt, pagesAt } = window as unknown as Noted;
      return { ready: readyAt, pages: pagesAt };
    });
    times.push({ paint: Number(await paint.jsonValue()), ready, pages });
    await page.context().close();
  }
  const median = (which: keyof (typeof times)[number]) =>
    quantile(
      times.map((each) => each[which]),
      0.5,
    );
  return { paint: median("paint"), ready: median("ready"), pages: median("pages") };
}

async function timeDrag(browser: Browser, answers: Answers) {
  const page = await openPage(browser, answers);
  await page.click("#go-what-if");
  const slider = page.locator("#lever-basket-slider");
  await slider.waitFor();
  await slider.scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    const noted = { answers: [] as number[], frames: [] as number[] };
    Object.assign(window, { noted });
    let begun = 0;
    // Before the page hears of it, and after it has answered.
    addEventListener("input", () => (begun = performance.now()), true);
    addEventListener("input", () => noted.answers.push(performance.now() - begun));
    let last = performance.now();
    const frame = (now: number) => {
      noted.frames.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const box = await slider.boundingBox();
  if (!box) throw new Error("The slider of the basket is not to be seen.");
  const [left, middle] = [box.x + 2, box.y + box.height / 2];
  await page.mouse.move(left + box.width / 2, middle);
  await page.mouse.down();
  await page.mouse.move(left, middle);
  await page.mouse.move(left + box.width - 4, middle, { steps: STEPS_OF_A_DRAG });
  await page.mouse.up();
  const noted = await page.evaluate(
    () => (window as unknown as { noted: { answers: number[]; frames: number[] } }).noted,
  );
  await page.context().close();
  if (noted.answers.length < STEPS_OF_A_DRAG / 4) throw new Error("The slider did not move.");
  const frames = noted.frames.slice(2);
  return {
    answer: quantile(noted.answers, 0.5),
    slowAnswer: quantile(noted.answers, 0.95),
    frame: quantile(frames, 0.5),
    slowFrame: quantile(frames, 0.95),
  };
}

async function keptAfterBuilds(browser: Browser, answers: Answers) {
  const page = await openPage(browser, answers);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  // Within the page: what a program outside holds of it could not be collected.
  const build = (times: number) =>
    page.evaluate(async (count) => {
      for (let time = 0; time < count; time++) {
        document.querySelector<HTMLButtonElement>("#build-all")?.click();
        const isDone = () => document.querySelector("#planner[aria-busy=false] .outcome") !== null;
        do await new Promise((resume) => setTimeout(resume, 5));
        while (!isDone());
      }
    }, times);
  const kept = async () => {
    for (let collection = 0; collection < 3; collection++) await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    const { metrics } = await session.send("Performance.getMetrics");
    return { heap: usedSize, nodes: metrics.find(({ name }) => name === "Nodes")?.value ?? 0 };
  };
  await build(FIRST_BUILDS);
  const before = await kept();
  await build(BUILDS);
  const after = await kept();
  const asked = await page.evaluate(() => (window as unknown as { asked: Record<string, number> }).asked.buildPlan);
  if (asked !== BUILDS + FIRST_BUILDS) throw new Error(`The page built ${asked} times.`);
  await page.context().close();
  return { before, after };
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((one, other) => one - other)[Math.floor(share * (values.length - 1))] ?? 0;
}
