import type { Page } from "playwright-core";
import type { RequestOf } from "../../src/protocol/endpoints";
import { ProblemError } from "../../src/protocol/problems";
import { SHEET_IDS } from "../../src/protocol/sheets";
import type { Language } from "../../src/shared/language";
import { inspect, open, openEverything, settled, textOf, visit, withBrowser } from "./browser";
import { goodServer, TransportError, whatIfFigures } from "./stand-in";

withBrowser();

const ALL = [...SHEET_IDS];
const onPage = async (
  language: Language = "fr",
  scheme: "light" | "dark" = "light",
  server = goodServer(language, ALL),
) => {
  const opened = await open({ language, scheme, server });
  await visit(opened.page, "what-if");
  return opened;
};
/** As dragging does it: many moves, each told to the page. */
const drag = (page: Page, kind: string, value: number) =>
  page.locator(`#lever-${kind}-slider`).evaluate((node, to) => {
    const slider = node as HTMLInputElement;
    for (let step = 1; step <= 20; step += 1) {
      slider.value = String((to * step) / 20);
      slider.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }, value);

describe.each<[Language, "light" | "dark"]>([
  ["fr", "light"],
  ["en", "dark"],
])("in %s, %s", (language, scheme) => {
  test("with sliders moved and with an idea added: nothing overflows and axe finds nothing", async () => {
    const shot = (name: string) => `${language}-${scheme}-what-if-${name}`;
    const { page, calls } = await onPage(language, scheme);
    if (language === "fr" && scheme === "light") await inspect(page, shot("1-still"));
    await openEverything(page);
    await drag(page, "basket", 5);
    await drag(page, "conversion", 20);
    await page.fill("#lever-returns", language === "fr" ? "-1,5" : "-1.5");
    await inspect(page, shot("2-moved"));
    await page.press("#add-candidate", "Enter");
    await settled(page);
    await inspect(page, shot("3-added"));
    expect(calls).toEqual(["readPlanner", "readWhatIf", "addCandidate"]);
  });
});

test("+5 % of the basket of today's shop brings what the worked example says, without a call to the server", async () => {
  const { page, calls } = await onPage();
  await page.check("#base-today");
  await page.selectOption("#start-month", "4");
  await drag(page, "basket", 5);
  const said = await textOf(page, "#what-if-answer");
  expect(said).toContain("+30 960 € de chiffre d’affaires HT, et +16 718 € de trésorerie");
  expect(said).toContain(
    "à partir d’avril 2026 et au rythme de vos saisons : +24 793 € de chiffre d’affaires et +13 388 €",
  );
  expect(said).toContain("de 30 368 € à 47 086 €");
  expect(said).toContain("1 140 €");
  expect(await textOf(page, "#lever-basket-told")).toContain("64,50 € → 67,73 €");
  expect(await page.inputValue("#lever-basket")).toBe("+5");
  expect(await page.getAttribute("#lever-basket-slider", "aria-valuetext")).toContain("+5 %");
  expect(calls).toEqual(["readPlanner", "readWhatIf"]);
});

test("the plan as it stands lacks 64,857 on the path and 9,477 in the third quarter; the tornado is the model's", async () => {
  const { page } = await onPage();
  expect(await textOf(page, "#what-if-answer")).toContain("ferait 674 209 € ; la trajectoire demande 739 066 €");
  expect(await textOf(page, "#what-if-answer")).toContain("Il manque 64 857 € (+9,6 %");
  expect(await textOf(page, "#what-if-cash")).toContain("Au plus bas : −9 477 €, fin T3.");
  expect(await page.locator("#what-if-cash tbody tr:nth-child(3) td").allTextContents()).toEqual([
    "−9\u202f477",
    "−9\u202f477",
  ]);
  await page.check("#base-today");
  const bars = await page.locator("#what-if-tornado li").allTextContents();
  expect(bars[0]).toContain("Panier moyen");
  expect(bars[0]?.replace(/\s/g, " ")).toContain("+33 437 €");
  expect(bars).toHaveLength(7);
});

test("moving a slider changes texts in place, and what a reader hears waits until it rests", async () => {
  const { page } = await onPage();
  const handle = await page.locator("#what-if").elementHandle();
  await page.evaluate(() => {
    const slider = document.querySelector("#lever-price-slider") as HTMLInputElement;
    for (let value = -20; value <= 20; value += 1) {
      slider.value = String(value);
      slider.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
  expect(await textOf(page, "#what-if-says")).toBe("");
  await page.waitForFunction(() => document.querySelector("#what-if-says")?.textContent !== "");
  expect(await textOf(page, "#what-if-says")).toContain("En année pleine : +");
  expect(await handle?.evaluate((node) => node.isConnected)).toBe(true);
  expect(await page.locator("#what-if [style]").count()).toBe(0);
});

test("the keyboard alone moves sliders, types, changes the start, resets and adds", async () => {
  let asked: RequestOf<"addCandidate"> | null = null;
  const server = goodServer("fr", ALL);
  const add = server.addCandidate;
  server.addCandidate = (request) => {
    asked = request;
    return add(request);
  };
  const { page } = await onPage("fr", "light", server);
  const focused = () => page.evaluate(() => document.activeElement?.id ?? "");
  await page.focus("#lever-basket");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("lever-basket-slider");
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("ArrowRight");
  expect(await page.inputValue("#lever-basket")).toBe("+3");
  await page.focus("#reset");
  await page.keyboard.press("Enter");
  expect([await page.inputValue("#lever-basket"), await focused()]).toEqual(["0", "reset"]);
  await page.focus("#lever-extraOrders");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("600");
  await page.focus("#add-candidate");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await focused()).toBe("open-candidate");
  expect(asked).toMatchObject({ quadrant: "defendSell", confidence: 0.5, effort: null });
  expect(asked).toMatchObject({ idea: "Commandes en plus\u202f: 600 par an" });
});

test("what cannot be taken stays in its field with a sentence, and counts for nothing", async () => {
  const { page, calls } = await onPage();
  await page.fill("#lever-basket", "beaucoup");
  expect(await textOf(page, "#lever-basket-remark")).toContain("Écrivez un nombre de −99 à 1 000");
  expect(await page.getAttribute("#lever-basket", "aria-invalid")).toBe("true");
  expect(await textOf(page, "#what-if-answer")).toContain("Rien n’a encore bougé");
  await page.fill("#lever-basket", "2,5");
  await page.fill("#candidate-idea", "=1+1");
  await page.fill("#candidate-confidence", "150");
  await page.click("#add-candidate");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("candidate-confidence");
  expect(await page.isVisible("#candidate-confidence-wrong")).toBe(true);
  expect(calls).toEqual(["readPlanner", "readWhatIf"]);
});

test("a failure to add says one sentence and loses nothing; retrying adds it, and the idea can be seen", async () => {
  const server = goodServer("fr", ALL);
  const add = server.addCandidate;
  server.addCandidate = () => {
    throw new ProblemError("no-free-row", { title: { fr: "Les idées", en: "The ideas" } });
  };
  const { page, calls } = await onPage("fr", "light", server);
  await page.fill("#lever-basket", "7");
  await page.fill("#candidate-idea", "Coffrets");
  await page.fill("#candidate-effort", "12");
  await page.selectOption("#candidate-quadrant", "defendManage");
  await page.click("#add-candidate");
  await settled(page);
  expect(await textOf(page, ".failure")).toContain("n’a plus de ligne libre");
  expect(await page.isVisible(".failure")).toBe(true);
  const typed = ["#lever-basket", "#candidate-idea", "#candidate-effort", "#candidate-quadrant"];
  const kept = async () => Promise.all(typed.map((field) => page.inputValue(field)));
  expect(await kept()).toEqual(["+7", "Coffrets", "12", "defendManage"]);
  server.addCandidate = add;
  await page.click("#retry");
  await settled(page);
  expect(await textOf(page, "#what-if-candidate")).toContain("cellule B33");
  await page.click("#open-candidate");
  await settled(page);
  expect(calls.slice(-2)).toEqual(["addCandidate", "goToSheet"]);
  await drag(page, "basket", 3);
  expect(await page.inputValue("#candidate-idea")).toBe("Panier moyen +3\u202f%");
});

test("figures that cannot be read are asked for again with one click, and moved sliders stay", async () => {
  const server = goodServer("fr", ALL);
  const read = server.readWhatIf;
  const fails = () => {
    throw new TransportError("NetworkError: Connection failure due to HTTP 0");
  };
  server.readWhatIf = fails;
  const { page, calls } = await onPage("fr", "light", server);
  expect(await textOf(page, ".failure")).toContain("connexion est coupée");
  server.readWhatIf = read;
  await page.click("#retry");
  await settled(page);
  await page.fill("#lever-basket", "7");
  server.readWhatIf = fails;
  await page.click("#read-again");
  await settled(page);
  expect(await page.isVisible(".failure")).toBe(true);
  expect(await page.inputValue("#lever-basket")).toBe("+7");
  expect(calls).toEqual(["readPlanner", "readWhatIf", "readWhatIf", "readWhatIf"]);
});

test("a shop a thousand times larger has room at 300 px, and a lever that the plan pulls already is told", async () => {
  const server = goodServer("fr", ALL);
  const { shop, lastYear, path, funding, ...figures } = whatIfFigures();
  const times = <T>(value: T) =>
    Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, each * 1000])) as T;
  const large = shop && { ...shop, ...times({ freeSessions: 280_000, paidSessions: 200_000, fixedCosts: 160_000 }) };
  server.readWhatIf = () => ({
    ...figures,
    currency: "MAD",
    shop: large,
    lastYear: lastYear.map((month) => times(month)),
    path: (path ?? 0) * 1000,
    funding: funding && {
      marginShare: 0.4,
      uses: funding.uses.map((each) => each * 1000) as unknown as typeof funding.uses,
      sources: funding.sources.map((each) => each * 1000) as unknown as typeof funding.uses,
    },
  });
  const { page } = await onPage("fr", "light", server);
  await openEverything(page);
  await drag(page, "basket", 5);
  await drag(page, "saving", 1_000_000);
  expect(await textOf(page, "#lever-basket-remark")).toContain("Une priorité du plan bouge déjà ce levier");
  await page.check("#base-today");
  expect(await textOf(page, "#lever-basket-remark")).toBe("");
  await inspect(page, "fr-light-what-if-7-large");
});

test("a plan that lacks almost everything says what to type and where, and answers with what there is", async () => {
  const server = goodServer("fr", ["review"]);
  const { shop, lastYear, ...figures } = whatIfFigures();
  const bare = { ...figures, shop, lastYear, priorities: [], path: null, funding: null };
  server.readWhatIf = () => ({
    ...bare,
    missing: [
      { sheet: "review", cell: "C9", figures: ["paidSessions", "logistics"] },
      { sheet: "impact", cell: null, figures: ["priorities"] },
      { sheet: "vision", cell: null, figures: ["path"] },
      { sheet: "funding", cell: null, figures: ["funding"] },
    ],
  });
  const { page, calls } = await onPage("fr", "light", server);
  await drag(page, "price", 5);
  expect(await textOf(page, "#what-if-answer")).toContain("+30 960 €");
  expect(await textOf(page, "#what-if")).toContain("les visites payées (sans elles");
  await inspect(page, "fr-light-what-if-5-bare");
  await page.click("#missing-vision");
  await settled(page);
  expect(await page.inputValue("#lever-price")).toBe("+5");
  await page.click("#missing-review");
  await settled(page);
  expect(calls.slice(2)).toEqual(["buildPlan", "goToSheet"]);
  server.readWhatIf = () => ({
    ...bare,
    shop: null,
    lastYear: [],
    missing: [{ sheet: "review", cell: null, figures: ["revenue"] }],
  });
  await page.click("#read-again");
  await settled(page);
  expect(await page.locator("input").count()).toBe(0);
  expect(await textOf(page, "#what-if")).toContain("pas encore de chiffre d’affaires");
  await inspect(page, "fr-light-what-if-6-nothing");
});
