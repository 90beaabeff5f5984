/** The page: fetches what to open, opens it, and gives the open spreadsheet to tests as `localSheets`. */
import { createEngine } from "../engine";
import type { LocalSheets } from "../index";
import { openLocalSheets } from "../open";
import { showCalls } from "./call-panel";
import { decorateCells } from "./cell-decorations";
import { drawChoices } from "./choices";
import { showMessage } from "./dialog";
import { element, part } from "./dom";
import { drawMenus } from "./menu-bar";
import { pageMenus } from "./page-menus";
import { createScreen } from "./screen";
import { play, type Session } from "./session";
import { spreadsheetUi } from "./spreadsheet-ui";
import { isFrench, pageWords } from "./words";

declare global {
  interface Window {
    localSheets?: LocalSheets;
  }
}

/** Opens the file for a person: for the first time, or again from a snapshot as somebody else. */
function open(session: Session, snapshot?: string): void {
  const words = pageWords(session.userLocale);
  document.documentElement.lang = isFrench(session.userLocale) ? "fr" : "en";
  document.title = session.title;
  part("title").textContent = session.title;
  part("sidebar").hidden = true;

  const container = element("div", { className: "univer" });
  part("spreadsheet").replaceChildren(container);
  const engine = createEngine(spreadsheetUi(container, session.userLocale));
  const measured = <Result>(work: () => Result): Result => {
    sheets.calls.start();
    try {
      return work();
    } finally {
      showCalls(part("calls"), sheets.calls.counts(), words);
    }
  };
  const screen = createScreen(words, {
    get functions() {
      return sheets.clientFunctions;
    },
    call: (functionName, args) => measured(() => sheets.runFromClient(functionName, ...args)),
    focusSpreadsheet: () => container.querySelector<HTMLElement>("[contenteditable]")?.focus(),
  });
  const sheets: LocalSheets = openLocalSheets({ ...session, engine, screen });
  window.localSheets = sheets;
  decorateCells(engine, sheets.document);
  if (snapshot) sheets.restore(snapshot);
  sheets.open();
  showCalls(part("calls"), null, words);
  if (!snapshot && session.steps.length > 0) measured(() => play(sheets, session.steps));

  drawMenus(
    part("menus"),
    pageMenus(sheets, words, (functionName) => soon(words, () => measured(() => sheets.run(functionName)))),
  );
  drawChoices(part("choices"), session, sheets, words, (changes) => {
    const saved = sheets.snapshot();
    sheets.dispose();
    engine.dispose();
    soon(words, () => open({ ...session, locale: sheets.document.locale, ...changes }, saved));
  });
}

/** Lets the page paint "running" before work that holds it; what goes wrong is shown. */
function soon(words: ReturnType<typeof pageWords>, work: () => void): void {
  const running = element("div", { className: "toast" }, `${words.running}…`);
  part("toasts").append(running);
  setTimeout(() => {
    try {
      work();
    } catch (error) {
      showMessage(words.failed, error instanceof Error ? error.message : String(error), words);
    } finally {
      running.remove();
    }
  }, 30);
}

async function main(): Promise<void> {
  const words = pageWords(navigator.language);
  try {
    const answer = await fetch("session.json");
    if (!answer.ok) throw new Error(`session.json: ${answer.status} ${answer.statusText}`);
    open((await answer.json()) as Session);
    document.body.dataset.state = "ready";
  } catch (error) {
    document.body.dataset.state = "failed";
    showMessage(words.notOpened, error instanceof Error ? (error.stack ?? error.message) : String(error), words);
  }
}

void main();
