import { existsSync, readdirSync, readFileSync } from "node:fs";
import { RULES } from "../../src/advice/check/all-rules";
import { anchorOf, commandsIn, formulasIn, headingsIn, linksIn, PAGES, wrongSpacesIn } from "./markdown";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const links = PAGES.flatMap((page) => linksIn(page).map((link) => ({ path: page.path, link })));

test.each(PAGES.filter(({ text }) => commandsIn(text).length > 0))("$path names commands that exist", ({ text }) => {
  expect(commandsIn(text).filter((name) => !(name in scripts))).toEqual([]);
});

test.each(PAGES)("$path links to files and parts of pages that exist", (page) => {
  const dead = linksIn(page).filter((link) => {
    const [path = "", part] = link.split("#");
    if (!existsSync(path)) return true;
    if (!part) return false;
    const text = readFileSync(path, "utf8");
    return !text.includes(`<a id="${part}">`) && !headingsIn(text).map(anchorOf).includes(decodeURIComponent(part));
  });
  expect(dead).toEqual([]);
});

test("the README fits one screen, and counts what there is", () => {
  const { text = "" } = PAGES.find(({ path }) => path === "README.md") ?? {};
  expect(text.split("\n").length).toBeLessThanOrEqual(60);
  expect(text).toContain(`[${RULES.length} checks]`);
  const orders = readFileSync("test/fixtures/online-retail-orders.csv", "utf8").trim().split("\n").length - 1;
  expect(text).toContain(`${(Math.round(orders / 100) * 100).toLocaleString("en")} orders`);
});

test("every picture is shown by a page", () => {
  const pictures = readdirSync("docs/images").map((name) => `docs/images/${name}`);
  expect(pictures.filter((path) => !links.some(({ link }) => link === path))).toEqual([]);
});

test("every page of the guide is reached from its first page, and that from the README", () => {
  for (const language of ["en", "fr"]) {
    const pages = readdirSync(`docs/${language}`).filter((name) => name !== "README.md");
    const reached = links.filter(({ path }) => path === `docs/${language}/README.md`).map(({ link }) => link);
    for (const name of pages) expect(reached).toContain(`docs/${language}/${name}`);
    expect(links).toContainEqual({ path: "README.md", link: `docs/${language}/README.md` });
  }
});

describe("the guide is the same in French and in English", () => {
  const names = readdirSync("docs/en");

  test("it has the same pages", () => {
    expect(readdirSync("docs/fr")).toEqual(names);
  });

  test.each(names)("%s has the same headings, pictures, steps, tables and formulas", (name) => {
    const [english, french] = ["en", "fr"].map((language) => {
      const text = PAGES.find(({ path }) => path === `docs/${language}/${name}`)?.text ?? "";
      return {
        headings: headingsIn(text).map((heading) => heading.replace(/ .*/, "")),
        pictures: linksIn({ path: "", text, language: "en" }).flatMap((link) => {
          const [, picture, of] = /([\w-]+)-(en|fr)\.png$/.exec(link) ?? [];
          return picture === undefined ? [] : [[picture, of === language]];
        }),
        steps: text.split("\n").filter((line) => /^\d+\. /.test(line)).length,
        rows: text.split("\n").filter((line) => line.startsWith("|")).length,
        formulas: formulasIn(text).map(({ formula }) => formula.replace(/\p{L}+!/gu, "!").replace(/"[^"]*"/g, "word")),
      };
    });
    expect(french).toEqual(english);
    expect(english?.pictures.every(([, isOfLanguage]) => isOfLanguage)).toBe(true);
  });

  test.each(names)("%s has narrow spaces in French before and inside what asks for them", (name) => {
    expect(wrongSpacesIn(PAGES.find(({ path }) => path === `docs/fr/${name}`)?.text ?? "")).toEqual([]);
  });

  test("a wrong space is seen, and code, links and tables are left alone", () => {
    const page = "Où ? Ici: « là »\n5 %, 5\u202f%, «\u202fbien\u202f»\u202f: `=A(1; 5%)` [a](b;c)\n| --- | ---: |";
    expect(wrongSpacesIn(page)).toEqual(["Où ?", "Ici:", "« ", "là »", "5 %"]);
  });
});
