import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PALETTE } from "../../src/layouts/palette";
import { ProblemError } from "../../src/protocol/problems";
import { SHEET_IDS, type SheetId } from "../../src/protocol/sheets";
import type { Language } from "../../src/shared/language";
import { monthsFrom } from "../../src/shared/year-month";
import {
  importFile,
  inspect,
  ORDERS,
  open,
  openEverything,
  ROOT,
  settled,
  textOf,
  visit,
  withBrowser,
} from "./browser";
import { goodServer, planner } from "./stand-in";

withBrowser();

const LOOKS: readonly (readonly [Language, "light" | "dark"])[] = [
  ["fr", "light"],
  ["en", "dark"],
];

describe.each(LOOKS)("in %s, %s", (language, scheme) => {
  const shot = (name: string) => `${language}-${scheme}-${name}`;

  test("a file without plan, then with it: nothing overflows and axe finds nothing", async () => {
    const { page, calls } = await open({ language, scheme, server: goodServer(language, [], ["Ventes 2026"]) });
    expect(calls).toEqual(["readPlanner"]);
    await inspect(page, shot("1-empty"));
    await page.click("#build-all");
    await settled(page);
    expect(calls).toEqual(["readPlanner", "buildPlan"]);
    await inspect(page, shot("2-built"));
    await openEverything(page);
    await inspect(page, shot("3-all-open"));
  });

  test("the real shop's orders: read, proposed, written", async () => {
    const { page, calls } = await open({ language, scheme, server: goodServer(language, ["review"]) });
    await importFile(page, ORDERS);
    const shown = await textOf(page, "#figures");
    expect(shown).toContain(language === "fr" ? "25 900 lignes lues" : "25,900 rows read");
    expect(shown).toContain(language === "fr" ? "1 509 496" : "1,509,496");
    expect(await page.inputValue("#period")).toBe("2010-12");
    await inspect(page, shot("4-preview"));
    await page.click("#write");
    await settled(page);
    expect(calls).toEqual(["readPlanner", "readFigurePlaces", "importMonths"]);
    await inspect(page, shot("5-written"));
  });

  test("an export that was pasted: what it is, which month goes to which sheet, what is asked, what was written", async () => {
    const built = [...SHEET_IDS];
    const server = goodServer(language, built, ["Ventes 2026"]);
    // Years that are over, whenever the test runs: months that are not over wait for a yes.
    const [review, dashboard] = [monthsFrom("2019-01", 12), monthsFrom("2020-01", 12)];
    server.readFigurePlaces = () => ({ review, dashboard, reviewMoves: false, vatRate: 0.2 });
    const sent: unknown[] = [];
    server.importMonths = ({ months, use, reviewStart }) => {
      sent.push(months.length, use, reviewStart, months[0]?.revenue);
      const title = (id: SheetId) => planner(language, built).sheets.find((sheet) => sheet.id === id)?.title ?? "";
      return {
        cellsWritten: 61,
        written: [
          { sheet: "review", title: title("review"), cells: 48 },
          { sheet: "dashboard", title: title("dashboard"), cells: 12 },
        ],
        conflicts: [],
        notices: [],
        state: planner(language, built),
      };
    };
    const { page, calls } = await open({ language, scheme, server });
    await visit(page, "import");
    await openEverything(page);
    await inspect(page, shot("10-sources"));
    const rows = monthsFrom("2018-12", 16).map((month) => `${month}\t38000\t798\t55\u202f572,00\t5\u202f000`);
    const average = language === "fr" ? "Moyenne" : "Average";
    const text = ["Mois\tVisites\tCommandes\tVentes TTC\tPublicité", ...rows, `${average}\t38000\t798\t1,5\t5000`];
    await page.fill("#pasted", text.join("\n"));
    await page.click("#read-pasted");
    await settled(page);
    expect(calls).toEqual(["readPlanner", "readFigurePlaces"]);
    expect(await page.locator("#write").count()).toBe(0);
    await inspect(page, shot("11-export-question"));
    await page.click("#tax-included");
    const shown = await textOf(page, "#figures");
    expect(shown).toContain(language === "fr" ? "46 310" : "46,310");
    await openEverything(page);
    await inspect(page, shot("12-export-preview"));
    await page.click("#write");
    await settled(page);
    expect(sent).toEqual([15, "actuals", null, 46310]);
    await inspect(page, shot("13-export-written"));
  });

  test("rows that cannot be read, dates that can be read both ways, and cells that are taken", async () => {
    const server = goodServer(language, [...SHEET_IDS]);
    server.importMonths = ({ overwrite, months }) => ({
      cellsWritten: overwrite ? 2 : 0,
      written: overwrite ? [{ sheet: "review", title: "Bilan", cells: 2 }] : [],
      conflicts: overwrite
        ? []
        : [
            {
              sheet: "review",
              cell: "C14",
              month: months[0]?.month ?? "",
              measure: "orders",
              current: "1200",
              incoming: "1559",
            },
            {
              sheet: "dashboard",
              cell: "D14",
              month: months[0]?.month ?? "",
              measure: "revenue",
              current: "à vérifier",
              incoming: "823746.14",
            },
          ],
      notices: [],
      state: planner(language, [...SHEET_IDS]),
    });
    const { page } = await open({ language, scheme, server });
    const rows = [
      "N° commande;Date;Client;Montant TTC",
      "1;03/04/2025;A;1 234,50",
      "2;05/04/2025;B;12,00",
      "3;;C;5,00",
    ];
    await importFile(page, { name: "commandes.csv", text: [...rows, "4;2025-02-31;D;7,00"].join("\r\n") });
    await openEverything(page);
    await inspect(page, shot("6-question"));
    await page.click("#day-first");
    await settled(page);
    expect(await page.inputValue("#period")).toBe("2025-04");
    expect(await page.locator("#write").count()).toBe(0);
    await page.click("#tax-included");
    await page.fill("#tax-rate", "20");
    await page.locator("#tax-rate").blur();
    await inspect(page, shot("7-answered"));
    await page.click("#write");
    await settled(page);
    await inspect(page, shot("8-conflicts"));
    await page.click("#replace");
    await settled(page);
    expect(await page.locator("#open-review").count()).toBe(1);
  });

  test("a failure says one sentence beside the action and loses nothing that was chosen", async () => {
    const server = goodServer(language, ["review"]);
    const write = server.importMonths;
    server.importMonths = () => {
      throw new ProblemError("busy");
    };
    const { page } = await open({ language, scheme, server });
    await importFile(page, ORDERS);
    await page.click("#write");
    await settled(page);
    expect(await textOf(page, "#alarm")).toContain(language === "fr" ? "Une autre personne" : "Another person");
    expect(await page.inputValue("#period")).toBe("2010-12");
    await inspect(page, shot("9-failure"));
    server.importMonths = write;
    await page.click("#retry");
    await settled(page);
    expect(await page.locator(".failure").count()).toBe(0);
    expect(await page.locator("#open-review").count()).toBe(1);
  });
});

test("the sidebar's light colours are the palette of the sheets", () => {
  const css = readFileSync(join(ROOT, "src/sidebar/tokens.css"), "utf8");
  const light = css.slice(0, css.indexOf("@media")).toLowerCase();
  const { ink, muted, line, paper, brand, accent, input, tryIt, note, favourable, unfavourable, waiting } = PALETTE;
  const tokens = {
    ink,
    muted,
    line,
    paper,
    brand,
    accent,
    input,
    note,
    favourable,
    unfavourable,
    waiting,
    "try-it": tryIt,
  };
  for (const [name, colour] of Object.entries(tokens)) expect(light).toContain(`--${name}: ${colour.toLowerCase()};`);
});
