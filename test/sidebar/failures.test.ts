import { ProblemError } from "../../src/protocol/problems";
import { importFile, open, settled, textOf, visit, withBrowser } from "./browser";
import { goodServer, TransportError } from "./stand-in";

withBrowser();

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
  await page.click("#retry");
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
  await page.click("#retry");
  await page.clock.fastForward("06:31");
  await settled(page);
  expect(await textOf(page, "#alarm")).toContain("pas répondu à temps");
});

test("a build that fails keeps what was typed; a plan that exists shows the year and currency that it has", async () => {
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
  await page.click("#retry");
  await settled(page);
  await visit(page, "settings");
  expect([await page.inputValue("#year"), await page.inputValue("#currency")]).toEqual(["2027", "EUR"]);
});

test("a year that is none stays in its field with a sentence, and nothing is called", async () => {
  const { page, calls } = await open({ server: goodServer("fr") });
  await page.fill("#year", "27");
  await page.click("#build-all");
  expect(await page.inputValue("#year")).toBe("27");
  expect(await page.getAttribute("#year", "aria-invalid")).toBe("true");
  expect(await textOf(page, "#year-hint")).toContain("2000");
  expect(calls).toEqual(["readPlanner"]);
});
