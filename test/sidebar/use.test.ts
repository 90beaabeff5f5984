import { join } from "node:path";
import { readFigureSheet } from "../../src/import/figures";
import { SHEET_IDS, type SheetId } from "../../src/protocol/sheets";
import { monthsFrom } from "../../src/shared/year-month";
import { importFile, inspect, open, SHOTS, settled, textOf, visit, withBrowser } from "./browser";
import { figurePlaces, goodServer, TransportError } from "./stand-in";

withBrowser();

test("a second click while one action runs calls nothing twice, and what runs is announced", async () => {
  const { page, calls } = await open({ server: goodServer("fr"), delay: 1500 });
  await page.click("#build-all");
  await page.click("#create-review", { force: true });
  expect(await textOf(page, "#announcer")).toContain("Création des 7 feuilles");
  expect(await page.locator("[role=progressbar]").count()).toBe(1);
  await page.screenshot({ path: join(SHOTS, "sidebar-fr-light-running.png"), fullPage: true });
  await settled(page);
  expect(calls).toEqual(["readPlanner", "buildPlan"]);
});

test("everything is reached and used with the keyboard alone, and the focus is never lost", async () => {
  const { page } = await open({ server: goodServer("fr") });
  const focused = () => page.evaluate(() => document.activeElement?.id ?? "");
  const visited: string[] = [];
  for (let step = 0; step < 18; step += 1) {
    await page.keyboard.press("Tab");
    visited.push(await focused());
  }
  expect(visited).toEqual(expect.arrayContaining(["language", "year", "currency", "create-review", "build-all"]));
  await page.focus("#create-review");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await focused()).toBe("sheets");
});

test("a sheet of the file is read by the server in one call, and its title is sent as it is", async () => {
  const asked: string[] = [];
  const server = goodServer("fr", ["review"], ["Ventes 2026"]);
  server.listSheets = () => ({ titles: ["Ventes 2026", "Stock"], more: 70 });
  server.readFigures = ({ sheet, language, dateOrder }) => {
    asked.push(sheet);
    const rows = Array.from({ length: 400 }, (_, index) => {
      const date = new Date(Date.UTC(2025, 0, 1 + index));
      return [{ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }, 10];
    });
    const values = [["Date", "Montant HT"], ...rows];
    const options = dateOrder ? { language, dateOrder } : { language };
    return { summary: readFigureSheet([{ row: 1, values }], options), places: figurePlaces(["review"]) };
  };
  const { page, calls } = await open({ server });
  await visit(page, "import");
  await page.click("#list-sheets");
  await settled(page);
  await inspect(page, "fr-import-sheets");
  await page.selectOption("#source-sheet", "Ventes 2026");
  await page.click("#read-sheet");
  await settled(page);
  expect(asked).toEqual(["Ventes 2026"]);
  expect(calls).toEqual(["readPlanner", "listSheets", "readFigures"]);
  expect(await page.inputValue("#period")).toBe("2025-02");
  expect(await textOf(page, "#figures")).toContain("400 lignes lues");
});

test("a month of the plan that is not whole waits for a yes, and targets go to the review alone", async () => {
  const [review, dashboard] = [monthsFrom("2019-01", 12), monthsFrom("2020-01", 12)];
  const server = goodServer("en", [...SHEET_IDS]);
  server.readFigurePlaces = () => ({ review, dashboard, reviewMoves: false, vatRate: null });
  const write = server.importMonths;
  const sent: unknown[] = [];
  server.importMonths = (request) => {
    const { months, use } = request;
    sent.push([use, months[0]?.month, months[months.length - 1]?.month]);
    return write(request);
  };
  const { page } = await open({ language: "en", server });
  // To 9 February 2020.
  const days = Array.from({ length: 405 }, (_, index) => {
    const day = new Date(Date.UTC(2019, 0, 1 + index)).toISOString().slice(0, 10);
    return `${day},3,100.50`;
  });
  const importAs = async (change: () => Promise<unknown>) => {
    await importFile(page, { name: "days.csv", text: ["Date,Orders,Net sales", ...days].join("\n") });
    await change();
    await page.click("#write");
    await settled(page);
    await page.click("#import-more");
  };
  await importAs(async () => expect(await page.isChecked("#with-partial")).toBe(false));
  await importAs(() => page.check("#with-partial"));
  await importAs(async () => {
    await page.selectOption("#use", "targets");
    expect(await page.locator("#with-partial").count()).toBe(0);
  });
  expect(sent).toEqual([
    ["actuals", "2019-01", "2020-01"],
    ["actuals", "2019-01", "2020-02"],
    ["targets", "2019-01", "2019-12"],
  ]);
});

test.each([
  ["windows-1252", Buffer.from("Date;Client;Montant HT\n2025-01-15;Zo\xe9;12,50\n", "latin1")],
  ["utf-16 without its mark", Buffer.from("Date;Client;Montant HT\n2025-01-15;Zoé;12,50\n", "utf16le")],
  ["utf-16", Buffer.from("\uFEFFDate;Client;Montant HT\n2025-01-15;Zoé;12,50\n", "utf16le")],
])("a file that a Windows program wrote in %s is read", async (_, buffer) => {
  const { page } = await open({ server: goodServer("fr", ["review"]) });
  await visit(page, "import");
  await page.setInputFiles("#file", { name: "ventes.csv", mimeType: "text/csv", buffer });
  await settled(page);
  expect(await textOf(page, "#figures")).toContain("1 ligne lue");
  expect(await textOf(page, "#figures")).toContain("Montant HT");
});

test("a year that was just typed counts, and the click that leaves its field is not lost", async () => {
  const years: number[] = [];
  const server = goodServer("fr");
  const build = server.buildPlan;
  server.buildPlan = (request) => {
    years.push(request.year);
    return build(request);
  };
  const { page } = await open({ server });
  await page.fill("#year", "2031");
  await page.click("#build-all");
  await settled(page);
  expect(years).toEqual([2031]);
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

test("coming back to the first page after a while reads the steps again, unseen; a failure of that says nothing", async () => {
  const built: SheetId[] = ["vision", "review"];
  const server = goodServer("fr", built);
  const { page, calls } = await open({ server });
  await page.clock.install();
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  expect(calls).toEqual(["readPlanner"]);
  built.push("priorities");
  await page.clock.fastForward("01:00");
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await page.waitForSelector("#open-priorities");
  expect(calls).toEqual(["readPlanner", "readPlanner"]);
  server.readPlanner = () => {
    throw new TransportError("NetworkError: Connection failure due to HTTP 0");
  };
  await page.clock.fastForward("01:00");
  await visit(page, "help");
  await page.click("#back");
  expect(await page.locator("#open-priorities").count()).toBe(1);
  expect(await page.locator(".failure").count()).toBe(0);
  expect(calls).toHaveLength(3);
});
