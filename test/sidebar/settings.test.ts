import { ProblemError } from "../../src/protocol/problems";
import type { ChangeSettingsRequest, SettingsReport } from "../../src/protocol/settings";
import { SHEET_IDS } from "../../src/protocol/sheets";
import type { Language } from "../../src/shared/language";
import { inspect, open, openEverything, settled, textOf, visit, withBrowser } from "./browser";
import { goodServer, planner, RELABELLED, SETTINGS, type Server } from "./stand-in";

withBrowser();

/** A server with a whole plan, and what it is asked to change. */
function serverOf(language: Language): { server: Server; asked: ChangeSettingsRequest[] } {
  const server = goodServer(language, [...SHEET_IDS]);
  const asked: ChangeSettingsRequest[] = [];
  const change = server.changeSettings;
  server.changeSettings = (request) => {
    asked.push(request);
    return change(request);
  };
  return { server, asked };
}

const report = (language: Language, part: Partial<SettingsReport>): SettingsReport => ({
  isDone: true,
  relabelled: null,
  figures: null,
  conflicts: [],
  changed: [],
  settings: SETTINGS(language),
  state: planner(language, [...SHEET_IDS]),
  ...part,
});

const LOOKS = [
  ["fr", "light"],
  ["en", "dark"],
] as const;

test.each(LOOKS)("the settings in %s, %s: shown, asked about, saved; axe finds nothing", async (language, scheme) => {
  const { server, asked } = serverOf(language);
  const { page, calls } = await open({ language, scheme, server });
  const shot = (name: string) => `${language}-${scheme}-settings-${name}`;
  await visit(page, "settings");
  expect(calls).toEqual(["readPlanner", "readSettings"]);
  expect(await page.inputValue("#vat")).toBe("");
  expect(await page.inputValue("#days")).toBe("365");
  await inspect(page, shot("1-shown"));
  const other = language === "fr" ? "en" : "fr";
  await page.selectOption("#plan-language", other);
  await page.selectOption("#currency", "MAD");
  await page.fill("#vat", language === "fr" ? "5,5" : "5.5");
  await openEverything(page);
  await inspect(page, shot("2-changed"));
  await page.click("#save");
  await settled(page);
  expect(asked[0]).toEqual({
    language,
    change: { planLanguage: other, currency: "MAD", vat: { shown: null, value: 0.055 } },
    confirmed: false,
  });
  const question = await textOf(page, ".question");
  expect(question).toContain(
    language === "fr" ? "1 462 mots et 720 formules de Cap seront écrits en anglais" : "1,462",
  );
  await inspect(page, shot("3-question"));
  await page.click("#confirm");
  await settled(page);
  expect(asked[1]).toEqual({ ...asked[0], confirmed: true });
  expect(await page.getAttribute("html", "lang")).toBe(other);
  expect(await textOf(page, "#announcer")).toContain(other === "en" ? "Saved: language" : "Enregistré : la langue");
  await openEverything(page);
  await inspect(page, shot("4-saved"));
});

test("the keyboard alone changes the first month; figures that would move are asked about, and a no changes nothing", async () => {
  const { server, asked } = serverOf("fr");
  server.changeSettings = (request) => {
    asked.push(request);
    return report("fr", { isDone: false, figures: { count: 312, from: "2026-01", to: "2025-12" } });
  };
  const { page } = await open({ server });
  await visit(page, "settings");
  await page.focus("#first-month");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  expect(await textOf(page, "#year-hint")).toContain("décembre 2025 à novembre 2026");
  await page.focus("#save");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(asked[0]?.change).toEqual({ planStart: "2026-12" });
  expect(await textOf(page, ".question")).toContain("Ce qui est sous janvier 2026 se trouvera sous décembre 2025");
  await inspect(page, "fr-light-settings-5-months");
  await page.focus("#keep");
  await page.keyboard.press("Enter");
  expect(asked).toHaveLength(1);
  expect(await page.inputValue("#first-month")).toBe("12");
  await page.click("#undo");
  expect(await page.inputValue("#first-month")).toBe("1");
});

test("a rate or year that is none stays in its field with a sentence, and nothing is called", async () => {
  const { server, asked } = serverOf("en");
  const { page } = await open({ language: "en", server });
  await visit(page, "settings");
  await page.fill("#vat", "20O");
  await page.click("#save");
  expect(await page.getAttribute("#vat", "aria-invalid")).toBe("true");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("vat");
  expect(await page.inputValue("#vat")).toBe("20O");
  await page.fill("#vat", "120");
  await page.fill("#year", "27");
  await page.click("#save");
  expect(await page.getAttribute("#year", "aria-invalid")).toBe("true");
  await inspect(page, "en-light-settings-6-wrong");
  await page.fill("#vat", "");
  await page.fill("#year", "2027");
  await page.click("#save");
  expect(await textOf(page, "#settings")).toContain("Nothing to save");
  expect(asked).toEqual([]);
});

test("after a failure everything typed is still there, and retrying sends it again", async () => {
  const { server, asked } = serverOf("fr");
  const change = server.changeSettings;
  server.changeSettings = () => {
    throw new ProblemError("busy");
  };
  const { page } = await open({ server });
  await visit(page, "settings");
  await page.fill("#vat", "20");
  await page.selectOption("#days", "360");
  await page.click("#save");
  await settled(page);
  expect(await textOf(page, "#alarm")).toContain("Une autre personne");
  expect([await page.inputValue("#vat"), await page.inputValue("#days")]).toEqual(["20", "360"]);
  server.changeSettings = change;
  await page.click("#retry");
  await settled(page);
  expect(asked[0]?.change).toEqual({ vat: { shown: null, value: 0.2 }, days: { shown: 365, value: 360 } });
});

test("a rate that somebody changed meanwhile: both are told, what was asked stays, and saving again replaces it", async () => {
  const { server, asked } = serverOf("fr");
  const settings = { ...SETTINGS("fr"), inputs: { ...SETTINGS("fr").inputs, vat: { isThere: true, value: 0.055 } } };
  server.changeSettings = (request) => {
    asked.push(request);
    const shown = request.change.vat?.shown ?? null;
    const conflicts = shown === null ? [{ setting: "vat" as const, shown, now: 0.055, asked: 0.2 }] : [];
    return report("fr", { settings, conflicts });
  };
  const { page } = await open({ server });
  await visit(page, "settings");
  await page.fill("#vat", "20");
  await page.click("#save");
  await settled(page);
  expect(await textOf(page, ".notice")).toContain("la feuille dit maintenant 5,5 %");
  expect(await page.inputValue("#vat")).toBe("20");
  await inspect(page, "fr-light-settings-7-conflict");
  await page.click("#save");
  await settled(page);
  expect(asked[1]?.change).toEqual({ vat: { shown: 0.055, value: 0.2 } });
});

test("settings of sheets that are not there, and content that Cap does not know, are shown for what they are", async () => {
  const { server } = serverOf("fr");
  server.readSettings = () => ({
    ...SETTINGS("fr"),
    inputs: {
      vat: { isThere: true, value: "<b>20</b>" },
      days: { isThere: true, value: 364 },
      advertising: { isThere: false, value: null },
    },
  });
  server.changeSettings = () =>
    report("fr", {
      relabelled: { ...RELABELLED, damaged: ["Les conditions de l’activité"] },
      changed: ["planLanguage"],
    });
  const { page } = await open({ server });
  await visit(page, "settings");
  expect(await page.inputValue("#vat")).toBe("<b>20</b>");
  expect(await textOf(page, "#days option:checked")).toBe("« 364 », à remplacer");
  expect(await page.isDisabled("#advertising")).toBe(true);
  await page.selectOption("#plan-language", "en");
  await page.click("#save");
  await settled(page);
  await openEverything(page);
  expect(await textOf(page, "#settings")).toContain("Les conditions de l’activité");
  await inspect(page, "fr-light-settings-8-missing");
});
