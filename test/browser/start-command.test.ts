import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SHEET_IDS } from "../../src/protocol/sheets";
import { PATIENCE } from "./page";

const folder = mkdtempSync(join(tmpdir(), "cap-start-"));
afterAll(() => rmSync(folder, { recursive: true }));

function start(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["tools/run.mjs", "start", ...options], {
    encoding: "utf8",
    timeout: PATIENCE / 2,
  });
  return { status, stdout, stderr };
}

describe("npm start answers bad input with one sentence and ends with 1", () => {
  const notOrders = join(folder, "recipes.csv");
  writeFileSync(notOrders, "recipe,minutes\nsoup,20\n");
  const fewMonths = join(folder, "few.csv");
  writeFileSync(fewMonths, "order,date,amount\n1,2025-01-02,10\n2,2025-01-30,12\n");

  test.each([
    ["an option it never heard of", ["--colour"], /'--colour'/],
    ["a language it does not speak", ["--language", "de"], /--language takes fr or en/],
    ["a port that is none", ["--port", "http"], /--port takes a number/],
    ["a locale that is none", ["--locale", "?"], /--locale takes a locale/],
    ["--out without --headless", ["--out", "plan.json"], /--out goes with --headless/],
    ["--project with --headless", ["--headless", "--project", "."], /leave out --headless/],
    ["a file that is not there", ["--orders", "nowhere.csv"], /nowhere\.csv cannot be read/],
    ["a CSV that is no order list", ["--orders", notOrders], /there is no column of dates/],
    ["a list with fewer than twelve months", ["--orders", fewMonths], /no twelve full months/],
    ["--file with --headless", ["--headless", "--file", "plan.xlsx"], /leave out --headless/],
    ["an .xlsx file that is none", ["--file", notOrders], /no \.xlsx file that can be read/],
    ["a folder without scripts", ["--project", folder], /holds no Apps Script file/],
    ["a folder that is not there", ["--project", join(folder, "nowhere")], /holds no Apps Script file/],
  ])("%s", (_case, options, sentence) => {
    const language = options.includes("--language") ? [] : ["--language", "en"];
    const { status, stderr } = start(...language, ...options);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(status).toBe(1);
  });

  test("in French too", () => {
    expect(start("--language", "fr", "--port", "http").stderr).toBe(
      "--port attend un nombre de 0 à 65535, et non «\u202fhttp\u202f».\n",
    );
  });
});

test("--help lists every option in both languages", () => {
  for (const language of ["fr", "en"]) {
    const { status, stdout } = start("--help", "--language", language);
    for (const option of ["language", "locale", "orders", "port", "open", "file", "project", "headless", "out"]) {
      expect(stdout).toContain(`--${option}`);
    }
    expect(status).toBe(0);
  }
});

test(
  "--headless prints the real shop's year and writes every sheet",
  () => {
    const out = join(folder, "plan.json");
    const { status, stdout, stderr } = start("--headless", "--language", "en", "--out", out);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toMatch(/Twelve months +2010-12 – 2011-11/);
    const plan = JSON.parse(readFileSync(out, "utf8"));
    expect(plan.shop).toMatchObject({ currency: "GBP", firstMonth: "2010-12", lastMonth: "2011-11" });
    expect(plan.answers[0].created).toEqual(SHEET_IDS);
    expect(plan.answers[1].conflicts).toEqual([]);
    expect(plan.calls.readsAfterWrite).toBeLessThan(10);
    const cells = JSON.stringify(plan.sheets);
    for (const figure of [2769, 1509496.33]) expect(cells).toContain(String(figure));
    expect(cells).not.toMatch(/"#(REF|NAME|VALUE|ERROR|DIV|N\/A|NUM)/);
  },
  PATIENCE,
);
