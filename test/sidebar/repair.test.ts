import { join } from "node:path";
import { ProblemError } from "../../src/protocol/problems";
import type { LostSettings, RepairReport, RepairRequest } from "../../src/protocol/repair";
import { REPAIRED_THINGS } from "../../src/protocol/repair";
import { SHEET_IDS } from "../../src/protocol/sheets";
import { inspect, open, openEverything, SHOTS, settled, textOf, visit, withBrowser } from "./browser";
import { goodServer, planner } from "./stand-in";

withBrowser();

const ALL = [...SHEET_IDS];
const HEALTHY: Omit<RepairReport, "state"> = {
  isDone: false,
  settings: null,
  found: [],
  typedOver: [],
  typedOverCount: 0,
  lostRows: [],
  edited: 0,
  damaged: [],
};

/** A plan that lacks all that there is to lack; its options are remembered. */
function brokenServer(language: "fr" | "en") {
  const asked: Omit<RepairRequest, "language">[] = [];
  const server = goodServer(language, ALL);
  const { repairPlan } = server;
  server.repairPlan = (request) => {
    const { language: _, ...options } = request;
    asked.push(options);
    const lostRows = [{ table: language === "fr" ? "Indicateurs" : "Indicators", count: 2 }];
    const typedOver = Array.from({ length: 50 }, (_, row) => ({
      sheet: "review" as const,
      title: "Bilan",
      cell: `F${row + 14}`,
    }));
    return { ...repairPlan(request), lostRows, ...(request.confirmed ? {} : { typedOver, typedOverCount: 73 }) };
  };
  return { server, asked };
}

describe.each([
  ["fr", "light"],
  ["en", "dark"],
] as const)("in %s, %s", (language, scheme) => {
  const shot = (name: string) => `${language}-${scheme}-repair-${name}`;

  test("what is missing, what a person decides, what was put back, and the way to take that back", async () => {
    const { server, asked } = brokenServer(language);
    const { page } = await open({ language, scheme, server, delay: 150 });
    await page.click("#go-repair");
    await page.waitForSelector("#repair [role=progressbar]");
    await page.screenshot({ path: join(SHOTS, `sidebar-${shot("1-loading")}.png`), fullPage: true });
    await settled(page);
    await openEverything(page);
    const left = await textOf(page, "#repair .question:has(#option-typedOver)");
    expect(left).toContain(language === "fr" ? "73 cellules calculées" : "73 calculated cells");
    expect(left).toContain(language === "fr" ? "Les 50 premières" : "The first 50");
    await page.click("#typed-over-where-0");
    await settled(page);
    // The list stays open for the next cell.
    expect(await page.isVisible("#typed-over-where-1")).toBe(true);
    await page.focus("#option-rows");
    await page.keyboard.press("Space");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("option-rows");
    await inspect(page, shot("2-chosen"));
    await page.focus("#repair-now");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(asked).toEqual([
      { confirmed: false, typedOver: false, rows: false },
      { confirmed: true, typedOver: false, rows: true },
    ]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("repair");
    const said =
      language === "fr" ? /Remis en place : .*12 formules.*2 lignes de/ : /Put back: .*12 formulas.*2 rows of/;
    expect(await textOf(page, "#announcer")).toMatch(said);
    expect(await page.locator("#repair-now, #option-rows").count()).toBe(0);
    await inspect(page, shot("3-done"));
    // What was chosen for one repair is not chosen for the next.
    await page.click("#look-again");
    await settled(page);
    expect(asked[2]).toEqual({ confirmed: false, typedOver: false, rows: false });
    expect(await page.isChecked("#option-rows")).toBe(false);
    await page.click("#repair-now");
    await settled(page);
    await page.click("#take-back");
    await settled(page);
    expect(await page.locator("#undo").count()).toBe(1);
  });

  test("nothing is missing; then only what its owner decides: nothing to click before it is chosen", async () => {
    const server = goodServer(language, ALL);
    const state = planner(language, ALL);
    server.repairPlan = () => ({ ...HEALTHY, state });
    const { page } = await open({ language, scheme, server });
    await visit(page, "repair");
    const whole = language === "fr" ? "Il ne manque rien" : "Nothing is missing";
    expect(await textOf(page, "#repair .outcome")).toContain(whole);
    expect(await page.locator("#repair-now").count()).toBe(0);
    await inspect(page, shot("4-healthy"));
    const typedOver = [{ sheet: "settings" as const, title: "Cap settings", cell: "B2" }];
    server.repairPlan = ({ confirmed }) => ({
      ...HEALTHY,
      isDone: confirmed,
      typedOver,
      typedOverCount: 1,
      damaged: ["Bridge", "Tornado"],
      edited: 3,
      state,
    });
    await page.click("#look-again");
    await settled(page);
    expect(await textOf(page, "#repair")).not.toContain(whole);
    expect(await textOf(page, "#repair .notice")).toContain("Bridge, Tornado");
    expect(await page.locator("#repair-now").count()).toBe(0);
    await inspect(page, shot("5-to-decide"));
    await page.click("#option-typedOver");
    await page.click("#repair-now");
    await settled(page);
    // Nothing that Undo keeps was changed: the way to it would lead to another action.
    expect(await page.locator("#take-back").count()).toBe(0);
  });

  test("each thing that a repair counts has its words, one and many; nothing overflows at 200 % zoom", async () => {
    const server = goodServer(language, ALL);
    const counts = { one: 1 };
    server.repairPlan = () => ({
      ...HEALTHY,
      found: REPAIRED_THINGS.map((thing) => ({ thing, count: counts.one })),
      state: planner(language, ALL),
    });
    const { page } = await open({ language, scheme, server, startPage: "repair" });
    await page.waitForSelector("#repair-now");
    const one = await page.locator("#repair .lines li").allTextContents();
    counts.one = 1234;
    await page.click("#look-again");
    await settled(page);
    const many = await page.locator("#repair .lines li").allTextContents();
    expect(one).toHaveLength(REPAIRED_THINGS.length);
    for (const [index, line] of one.entries())
      expect(line.replace("1", "")).not.toBe(many[index]?.replace(/1.234/, ""));
    await page.setViewportSize({ width: 150, height: 600 });
    await inspect(page, shot("6-zoom"));
  });
});

test("a repair that fails keeps what was chosen, and its retry asks for the same", async () => {
  const { server, asked } = brokenServer("fr");
  const good = server.repairPlan;
  const { page } = await open({ server, startPage: "repair" });
  await page.click("#option-typedOver");
  server.repairPlan = () => {
    throw new ProblemError("busy");
  };
  await page.click("#repair-now");
  await settled(page);
  expect(await textOf(page, ".failure")).toContain("Une autre personne");
  expect(await page.isChecked("#option-typedOver")).toBe(true);
  await inspect(page, "fr-light-repair-7-failed");
  server.repairPlan = good;
  await page.click("#retry");
  await settled(page);
  expect(asked.slice(-1)).toEqual([{ confirmed: true, typedOver: true, rows: false }]);
  expect(await page.locator(".failure").count()).toBe(0);
});

test("without a plan, and with one of another version, the page says what comes first and calls nothing", async () => {
  const { page, calls } = await open({ server: goodServer("fr"), startPage: "repair" });
  await page.waitForSelector("#to-plan");
  expect(await textOf(page, "#repair")).toContain("pas encore de plan");
  expect(calls).toEqual(["readPlanner"]);
  const server = goodServer("fr", ALL);
  server.readPlanner = () => ({ ...planner("fr", ALL), version: { kind: "outdated", brings: [] } });
  const { page: older, calls: asked } = await open({ server, startPage: "repair" });
  await older.waitForSelector("#to-plan");
  expect(asked).toEqual(["readPlanner"]);
  await inspect(older, "fr-light-repair-8-older");
  await older.click("#to-plan");
  expect(await older.locator("#update").count()).toBe(1);
});

describe.each([
  ["fr", "light"],
  ["en", "dark"],
] as const)("a plan that lost its settings, in %s, %s", (language, scheme) => {
  const shot = (name: string) => `${language}-${scheme}-repair-settings-${name}`;
  const TRACE = { kind: "words", sheet: "vision", title: "Vision", cell: "B9" } as const;
  const LOST: LostSettings = {
    planLanguage: {
      value: language,
      trace: { ...TRACE, says: language === "fr" ? "Horizon (années)" : "Horizon (years)" },
    },
    currency: {
      value: "GBP",
      trace: {
        ...TRACE,
        says: language === "fr" ? "Chiffre d’affaires visé, HT (£)" : "Target revenue, excl. VAT (£)",
      },
    },
    planStart: {
      value: "2027-01",
      trace: { kind: "actions", sheet: "actions", title: "Actions", cell: "F9", says: "2027-01-19" },
    },
  };
  const THINGS = [
    { thing: "settings", count: 3 },
    { thing: "formulas", count: 72 },
  ] as const;

  function lostServer(lost: LostSettings) {
    const server = goodServer(language, [...ALL]);
    const asked: RepairRequest[] = [];
    const state = { ...planner(language, ALL), course: null, settingsLost: true } as const;
    server.readPlanner = () => state;
    server.repairPlan = (request) => {
      asked.push(request);
      const { confirmed } = request;
      const done = { ...HEALTHY, isDone: confirmed, found: THINGS };
      return { ...done, settings: confirmed ? null : lost, state: confirmed ? planner(language, ALL) : state };
    };
    return { server, asked };
  }

  test("the first page leads to the repair, which says what it read and where; one click makes all again", async () => {
    const { server, asked } = lostServer(LOST);
    const { page } = await open({ language, scheme, server });
    expect(await textOf(page, ".course")).not.toMatch(/20\d\d/);
    await inspect(page, shot("1-home"));
    await page.click("#lost-repair");
    await settled(page);
    const read = await textOf(page, "#lost-settings");
    expect(read).toContain(
      language === "fr"
        ? "français, livre sterling (£) et l’année 2027"
        : "English, Pound sterling (£) and the year 2027",
    );
    expect(read).toContain("Vision, B9");
    expect(await textOf(page, "#lost-month-trace")).toContain("Actions, F9");
    await inspect(page, shot("2-read"));
    // The dates of actions tell no first month: there is none until it is chosen.
    await page.click("#repair-now");
    expect(asked).toHaveLength(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("lost-month");
    await page.selectOption("#lost-month", "10");
    await page.click("#repair-now");
    await settled(page);
    expect(asked[1]).toMatchObject({
      confirmed: true,
      settings: { planLanguage: language, currency: "GBP", planStart: "2026-10" },
    });
    expect(await page.locator("#lost-settings, #repair-now").count()).toBe(0);
    expect(await textOf(page, "#repair .lines")).toContain("72");
    await page.click("#back");
    expect(await page.locator("#lost").count()).toBe(0);
  });

  test("what no sheet says is asked, and nothing is sent before it is chosen; a plan of an earlier version is let in", async () => {
    const none = { value: null, trace: null };
    const { server, asked } = lostServer({ planLanguage: null, currency: none, planStart: none });
    const outdated = { kind: "outdated" as const, brings: [] };
    const { readPlanner } = server;
    server.readPlanner = (request) => ({ ...readPlanner(request), version: outdated });
    const { repairPlan } = server;
    server.repairPlan = (request) => {
      const report = repairPlan(request);
      return { ...report, state: { ...report.state, version: outdated } };
    };
    const { page } = await open({ language, scheme, server, startPage: "repair" });
    await page.waitForSelector("#lost-settings");
    expect(await page.locator("#lost-language").count()).toBe(0);
    expect(await page.inputValue("#lost-currency")).toBe("");
    expect(await page.inputValue("#lost-year")).toBe("");
    await page.click("#repair-now");
    expect(asked).toHaveLength(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("lost-currency");
    await inspect(page, shot("3-asked"));
    await page.selectOption("#lost-currency", "CHF");
    await page.fill("#lost-year", "2027");
    await page.selectOption("#lost-month", "1");
    await page.click("#repair-now");
    await settled(page);
    expect(asked[1]?.settings).toEqual({ currency: "CHF", planStart: "2027-01" });
    // The rest waits for the update: the way there comes first.
    expect(await page.locator("#to-plan").count()).toBe(1);
    expect(await page.locator("#look-again").count()).toBe(0);
    await inspect(page, shot("4-update-next"));
  });
});

test("what a repair puts right leads to it: a finding of the check, and a refusal that names a damaged table", async () => {
  const server = goodServer("fr", ALL);
  const { checkPlan } = server;
  server.checkPlan = (request) => {
    const report = checkPlan(request);
    const findings = report.findings.map((each, index) =>
      index === 0 ? { ...each, isRepairable: true as const } : each,
    );
    return { ...report, findings };
  };
  server.readMonday = () => {
    throw new ProblemError("table-damaged", { title: "Réalisé" });
  };
  const { page } = await open({ server });
  await visit(page, "check");
  expect(await page.locator("#repair-1").count()).toBe(0);
  await inspect(page, "fr-light-repair-9-from-check");
  await page.click("#repair-0");
  await settled(page);
  expect(await textOf(page, "#page-title")).toBe("Réparer le plan");
  await visit(page, "monday");
  await inspect(page, "fr-light-repair-10-from-failure");
  await page.click("#settle");
  await settled(page);
  expect(await page.locator("#repair").count()).toBe(1);
});
