import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { RULES } from "../../src/advice/check/all-rules";
import { POINTS } from "../../src/advice/check/score";
import { LANGUAGES } from "../../src/shared/language";
import { checksPage } from "../../tools/docs/checks-page";

describe.each(LANGUAGES)("docs/%s/checks.md", (language) => {
  const page = checksPage(RULES, language);

  test("says what the rules say: `npm run docs` writes it again", () => {
    expect(readFileSync(resolve(`docs/${language}/checks.md`), "utf8")).toBe(page);
  });

  test("leaves out no rule, and has the texts of each", () => {
    for (const { code, looksFor, why, fix } of RULES) {
      const line = page.split("\n").find((text) => text.startsWith(`| \`${code}\` |`)) ?? "";
      for (const text of [looksFor, why, fix]) expect(line).toContain(text[language]);
      expect(line.split(" | ")).toHaveLength(6);
    }
    for (const points of Object.values(POINTS)) expect(page).toContain(`| ${points} |`);
  });
});
