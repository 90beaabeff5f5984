import { SHEET_IDS } from "../../src/protocol/sheets";
import { inspect, open, openEverything, settled, textOf, visit, withBrowser } from "./browser";
import { goodServer, TransportError } from "./stand-in";

withBrowser();

const HOSTILE = '<img src=x onerror="document.title=1">';

test.each([
  ["fr", "light"],
  ["en", "dark"],
] as const)(
  "the check, in %s and %s: score, findings, a reason that dismisses one, and back",
  async (language, scheme) => {
    const server = goodServer(language, [...SHEET_IDS]);
    const asked: unknown[] = [];
    server.goToSheet = (request) => {
      asked.push(request);
      return { title: request.sheet };
    };
    const { page, calls } = await open({ language, scheme, server });
    await visit(page, "check");
    expect(calls).toEqual(["readPlanner", "checkPlan"]);
    expect(await textOf(page, ".points")).toContain("80");
    expect(await page.locator(".findings > li").count()).toBe(2);
    await openEverything(page);
    await inspect(page, `${language}-${scheme}-check`);

    await page.click("#go-to-0");
    await settled(page);
    expect(asked).toEqual([{ language, sheet: "funding", cell: "H73" }]);

    await page.click("#dismiss-1");
    await page.click("#confirm-dismiss");
    expect(await page.locator("#reason-missing").count()).toBe(1);
    expect(calls).toHaveLength(3);
    await page.fill("#reason", HOSTILE);
    await inspect(page, `${language}-${scheme}-check-reason`);
    const dismiss = server.dismissFinding;
    server.dismissFinding = () => {
      throw new TransportError("NetworkError: Connection failure due to HTTP 0");
    };
    await page.click("#confirm-dismiss");
    await settled(page);
    expect(await page.inputValue("#reason")).toBe(HOSTILE);
    server.dismissFinding = dismiss;
    await page.click("#retry");
    await settled(page);
    expect(await textOf(page, ".points")).toContain("85");
    await page.click("#dismissed-summary");
    expect(await textOf(page, "#dismissed")).toContain(HOSTILE);
    expect(await page.locator("#check img").count()).toBe(0);
    await inspect(page, `${language}-${scheme}-check-dismissed`);
    await page.click("#bring-back-0");
    await settled(page);
    expect(await textOf(page, ".points")).toContain("80");
  },
);

test("the menu leads straight to the check; without a plan the page says what to do first, and calls nothing", async () => {
  const empty = await open({ server: goodServer("fr"), startPage: "check" });
  expect(await textOf(empty.page, "#check")).toContain("Créez d’abord ses feuilles");
  expect(empty.calls).toEqual(["readPlanner"]);
  await empty.page.click("#to-plan");
  expect(await empty.page.locator("#build-all").count()).toBe(1);
  const built = await open({ server: goodServer("fr", [...SHEET_IDS]), startPage: "check" });
  await built.page.waitForSelector(".findings");
  expect(built.calls).toEqual(["readPlanner", "checkPlan"]);
});

test("of a thousand findings of one kind the first are listed, and the others counted where they would stand", async () => {
  const server = goodServer("fr", [...SHEET_IDS]);
  const answer = server.checkPlan;
  server.checkPlan = (request) => {
    const report = answer(request);
    return { ...report, more: [{ after: report.findings[0]?.key ?? "", count: 1234 }] };
  };
  const { page } = await open({ server, startPage: "check" });
  await page.waitForSelector(".findings");
  expect(await textOf(page, ".findings > li:nth-child(2)")).toMatch(
    /^Et 1\s234 de plus du même genre\s: ils apparaissent quand les premiers sont réglés\.$/,
  );
  expect(await textOf(page, "#check")).toMatch(/1\s236 points à voir/);
  await inspect(page, "fr-check-many");
});
