import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { RULES } from "../../src/advice/check/all-rules";
import { POINTS } from "../../src/advice/check/score";
import { checksPage } from "../../tools/docs/checks-page";

const page = checksPage(RULES);

test("docs/checks.md says what the rules say: `npm run docs` writes it again", () => {
  expect(readFileSync(resolve("docs/checks.md"), "utf8")).toBe(page);
});

test("no rule is left out, and each has its texts in both languages", () => {
  const [, french = "", english = ""] = page.split(/^# /m);
  for (const { code, looksFor, why, fix } of RULES) {
    for (const [part, language] of [
      [french, "fr"],
      [english, "en"],
    ] as const) {
      const line = part.split("\n").find((text) => text.startsWith(`| \`${code}\` |`)) ?? "";
      for (const text of [looksFor, why, fix]) expect(line).toContain(text[language]);
      expect(line.split(" | ")).toHaveLength(6);
    }
  }
  for (const points of Object.values(POINTS)) expect(page).toContain(`| ${points} |`);
});
