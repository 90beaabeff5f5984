import { MENU_ITEMS } from "../../src/entry/menu-items";
import { LAYOUTS } from "../../src/layouts/all-layouts";
import type { Language } from "../../src/shared/language";
import { CHECK_WORDS } from "../../src/sidebar/check/words";
import { HOME_WORDS } from "../../src/sidebar/home/words";
import { IMPORT_WORDS } from "../../src/sidebar/import/words";
import { WHAT_IF_WORDS } from "../../src/sidebar/what-if/words";
import { SHARED_WORDS } from "../../src/sidebar/words";
import { PAGES } from "./markdown";

/** Captions of Google Sheets itself, and what is no caption: the example's shop. */
const OTHERS: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    ...["Extensions", "Cap", "Fichier", "Créer une copie", "Historique des versions", "Paramètres"],
    ...["Paramètres régionaux", "Partager", "Atelier Garance"],
  ],
  en: [
    ...["Extensions", "Cap", "Apps Script", "File", "Make a copy", "Version history", "Settings", "Locale", "Share"],
    "Atelier Garance",
  ],
};
/** Pages that lead a person by what stands on buttons, in menus and on tabs. */
const LEADING = [
  "README.md",
  ...["fr", "en"].flatMap((of) => ["first-plan", "questions"].map((name) => `docs/${of}/${name}.md`)),
];

/** Every text of these words, however deep. */
function textsIn(words: unknown): string[] {
  if (typeof words === "string") return [words];
  return words !== null && typeof words === "object" ? Object.values(words).flatMap(textsIn) : [];
}

function captionsOf(language: Language): Set<string> {
  const menu = MENU_ITEMS.flatMap((item) => (item === "line" ? [] : "items" in item ? [item, ...item.items] : [item]));
  return new Set([
    ...menu.map(({ caption }) => caption[language]),
    ...Object.values(LAYOUTS).map(({ title }) => title[language]),
    ...[SHARED_WORDS, HOME_WORDS, IMPORT_WORDS, WHAT_IF_WORDS, CHECK_WORDS].flatMap((words) =>
      textsIn(words[language]),
    ),
    ...OTHERS[language],
  ]);
}

const PATHS = PAGES.filter(({ path }) => LEADING.includes(path));

test.each(PATHS)("$path names buttons, menus and sheets as they are called", ({ text, language }) => {
  const named = [...text.matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g)].flatMap(([, caption = ""]) => caption.split(" ▸ "));
  const known = captionsOf(language);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((caption) => !known.has(caption))).toEqual([]);
});
