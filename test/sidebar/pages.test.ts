import { PAGE_NAMES } from "../../src/protocol/page-names";
import { SHEET_IDS } from "../../src/protocol/sheets";
import { inspect, open, openEverything, settled, textOf, visit, withBrowser } from "./browser";
import { goodServer } from "./stand-in";

withBrowser();

const OTHERS = PAGE_NAMES.filter((name) => name !== "home");
const ALL_BUILT = [...SHEET_IDS];

test.each(["fr", "en"] as const)(
  "at 200 %% zoom no page scrolls sideways or loses a control, in %s",
  async (language) => {
    const { page } = await open({ language, server: goodServer(language, ALL_BUILT, ["Ventes 2026"]) });
    // 300 px of sidebar hold 150 CSS pixels then.
    await page.setViewportSize({ width: 150, height: 600 });
    await inspect(page, `${language}-zoom-home`);
    for (const name of OTHERS) {
      await visit(page, name);
      await openEverything(page);
      await inspect(page, `${language}-zoom-${name}`);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll("button, input, select, textarea")]
          .filter((control) => !control.classList.contains("unseen"))
          .filter((control) => control.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .map(({ id }) => id),
      );
      expect({ name, cut }).toEqual({ name, cut: [] });
    }
  },
);

test("with the keyboard alone: to every page, to each of its controls, and back", async () => {
  const { page } = await open({ language: "en", server: goodServer("en", ALL_BUILT) });
  const focused = () => page.evaluate(() => document.activeElement?.id ?? "");
  for (const name of OTHERS) {
    await page.focus(`#go-${name}`);
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await focused()).toBe("page-title");
    const controls = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("#planner :is(button, input, select, textarea, summary)")]
        .filter((control) => control.checkVisibility() && !control.hasAttribute("disabled"))
        .filter((control) => !(control instanceof HTMLInputElement && control.type === "radio" && !control.checked))
        .map(({ id }) => id)
        .filter((id) => id !== "" && id !== "back"),
    );
    const reached = new Set<string>();
    for (let step = 0; step < 80 && reached.size < controls.length; step += 1) {
      await page.keyboard.press("Tab");
      const id = await focused();
      if (controls.includes(id)) reached.add(id);
    }
    expect({ name, missed: controls.filter((id) => !reached.has(id)) }).toEqual({ name, missed: [] });
    await page.focus("#back");
    await page.keyboard.press("Enter");
    expect(await textOf(page, "#page-title")).toBe("Cap");
  }
});

test("a page forgets the failure of another one", async () => {
  const server = goodServer("fr", ALL_BUILT);
  server.goToSheet = () => {
    throw new Error("refused");
  };
  const { page } = await open({ server });
  await page.click("#open-review");
  await settled(page);
  expect(await page.locator(".failure").count()).toBe(1);
  await visit(page, "help");
  expect(await page.locator(".failure").count()).toBe(0);
});
