import fc from "fast-check";
import { LANGUAGES } from "../../src/shared/language";
import example from "../fixtures/worked-example.json";
import { openPlan } from "../workbook/open-plan";
import { anyFilling, NAMED_FILLINGS, namedFilling } from "./fillings";
import { calculate } from "./libreoffice";
import { openDocument, type Result, readResults } from "./open-document";
import { type Filling, PlannedFile } from "./planned-file";

const RANDOM_FILLINGS = 6;
const seed = Date.now() % 1_000_000;
/** It is about noon there, so that no midnight falls between the two engines. */
const hoursFromUtc = 12 - new Date().getUTCHours();
const zone = `GMT${hoursFromUtc > 0 ? "-" : "+"}${Math.abs(hoursFromUtc)}`;
const LOCALES = { fr: "fr_FR", en: "en_US" } as const;
const RANDOM = Array.from({ length: RANDOM_FILLINGS }, (_, index) => `random filling ${index + 1} of seed ${seed}`);
const CASES = LANGUAGES.flatMap((language) => [...NAMED_FILLINGS, ...RANDOM].map((name) => [name, language] as const));

interface Compared {
  readonly cell: string;
  readonly formula: string;
  readonly localSheets: Result;
  readonly libreOffice: Result;
}

describe("the native formulas in LibreOffice", () => {
  const compared = new Map<string, Compared[]>();
  beforeAll(async () => {
    const files = LANGUAGES.map((language) => {
      const file = new PlannedFile(language);
      const random = fc.sample(anyFilling(file), { seed, numRuns: RANDOM_FILLINGS });
      const fillings = new Map<string, Filling>([
        ...NAMED_FILLINGS.map((name) => [`${name} ${language}`, namedFilling(file, name)] as const),
        ...RANDOM.map((name, index) => [`${name} ${language}`, random[index] as Filling] as const),
      ]);
      return { file, fillings };
    });
    const copies = files.flatMap(({ file, fillings }) =>
      [...fillings.values()].flatMap((filling, index) => file.contents(filling, ` ${file.language} ${index}`)),
    );
    const calculated = calculate(openDocument(new Map(copies)), zone);
    for (const { file, fillings } of files) {
      const plan = await openPlan({ locale: LOCALES[file.language], timeZone: `Etc/${zone}` });
      plan.build({ language: file.language });
      const inLocalSheets = [...fillings.values()].map((filling) => file.resultsIn(plan.local, filling, hoursFromUtc));
      plan.local.dispose();
      const inLibreOffice = readResults(await calculated);
      [...fillings.keys()].forEach((name, index) => {
        const pairs = [...(inLocalSheets[index] ?? [])].map(([{ title, row, column, cell }, localSheets]) => ({
          cell: `${title} R${row + 1}C${column + 1}`,
          formula: String(cell.content),
          localSheets,
          libreOffice: inLibreOffice.get(`${title} ${file.language} ${index}`)?.[row]?.[column] ?? null,
        }));
        compared.set(name, pairs);
      });
    }
  }, 180_000);

  test.each(CASES)("%s, in %s: every cell as in local Sheets", (name, language) => {
    const pairs = compared.get(`${name} ${language}`) ?? [];
    expect(pairs.length).toBeGreaterThan(400);
    expect(pairs.filter(({ localSheets, libreOffice }) => !isSame(localSheets, libreOffice))).toEqual([]);
  });

  test.each(CASES)("%s, in %s: no cell in error", (name, language) => {
    const pairs = compared.get(`${name} ${language}`) ?? [];
    expect(pairs.filter(({ libreOffice }) => /^(#|Err:)/.test(String(libreOffice)))).toEqual([]);
  });
});

function isSame(one: Result, other: Result): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
  }
  return typeof one === "string" && typeof other === "string"
    ? withoutGroups(one) === withoutGroups(other)
    : one === other;
}

/** Thousands stand apart in each locale's way. */
const withoutGroups = (text: string) => text.replace(/(?<=\d)[\s\u00A0\u202F.,](?=\d{3})/g, "");
void example;
