import type { AuthMode, LocalSheets } from "../index";
import { element } from "./dom";
import type { Session } from "./session";
import type { PageWords } from "./words";

const SPREADSHEET_LOCALES = { fr_FR: "France", en_US: "United States", de_DE: "Deutschland", fr_MA: "Maroc" };
const PERSON_LOCALES = { fr: "français", en: "English" };

/** The three choices at the right of the bar: the spreadsheet's locale (at once), the person's language and how far the file is authorised (open it again). */
export function drawChoices(
  place: HTMLElement,
  session: Session,
  sheets: LocalSheets,
  words: PageWords,
  reopen: (changes: Partial<Session>) => void,
): void {
  const modes = { NONE: words.NONE, LIMITED: words.LIMITED, FULL: words.FULL } satisfies Record<AuthMode, string>;
  place.replaceChildren(
    choice(words.spreadsheetLocale, SPREADSHEET_LOCALES, sheets.document.locale, (locale) => {
      sheets.document.locale = locale;
      sheets.document.calculate();
    }),
    choice(words.personLocale, PERSON_LOCALES, session.userLocale, (userLocale) => reopen({ userLocale })),
    choice(words.authorisation, modes, session.openAs, (openAs) => reopen({ openAs: openAs as AuthMode })),
  );
}

/** A labelled list; a current value that it does not know is added as it is. */
function choice(
  label: string,
  values: Readonly<Record<string, string>>,
  current: string,
  chosen: (value: string) => void,
) {
  const select = element("select", { onchange: () => chosen(select.value) });
  for (const [value, text] of Object.entries({ [current]: current, ...values })) {
    select.append(element("option", { value, selected: value === current }, text));
  }
  return element("label", {}, label, select);
}
