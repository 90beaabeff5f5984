import { LANGUAGES, type Language } from "../shared/language";
import { checkReaders } from "./check";
import type { EndpointName, RequestOf } from "./endpoints";
import { FIGURE_READERS } from "./figure-requests";
import { MONDAY_READERS } from "./monday";
import { arrayOf, expected, integer, object, oneOf, type Reader } from "./readers";
import { repairReaders } from "./repair";
import { CURRENCIES, FIRST_YEAR, LAST_YEAR } from "./settings-choices";
import { SETTINGS_READERS } from "./settings-readers";
import { shareReaders } from "./share";
import { SHEET_IDS } from "./sheets";
import { undoReaders } from "./undo";
import { updateReaders } from "./update";
import { WHAT_IF_READERS } from "./what-if-requests";

export { CURRENCIES } from "./settings-choices";

/** `C12`, one cell within the largest sheet that there can be. */
const cellName: Reader<string> = (value, name) => {
  if (typeof value === "string" && /^[A-Z]{1,3}[1-9]\d{0,6}$/.test(value)) return value;
  throw expected(`«\u202f${name}\u202f» doit être une cellule comme C12`, `“${name}” must be a cell such as C12`);
};

const language = { read: oneOf<Language>(LANGUAGES) };

const READERS: { readonly [N in EndpointName]: Reader<RequestOf<N>> } = {
  readPlanner: object<Record<string, never>>({}),
  buildPlan: object<RequestOf<"buildPlan">>({
    language,
    year: { read: integer(FIRST_YEAR, LAST_YEAR) },
    currency: { read: oneOf(CURRENCIES) },
    sheets: { read: arrayOf(oneOf(SHEET_IDS), SHEET_IDS.length), optional: true },
  }),
  goToSheet: object<RequestOf<"goToSheet">>({
    language,
    sheet: { read: oneOf(SHEET_IDS) },
    cell: { read: cellName, optional: true },
  }),
  ...WHAT_IF_READERS,
  ...checkReaders(language),
  ...updateReaders(language),
  ...FIGURE_READERS,
  ...MONDAY_READERS,
  ...repairReaders(language),
  ...SETTINGS_READERS,
  ...shareReaders(language),
  ...undoReaders(language),
};

/**
 * The request of an endpoint out of its JSON text, checked field by field.
 * `parseRequest("goToSheet", '{"language":"fr","sheet":"review"}').sheet` → `"review"`
 * @throws ProblemError `bad-request`, naming the field and what was expected there.
 */
export function parseRequest<N extends EndpointName>(name: N, requestText: unknown): RequestOf<N> {
  return READERS[name](parseJson(requestText), "request");
}

function parseJson(requestText: unknown): unknown {
  if (typeof requestText !== "string") throw expected("elle n’est pas un texte JSON", "it is not JSON text");
  try {
    return JSON.parse(requestText);
  } catch {
    throw expected("elle n’est pas du JSON valable", "it is not valid JSON");
  }
}

/**
 * The language that a request asks for, even when the rest of it is wrong; null when it says none. In a text that is no
 * JSON, the first one that it seems to ask for.
 */
export function languageOfRequest(requestText: unknown): Language | null {
  if (typeof requestText !== "string") return null;
  try {
    const { language: asked } = Object(JSON.parse(requestText)) as { readonly language?: unknown };
    return LANGUAGES.find((known) => known === asked) ?? null;
  } catch {
    const found = /"language"\s*:\s*"(fr|en)"/.exec(requestText);
    return found ? (found[1] as Language) : null;
  }
}
