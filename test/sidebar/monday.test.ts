import type { RequestOf } from "../../src/protocol/endpoints";
import { ProblemError } from "../../src/protocol/problems";
import { SHEET_IDS } from "../../src/protocol/sheets";
import { inspect, open, openEverything, settled, textOf, visit, withBrowser } from "./browser";
import { mondayState } from "./monday-stand-in";
import { goodServer, TransportError } from "./stand-in";

withBrowser();

const serverOf = (language: "fr" | "en") => goodServer(language, [...SHEET_IDS]);

describe.each([
  ["fr", "light"],
  ["en", "dark"],
] as const)("in %s, %s", (language, scheme) => {
  const shot = (name: string) => `${language}-${scheme}-monday-${name}`;

  test("what is missing, what is odd, what is late, and the answer: nothing overflows and axe finds nothing", async () => {
    const sent: RequestOf<"saveMonday">[] = [];
    const server = serverOf(language);
    const { saveMonday } = server;
    server.saveMonday = (request) => {
      sent.push(request);
      return saveMonday(request);
    };
    const { page, calls } = await open({ language, scheme, server });
    await visit(page, "monday");
    expect(calls).toEqual(["readPlanner", "readMonday"]);
    await inspect(page, shot("1-open"));
    await page.fill("#figure-sessions", "12 %");
    await page.fill("#figure-revenue", "1,234");
    await page.fill("#figure-orders", language === "fr" ? "1 234,50" : "1,234.5");
    await page.click("#late-0-postpone");
    await page.fill("#late-0-end", "2026-05-01");
    await page.click("#save");
    expect(await page.locator("[aria-invalid=true]").count()).toBe(4);
    expect(await textOf(page, "#refusal")).toContain("4");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("figure-sessions");
    await inspect(page, shot("2-wrong"));
    await page.fill("#figure-sessions", "500");
    await page.fill("#figure-revenue", language === "fr" ? "421 000,50" : "421,000.50");
    await page.fill("#figure-orders", "702");
    await page.fill("#late-0-end", "2026-05-20");
    await page.click("#late-1-done");
    expect(await textOf(page, "#figure-orders-said")).toMatch(/sessions/);
    expect(await textOf(page, "#figure-revenue-said")).toMatch(language === "fr" ? /c’est bien cela/ : /is this right/);
    await inspect(page, shot("3-odd"));
    await page.click("#save");
    await settled(page);
    expect(calls).toEqual(["readPlanner", "readMonday", "saveMonday"]);
    expect(sent[0]?.month).toEqual({
      month: "2026-04",
      figures: [
        { measure: "sessions", value: 500 },
        { measure: "orders", value: 702 },
        { measure: "revenue", value: 421000.5 },
      ],
    });
    expect(sent[0]?.actions?.map(({ row, postponedTo }) => [row, postponedTo])).toEqual([
      [14, "2026-05-20"],
      [15, null],
    ]);
    expect(await textOf(page, "#monday")).toMatch(/681[ ,]200/);
    await inspect(page, shot("4-saved"));
    await page.click("#open-dashboard");
    await settled(page);
    expect(calls.slice(-1)).toEqual(["goToSheet"]);
  });
});

test("what was typed survives every failure, and what stands there by then is what the retry sends", async () => {
  const server = serverOf("fr");
  const { saveMonday } = server;
  const sent: unknown[] = [];
  const failures = [new ProblemError("busy"), new TransportError("NetworkError: HTTP 0")];
  server.saveMonday = (request) => {
    sent.push(request.month?.figures);
    const failure = failures.shift();
    if (failure) throw failure;
    return saveMonday(request);
  };
  const { page } = await open({ server });
  await visit(page, "monday");
  await page.fill("#figure-orders", "702");
  await page.click("#soon-0-done");
  await page.click("#save");
  await settled(page);
  expect(await textOf(page, ".failure")).toContain("Une autre personne");
  expect(await page.inputValue("#figure-orders")).toBe("702");
  expect(await page.getAttribute("#soon-0-done", "aria-pressed")).toBe("true");
  await page.fill("#figure-orders", "703");
  await page.click("#retry");
  await settled(page);
  expect(await textOf(page, "#alarm")).toContain("connexion est coupée");
  await page.click("#back");
  await visit(page, "monday");
  expect(await page.inputValue("#figure-orders")).toBe("703");
  await page.click("#save");
  await settled(page);
  expect(await page.locator("#open-dashboard").count()).toBe(1);
  expect(sent).toEqual([702, 703, 703].map((value) => [{ measure: "orders", value }]));
});

test("the keyboard alone: fields, choices, date, save; leaving a field never loses the focus", async () => {
  const { page } = await open({ server: serverOf("en"), language: "en" });
  await page.focus("#go-monday");
  await page.keyboard.press("Enter");
  await settled(page);
  const focused = () => page.evaluate(() => document.activeElement?.id ?? "");
  const reach = async (id: string) => {
    for (let step = 0; step < 40 && (await focused()) !== id; step += 1) await page.keyboard.press("Tab");
    expect(await focused()).toBe(id);
  };
  await reach("figure-sessions");
  await page.keyboard.type("twelve");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("figure-orders");
  expect(await textOf(page, "#figure-sessions-said")).toContain("not a number");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("33000");
  await reach("late-0-postpone");
  await page.keyboard.press("Space");
  expect(await focused()).toBe("late-0-postpone");
  expect(await page.inputValue("#late-0-end")).toBe("2026-05-18");
  await reach("late-1-done");
  await page.keyboard.press("Enter");
  await reach("save");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await focused()).toBe("monday");
  expect(await textOf(page, "#announcer")).toContain("Since 3 April");
});

test("names of actions stay text; what was left as it was is said with both values", async () => {
  const hostile = '<img src=x onerror="document.title=1"><b>=1+1</b>';
  const server = serverOf("fr");
  const state = mondayState("fr", true);
  server.readMonday = () => ({
    ...state,
    late: state.late.map((action) => ({ ...action, what: hostile, who: hostile, end: "2026-03-20" })),
  });
  const { saveMonday } = server;
  server.saveMonday = (request) => ({
    ...saveMonday(request),
    cellsLeft: [{ measure: "revenue", cell: "E50", typed: 42100, there: "41000" }],
    actionsLeft: [{ what: hostile, fault: "changed" }],
  });
  const { page } = await open({ server });
  await visit(page, "monday");
  await openEverything(page);
  expect(await textOf(page, "#late-actions")).toContain(hostile);
  await inspect(page, "hostile-monday");
  await page.fill("#figure-revenue", "42100");
  // Two rows that say the same are still two actions.
  await page.click("#late-1-done");
  expect(await page.getAttribute("#late-0-done", "aria-pressed")).toBe("false");
  await page.click("#save");
  await settled(page);
  const shown = await textOf(page, "#monday");
  expect(shown).toMatch(/E50.*41 000.*42 100/);
  expect(shown).toContain(hostile);
  expect(await page.locator("main img, main b").count()).toBe(0);
  expect(await page.title()).toBe("Cap");
  await inspect(page, "fr-light-monday-5-left");
});

test("the running month waits behind its own heading; the next month is one click away", async () => {
  const server = serverOf("fr");
  const [april, may] = mondayState("fr", true).months;
  if (!april || !may) throw new Error("two months");
  server.readMonday = () => ({ ...mondayState("fr", true), months: [april, { ...may, isOver: true }] });
  const { page, calls } = await open({ server });
  await visit(page, "monday");
  await page.fill("#figure-orders", "7");
  await page.click("#save");
  await settled(page);
  server.readMonday = () => ({ ...mondayState("fr", true), months: [{ ...may, isOver: false }], proposed: "2026-05" });
  expect(await textOf(page, "#next-month")).toBe("Continuer avec mai 2026");
  await page.click("#next-month");
  await settled(page);
  expect(calls.slice(-2)).toEqual(["saveMonday", "readMonday"]);
  expect(await page.isVisible("#figure-orders")).toBe(false);
  await inspect(page, "fr-light-monday-6-running");
  await page.click("#running-month-summary");
  expect(await textOf(page, "#running-month")).toContain("compte comme un mois entier");
  expect(await page.inputValue("#figure-orders")).toBe("");
  await page.click("#save");
  expect(await textOf(page, "#refusal")).toContain("Rien à enregistrer");
  expect(calls.slice(-1)).toEqual(["readMonday"]);
});

test("a file without a dashboard leads to the steps; a year that has not begun says when", async () => {
  const { page } = await open({ server: goodServer("fr", ["actions"]) });
  await visit(page, "monday");
  expect(await textOf(page, "#monday")).toContain("pas encore de tableau de bord");
  await page.click("#to-steps");
  expect(await page.locator("#home").count()).toBe(1);
  const server = serverOf("fr");
  server.readMonday = () => ({
    ...mondayState("fr", true),
    months: [],
    proposed: null,
    begins: "2027-01-01",
    late: [],
    soon: [],
  });
  const { page: early } = await open({ server });
  await visit(early, "monday");
  expect(await textOf(early, "#monday")).toContain("commence le 1er janvier 2027");
  expect(await early.locator("#save").count()).toBe(0);
  await inspect(early, "fr-light-monday-7-early");
});
