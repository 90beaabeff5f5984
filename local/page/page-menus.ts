import type { LocalSheets, MenuEntry } from "../index";
import { showMessage } from "./dialog";
import { readTextFile, saveTextFile } from "./files";
import type { MenuLine } from "./menu-bar";
import type { PageWords } from "./words";

/** The menu bar as data: our own File and Help, and between them what the project's onOpen made. */
export function pageMenus(sheets: LocalSheets, words: PageWords, run: (functionName: string) => void): MenuLine[] {
  const scripted = (entry: MenuEntry): MenuLine => {
    const { caption, functionName } = entry;
    if (functionName !== null) return { caption, action: () => run(functionName) };
    return entry.entries.length > 0 ? { caption, lines: entry.entries.map(scripted) } : { caption: "" };
  };
  const addOns = sheets.menus.filter((menu) => menu.addOn).map(scripted);
  return [
    { caption: words.file, lines: fileLines(sheets, words) },
    ...sheets.menus.filter((menu) => !menu.addOn).map(scripted),
    { caption: words.extensions, lines: addOns.length > 0 ? addOns : [{ caption: words.noMenu }] },
    {
      caption: words.help,
      lines: [{ caption: words.about, action: () => showMessage(words.about, words.aboutText, words) }],
    },
  ];
}

function fileLines(sheets: LocalSheets, words: PageWords): MenuLine[] {
  const guarded = (work: () => Promise<void>) => () => {
    work().catch((error: unknown) =>
      showMessage(words.failed, error instanceof Error ? error.message : String(error), words),
    );
  };
  return [
    {
      caption: words.importCsv,
      action: guarded(async () => {
        const file = await readTextFile(".csv,.txt,.tsv");
        if (file) sheets.importCsv(file.name.replace(/\.[^.]*$/, ""), file.text);
      }),
    },
    { caption: "" },
    {
      caption: words.saveSnapshot,
      action: () => saveTextFile(`${sheets.document.workbook.getName()}.json`, sheets.snapshot()),
    },
    {
      caption: words.restoreSnapshot,
      action: guarded(async () => {
        const file = await readTextFile(".json");
        if (!file) return;
        const before = sheets.snapshot();
        try {
          sheets.restore(file.text);
        } catch (error) {
          sheets.restore(before);
          throw new Error(words.notSnapshot, { cause: error });
        }
      }),
    },
  ];
}
