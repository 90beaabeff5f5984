import { type Fault as CellFault, faults } from "../../src/functions/faults";
import { type ReasonCode, reason } from "../../src/import/reasons";
import { type ProblemCode, ProblemError } from "../../src/protocol/problems";
import { LANGUAGES, type Language } from "../../src/shared/language";

/** The sentences that Cap may answer, each as a pattern: what stands in for a value matches whatever the value is. */
export type Catalogue = Readonly<Record<Language, RegExp>>;

/** Numbers and texts that no sentence has by itself. */
const ROW = 918_273;
const COLUMN = 645_546;
const HOLE = "\u0001";

function pattern(sentence: string): string {
  return sentence
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(new RegExp(`${ROW}|${COLUMN}`, "g"), "\\d+")
    .replace(new RegExp(HOLE, "g"), "[\\s\\S]*?");
}

function whole(sentences: readonly string[]): RegExp {
  return new RegExp(`^(?:${sentences.map(pattern).join("|")})$`);
}

function perLanguage(sentences: (language: Language) => readonly string[]): Catalogue {
  const patterns = LANGUAGES.map((language) => [language, whole(sentences(language))]);
  return Object.fromEntries(patterns) as unknown as Catalogue;
}

/** What a custom function says; `names` are those of its arguments. */
export function sentencesOfFunctions(names: readonly string[]): Catalogue {
  const all = names.flatMap((argument) => names.flatMap((other) => faultsOf(argument, other)));
  return perLanguage((language) => [...new Set(all.map(({ words }) => words[language]))]);
}

function faultsOf(argument: string, other: string): CellFault[] {
  const shape = { rows: ROW, columns: COLUMN };
  // A list of one row says "row", one of several says "rows".
  const shapes = [shape, { rows: 1, columns: COLUMN }, { rows: ROW, columns: 1 }, { rows: 1, columns: 1 }];
  const places = [{ argument }, { argument, row: ROW, column: COLUMN }];
  const ofPlaces = places.flatMap((place) => [
    faults.text(place, HOLE),
    faults.ambiguous(place, HOLE),
    faults.tooLarge(place, HOLE),
    faults.boolean(place, true),
    faults.boolean(place, false),
    faults.date(place),
    faults.errorValue(place, HOLE),
    faults.unreadable(place),
    // Not quoted: what was received may be a number or an object.
    unquoted(faults.word(place, HOLE, { fr: [HOLE], en: [HOLE] })),
    faults.zero(place),
    faults.gap(place),
    faults.unplanned(place),
  ]);
  const ofShapes = shapes.flatMap((one) => [
    ...shapes.map((two) => faults.shapes(argument, one, other, two)),
    faults.notALine(argument, one),
    faults.notAColumn(argument, one),
    faults.tooManyCells(one),
  ]);
  const others = [faults.missing(argument), faults.uneven(argument), faults.overflow()];
  return [...ofPlaces, ...ofShapes, ...others, faults.overflow({ row: ROW, column: COLUMN })];
}

function unquoted({ words }: CellFault): CellFault {
  const fr = words.fr.split(`«\u202f${HOLE}\u202f»`).join(HOLE);
  const en = words.en.split(`"${HOLE}"`).join(HOLE);
  return { words: { fr, en } } as CellFault;
}

const REASONS: Readonly<Record<ReasonCode, true>> = {
  "date-missing": true,
  "date-unreadable": true,
  "date-impossible": true,
  "date-ambiguous": true,
  "amount-missing": true,
  "amount-unreadable": true,
  "amount-ambiguous": true,
  "amount-too-large": true,
  "count-not-whole": true,
  "figures-missing": true,
  "too-many-cells": true,
};

/** Why a row of an export was left out. */
export const REASON_SENTENCES: Catalogue = perLanguage((language) =>
  (Object.keys(REASONS) as ReasonCode[]).map((code) => reason({ code, text: HOLE }, language)),
);

const known = new Map<ProblemCode, Catalogue>();

/** What the server and the reader of exports say of a problem. */
export function sentencesOf(code: ProblemCode): Catalogue {
  let found = known.get(code);
  if (found === undefined) {
    // Without values, the places of the values stay in the sentence.
    found = perLanguage((language) => [new ProblemError(code).sentence(language).replace(/\{\w+\}/g, HOLE)]);
    known.set(code, found);
  }
  return found;
}

/** Whether an answer's sentence is the one of its code, in that language, with every place filled in. */
export function isSentenceOf(code: string, sentence: string, language: Language): boolean {
  const template = new ProblemError(code as ProblemCode).sentence(language);
  const isFilled = sentence !== template || !/\{\w+\}/.test(template);
  return isFilled && sentencesOf(code as ProblemCode)[language].test(sentence);
}
