import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { readOrderSheet } from "../../src/import/order-list";
import { PALETTE } from "../../src/layouts/palette";
import { ProblemError } from "../../src/protocol/problems";
import type { Language } from "../../src/shared/language";
import { launch } from "../../tools/browser";
import { goodServer, type OpenOptions, type OpenSidebar, openSidebar, planner, TransportError } from "./stand-in";

const ROOT = join(__dirname, "../..");
const SHOTS = join(ROOT, "output/screenshots");
const ORDERS = join(ROOT, "test/fixtures/online-retail-orders.csv");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=1</script>{{7*7}}';

jest.setTimeout(60_000);

let browser: Browser;
const opened: OpenSidebar[] = [];

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  browser = await launch();
});

afterEach(async () => {
  for (const { context, outside, errors } of opened.splice(0)) {
    await context.close();
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
  }
});

afterAll(() => browser?.close());

async function open(options: OpenOptions): Promise<OpenSidebar> {
  const sidebar = await openSidebar(browser, options);
  opened.push(sidebar);
  await sidebar.page.waitForSelector("#planner[aria-busy=false]");
  return sidebar;
}

/** What a person reads there, every space as a plain one. */
const textOf = async (page: Page, selector: string) =>
  ((await page.locator(selector).textContent()) ?? "").replace(/\s+/g, " ");

const settled = (page: Page) => page.waitForSelector("#planner[aria-busy=false]");

async function openEverything(page: Page): Promise<void> {
  const closed = page.locator("details:not([open]) > summary:visible");
  while ((await closed.count()) > 0) await closed.first().click();
}

/** No sideways scrolling at 300 px, and nothing that axe-core finds wrong; keeps a picture. */
async function inspect(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(SHOTS, `sidebar-${name}.png`), fullPage: true });
  const [content, visible] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content).toBeLessThanOrEqual(visible ?? 0);
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => [
      id,
      nodes.map((node) => node.failureSummary + node.html),
    ]);
  });
  expect(violations).toEqual([]);
}

async function importFile(page: Page, path: string | { name: string; text: string }): Promise<void> {
  if (
    !(await page
      .locator("#orders > details")
      .getAttribute("open")
      .then((value) => value !== null))
  ) {
    await page.click("#orders-summary");
  }
  const file =
    typeof path === "string" ? path : { name: path.name, mimeType: "text/csv", buffer: Buffer.from(path.text, "utf8") };
  await page.setInputFiles("#file", file);
  await settled(page);
}

const LOOKS: readonly (readonly [Language, "light" | "dark"])[] = [
  ["fr", "light"],
  ["en", "light"],
  ["fr", "dark"],
  ["en", "dark"],
];

describe.each(LOOKS)("in %s, %s", (language, scheme) => {
  const shot = (name: string) => `${language}-${scheme}-${name}`;

  test("a file without plan, then with it: nothing overflows and axe finds nothing", async () => {
    const { page, calls } = await open({ language, scheme, server: goodServer(language, [], ["Ventes 2026"]) });
    expect(calls).toEqual(["readPlanner"]);
    await inspect(page, shot("1-empty"));
    await page.click("#build-all");
    await settled(page);
    expect(calls).toEqual(["readPlanner", "buildPlan"]);
    await inspect(page, shot("2-built"));
    await openEverything(page);
    await inspect(page, shot("3-all-open"));
  });

  test("the real shop's orders: read, proposed, written", async () => {
    const { page, calls } = await open({ language, scheme, server: goodServer(language, ["review"]) });
    await importFile(page, ORDERS);
    const shown = await textOf(page, "#orders");
    expect(shown).toContain(language === "fr" ? "25 900 lignes lues" : "25,900 rows read");
    expect(shown).toContain(language === "fr" ? "1 509 496" : "1,509,496");
    expect(await page.inputValue("#period")).toBe("2010-12");
    await inspect(page, shot("4-preview"));
    await page.click("#write");
    await settled(page);
    expect(calls).toEqual(["readPlanner", "importMonths"]);
    await inspect(page, shot("5-written"));
  });

  test("rows that cannot be read, dates that can be read both ways, and cells that are taken", async () => {
    const server = goodServer(language, ["review", "priorities", "actions"]);
    server.importMonths = ({ overwrite, months }) => ({
      cellsWritten: overwrite ? 2 : 0,
      conflicts: overwrite
        ? []
        : [
            { cell: "C14", month: months[0]?.month ?? "", current: "1200", incoming: "1559" },
            { cell: "D14", month: months[0]?.month ?? "", current: "à vérifier", incoming: "823746.14" },
          ],
      notices: [],
      state: planner(language, ["review", "priorities", "actions"]),
    });
    const { page } = await open({ language, scheme, server });
    const rows = [
      "N° commande;Date;Client;Montant TTC",
      "1;03/04/2025;A;1 234,50",
      "2;05/04/2025;B;12,00",
      "3;;C;5,00",
    ];
    await importFile(page, { name: "commandes.csv", text: [...rows, "4;2025-02-31;D;7,00"].join("\r\n") });
    await openEverything(page);
    await inspect(page, shot("6-question"));
    await page.click("#day-first");
    await settled(page);
    expect(await page.inputValue("#period")).toBe("2025-04");
    await inspect(page, shot("7-answered"));
    await page.click("#write");
    await settled(page);
    await inspect(page, shot("8-conflicts"));
    await page.click("#replace");
    await settled(page);
    expect(await page.locator("#open-written").count()).toBe(1);
  });

  test("a failure says one sentence beside the action and loses nothing that was chosen", async () => {
    const server = goodServer(language, ["review"]);
    const write = server.importMonths;
    server.importMonths = () => {
      throw new ProblemError("busy");
    };
    const { page } = await open({ language, scheme, server });
    await importFile(page, ORDERS);
    await page.click("#write");
    await settled(page);
    expect(await textOf(page, "#alarm")).toContain(language === "fr" ? "Une autre personne" : "Another person");
    expect(await page.inputValue("#period")).toBe("2010-12");
    await inspect(page, shot("9-failure"));
    server.importMonths = write;
    await page.click("#retry-orders");
    await settled(page);
    expect(await page.locator(".failure").count()).toBe(0);
    expect(await page.locator("#open-written").count()).toBe(1);
  });
});

test("what users wrote stays text, wherever it is shown", async () => {
  const server = goodServer("fr", ["review", "priorities", "actions"], [HOSTILE]);
  server.readPlanner = () => {
    const state = planner("fr", ["review", "priorities", "actions"], [HOSTILE]);
    return { ...state, sheets: state.sheets.map((sheet) => ({ ...sheet, title: HOSTILE })) };
  };
  server.goToSheet = () => {
    throw new ProblemError("sheet-missing", { title: HOSTILE });
  };
  server.buildPlan = () => ({
    created: [],
    completed: ["review"],
    unchanged: [],
    notices: [HOSTILE],
    state: server.readPlanner({}) as ReturnType<typeof planner>,
  });
  const { page } = await open({ server });
  await page.click("#open-review");
  await settled(page);
  await page.click("#build-all");
  await settled(page);
  await importFile(page, { name: `${HOSTILE}.csv`, text: `date,montant,client ${HOSTILE}\n${HOSTILE},${HOSTILE}\n` });
  await openEverything(page);
  expect(await page.locator("img, main script").count()).toBe(0);
  expect(await page.title()).toBe("Cap");
  expect(await textOf(page, "#sheets")).toContain(HOSTILE);
  await inspect(page, "hostile");
});

test.each([
  ["PERMISSION_DENIED: no access", /plusieurs comptes Google/],
  ["NetworkError: Connection failure due to HTTP 0", /connexion est coupée/],
  ["Exceeded maximum execution time", /pas répondu à temps/],
  ["Oops", /pas pu terminer/],
])("%s becomes a sentence with the next step, and retrying works", async (message, sentence) => {
  const server = goodServer("fr");
  const read = server.readPlanner;
  server.readPlanner = () => {
    throw new TransportError(message);
  };
  const { page, calls } = await open({ server });
  expect(await textOf(page, ".failure")).toMatch(sentence);
  server.readPlanner = read;
  await page.click("#retry-start");
  await page.waitForSelector("#build-all");
  expect(calls).toEqual(["readPlanner", "readPlanner"]);
});

test.each([
  ["ceci n'est pas une liste\nde commandes\n", /il manque une colonne de dates et une colonne de montants/],
  ["", /rien à lire/],
  ["PK\u0003\u0004binaire", /classeur Excel/],
  ['date,montant\n2025-01-01,"12', /Ligne 2 : un guillemet/],
])("a file that is no order list gets one sentence: %j", async (text, sentence) => {
  const { page, calls } = await open({ server: goodServer("fr", ["review"]) });
  await importFile(page, { name: "fichier.csv", text });
  expect(await textOf(page, "#alarm")).toMatch(sentence);
  expect(calls).toEqual(["readPlanner"]);
  expect(await page.locator("#file").count()).toBe(1);
});

test("a sheet of the file is read by the server in one call, and its title is sent as it is", async () => {
  const asked: string[] = [];
  const server = goodServer("fr", ["review"], ["Ventes 2026"]);
  server.readOrders = ({ sheet, language, dateOrder }) => {
    asked.push(sheet);
    const rows = Array.from({ length: 400 }, (_, index) => {
      const date = new Date(Date.UTC(2025, 0, 1 + index));
      return [{ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }, 10];
    });
    return readOrderSheet([["Date", "CA HT"], ...rows], dateOrder ? { language, dateOrder } : { language });
  };
  const { page, calls } = await open({ server });
  await page.selectOption("#source-sheet", "Ventes 2026");
  await page.click("#read-sheet");
  await settled(page);
  expect(asked).toEqual(["Ventes 2026"]);
  expect(calls).toEqual(["readPlanner", "readOrders"]);
  expect(await page.inputValue("#period")).toBe("2025-02");
  expect(await textOf(page, "#orders")).toContain("400 lignes lues");
});

test.each([
  ["windows-1252", Buffer.from("Date;Client;Montant HT\n2025-01-15;Zo\xe9;12,50\n", "latin1")],
  ["utf-16", Buffer.from("\uFEFFDate;Client;Montant HT\n2025-01-15;Zoé;12,50\n", "utf16le")],
])("a file that a Windows program wrote in %s is read", async (_, buffer) => {
  const { page } = await open({ server: goodServer("fr", ["review"]) });
  await page.setInputFiles("#file", { name: "ventes.csv", mimeType: "text/csv", buffer });
  await settled(page);
  expect(await textOf(page, "#orders")).toContain("1 ligne lue");
  expect(await textOf(page, "#orders")).toContain("Montant HT");
});

test("without a connection nothing is sent and nothing is lost; when no answer comes, the wait ends", async () => {
  const { page, context, calls } = await open({ server: goodServer("fr") });
  await context.setOffline(true);
  await page.click("#build-all");
  expect(await textOf(page, "#alarm")).toContain("connexion est coupée");
  expect(calls).toEqual(["readPlanner"]);
  await context.setOffline(false);
  await page.clock.install();
  await page.evaluate(() => {
    const silent = { withSuccessHandler: () => silent, withFailureHandler: () => silent, buildPlan: () => {} };
    Object.assign(window, { google: { script: { run: silent } } });
  });
  await page.click("#retry-sheets");
  await page.clock.fastForward("06:31");
  await settled(page);
  expect(await textOf(page, "#alarm")).toContain("pas répondu à temps");
});

test("the sidebar's light colours are the palette of the sheets", () => {
  const css = readFileSync(join(ROOT, "src/sidebar/sidebar.css"), "utf8");
  const light = css.slice(0, css.indexOf("@media")).toLowerCase();
  const { ink, muted, line, paper, brand, accent, input, tryIt, note, favourable, unfavourable, waiting } = PALETTE;
  const tokens = {
    ink,
    muted,
    line,
    paper,
    brand,
    accent,
    input,
    note,
    favourable,
    unfavourable,
    waiting,
    "try-it": tryIt,
  };
  for (const [name, colour] of Object.entries(tokens)) expect(light).toContain(`--${name}: ${colour.toLowerCase()};`);
});

test("a year that is none stays in its field with a sentence, and nothing is called", async () => {
  const { page, calls } = await open({ server: goodServer("fr") });
  await page.fill("#year", "27");
  await page.click("#build-all");
  expect(await page.inputValue("#year")).toBe("27");
  expect(await page.getAttribute("#year", "aria-invalid")).toBe("true");
  expect(await textOf(page, "#year-wrong")).toContain("2000");
  expect(calls).toEqual(["readPlanner"]);
});

test("a second click while one action runs calls nothing twice, and what runs is announced", async () => {
  const { page, calls } = await open({ server: goodServer("fr"), delay: 300 });
  await page.click("#build-all");
  await page.click("#create-review", { force: true });
  expect(await textOf(page, "#announcer")).toContain("Création des 3 feuilles");
  expect(await page.locator("[role=progressbar]").count()).toBe(1);
  await page.screenshot({ path: join(SHOTS, "sidebar-fr-light-running.png"), fullPage: true });
  await settled(page);
  expect(calls).toEqual(["readPlanner", "buildPlan"]);
});

test("everything is reached and used with the keyboard alone, and the focus is never lost", async () => {
  const { page } = await open({ server: goodServer("fr") });
  const focused = () => page.evaluate(() => document.activeElement?.id ?? "");
  const visited: string[] = [];
  for (let step = 0; step < 14; step += 1) {
    await page.keyboard.press("Tab");
    visited.push(await focused());
  }
  expect(visited).toEqual(expect.arrayContaining(["language", "year", "currency", "create-review", "build-all"]));
  await page.focus("#create-review");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await focused()).toBe("sheets");
});

test("a build that fails keeps what was typed; a plan that exists shows the year and currency it keeps", async () => {
  const server = goodServer("fr");
  const build = server.buildPlan;
  server.buildPlan = () => {
    throw new ProblemError("no-permission");
  };
  const { page } = await open({ server });
  await page.fill("#year", "2031");
  await page.selectOption("#currency", "MAD");
  await page.click("#build-all");
  await settled(page);
  expect(await textOf(page, ".failure")).toContain("pas le modifier");
  expect([await page.inputValue("#year"), await page.inputValue("#currency")]).toEqual(["2031", "MAD"]);
  server.buildPlan = build;
  await page.click("#retry-sheets");
  await settled(page);
  await page.click("#settings-summary");
  expect([await page.inputValue("#year"), await page.inputValue("#currency")]).toEqual(["2027", "EUR"]);
  expect(await page.isEditable("#year")).toBe(false);
});

test("changing the language changes every word and keeps what was typed", async () => {
  const { page, calls } = await open({ server: goodServer("fr") });
  await page.fill("#year", "2029");
  await page.selectOption("#currency", "MAD");
  await page.selectOption("#language", "en");
  expect(await page.getAttribute("html", "lang")).toBe("en");
  expect(await textOf(page, "#build-all")).toBe("Create my plan");
  expect(await page.inputValue("#year")).toBe("2029");
  expect(await page.inputValue("#currency")).toBe("MAD");
  expect(calls).toEqual(["readPlanner"]);
});
