import fc from "fast-check";
import { LANGUAGES } from "../../src/shared/language";
import { calculate } from "../../tools/second-engine/libreoffice";
import { type Grids, openDocument, type Result, readResults } from "../../tools/second-engine/open-document";
import { type Filling, type Placed, PlannedFile } from "../../tools/second-engine/planned-file";

import { openPlan } from "../workbook/open-plan";
import { anyFilling, NAMED_FILLINGS, namedFilling } from "./fillings";
import { hoursFromUtc, zone } from "./noon";
import { isSame } from "./same-result";

const seed = Date.now() % 1_000_000;
/** Others at each run: two for each language are enough, since every push tries more. */
const RANDOM = [1, 2].map((number) => `random filling ${number} of seed ${seed}`);

const FILES = LANGUAGES.map((language) => {
  const file = new PlannedFile(language);
  const random = fc.sample(anyFilling(file), { seed, numRuns: RANDOM.length });
  const names = language === "fr" ? NAMED_FILLINGS : NAMED_FILLINGS.slice(1, 2);
  const fillings = [...names.map((name) => namedFilling(file, name)), ...random];
  return { file, cases: [...names, ...RANDOM].map((name, index) => ({ name, filling: fillings[index] as Filling })) };
});

describe("LibreOffice and local Sheets", () => {
  const inLibreOffice = new Map<Filling, Grids<Result>>();
  const inLocalSheets = new Map<Filling, Grids<Result>>();

  beforeAll(async () => {
    const copies = FILES.flatMap(({ file, cases }) =>
      cases.flatMap(({ filling }, index) => file.contents(filling, ` ${file.language} ${index}`)),
    );
    const results = readResults(await calculate(openDocument(new Map(copies)), zone));
    for (const { file, cases } of FILES) {
      const locale = file.language === "fr" ? "fr_FR" : "en_US";
      const { local } = await openPlan({ locale, timeZone: `Etc/${zone}`, built: { language: file.language } });
      for (const { filling } of cases) inLocalSheets.set(filling, file.resultsIn(local, filling, hoursFromUtc));
      local.dispose();
    }
    for (const { file, cases } of FILES) {
      cases.forEach(({ filling }, index) => {
        const own = [...results].filter(([title]) => title.endsWith(` ${file.language} ${index}`));
        inLibreOffice.set(filling, new Map(own.map(([title, rows]) => [title.split(/ (?:fr|en) /)[0] ?? "", rows])));
      });
    }
  }, 600_000);

  const valueAt = (all: Map<Filling, Grids<Result>>, filling: Filling, { title, row, column }: Placed) =>
    all.get(filling)?.get(title)?.[row]?.[column];

  describe.each(FILES)("agree on every native formula, in $file.language", ({ file, cases }) => {
    test.each(cases)("$name", ({ filling }) => {
      const formulas = file.formulas.filter(({ cell }) => !filling.has(cell));
      expect(formulas.length).toBeGreaterThan(2000);
      const different = formulas.flatMap((placed) => {
        const one = valueAt(inLocalSheets, filling, placed);
        const other = valueAt(inLibreOffice, filling, placed);
        const { title, row, column, cell } = placed;
        const isError = /^(#|Err:)/.test(String(other));
        if (isSame(one, other) && !isError) return [];
        return [{ at: `${title} R${row + 1}C${column + 1}`, is: cell.content, localSheets: one, libreOffice: other }];
      });
      expect(different).toEqual([]);
    });
  });
});
