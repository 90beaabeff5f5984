import { ProblemError } from "../../src/protocol/problems";
import { SHEET_IDS, type SheetId } from "../../src/protocol/sheets";
import type { PlanVersion } from "../../src/protocol/update";
import type { Language, Words } from "../../src/shared/language";
import { inspect, open, settled, textOf, withBrowser } from "./browser";
import { goodServer, planner, type Server } from "./stand-in";

withBrowser();

const BRINGS: readonly Words[] = [
  {
    fr: "Cap garde dans le fichier vos raisons d’écarter un constat, et dit chaque lundi ce qui a changé depuis la dernière fois.",
    en: "Cap keeps in the file your reasons to dismiss a finding, and says each Monday what changed since the last time.",
  },
  {
    fr: "L’année du plan est celle de la plupart de ses mois, comme dans le volet de Cap.",
    en: "The plan’s year is the one in which most of its months fall, as in Cap’s sidebar.",
  },
];

/** A server with a plan of another version, until it is updated. */
function serverOf(language: Language, built: SheetId[], kind: PlanVersion["kind"]): Server {
  let version: PlanVersion = { kind, brings: kind === "outdated" ? BRINGS : [] };
  const state = () => ({ ...planner(language, built), version });
  return {
    ...goodServer(language, built),
    readPlanner: state,
    updatePlan: (request) => {
      version = { kind: "current", brings: [] };
      const titles = { fr: ["Réglages de Cap", "Vision"], en: ["Cap settings", "Vision"] }[request.language];
      const left = {
        fr: " Vous aviez changé F15\u202f: rien n’y est touché.",
        en: " You had changed F15: nothing is touched there.",
      };
      const sheets = BRINGS.map((words, index) => ({
        title: titles[index] ?? "",
        sentence: words[request.language] + (index === 1 ? left[request.language] : ""),
      }));
      return { sheets, state: state() };
    },
  };
}

describe.each([
  ["fr", "light"],
  ["en", "dark"],
] as const)("in %s, %s", (language, scheme) => {
  test("an older plan says what an update brings, creates no sheet before it, then what was done", async () => {
    const server = serverOf(language, ["vision", "review"], "outdated");
    const { page, calls } = await open({ language, scheme, server });
    const card = await textOf(page, "#update");
    for (const words of BRINGS) expect(card).toContain(words[language]);
    expect(await page.locator("#build-all, #create-impact").count()).toBe(0);
    expect(await page.locator("#open-vision").count()).toBe(1);
    await inspect(page, `${language}-${scheme}-update-1-offered`);
    await page.click("#update-plan");
    await settled(page);
    expect(calls).toEqual(["readPlanner", "updatePlan"]);
    expect(await textOf(page, "#update")).toContain("F15");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("update");
    expect(await textOf(page, "#announcer")).toContain(language === "fr" ? "Le plan est à jour." : "up to date.");
    expect(await page.locator("#update-plan").count()).toBe(0);
    await inspect(page, `${language}-${scheme}-update-2-done`);
    await page.click("#build-all");
    await settled(page);
    expect(await page.locator("#update").count()).toBe(0);
  });
});

test("a plan of a later version is read, and the card says how to get that version", async () => {
  const { page } = await open({ server: serverOf("fr", [...SHEET_IDS].slice(0, 6), "newer") });
  expect(await textOf(page, "#update")).toContain("Rechargez la page pour avoir cette version.");
  expect(await page.locator("#update button, #build-all, #create-dashboard").count()).toBe(0);
  expect(await page.locator("#open-vision").count()).toBe(1);
  await inspect(page, "fr-light-update-3-newer");
});

test("an update that fails says so in its card alone, and is done by its second click", async () => {
  const server = serverOf("fr", [...SHEET_IDS], "outdated");
  const update = server.updatePlan;
  server.updatePlan = () => {
    throw new ProblemError("busy");
  };
  const { page } = await open({ server });
  await page.click("#update-plan");
  await settled(page);
  expect(await page.locator(".failure").count()).toBe(1);
  expect(await textOf(page, "#update .failure")).toContain("Une autre personne");
  await inspect(page, "fr-light-update-4-failed");
  server.updatePlan = update;
  await page.click("#retry");
  await settled(page);
  expect(await page.locator(".failure").count()).toBe(0);
  expect(await textOf(page, "#update")).toContain("Le plan est à jour.");
});
