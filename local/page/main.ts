/** The page: fetches what to open, opens it, and gives tests the open spreadsheet as `localSheets` and what is typed as `typing`. */
import { LifecycleService, LifecycleStages } from "@univerjs/core";
import { createEngine } from "../engine";
import type { LocalSheets } from "../index";
import { openLocalSheets } from "../open";
import { showCalls } from "./call-panel";
import { decorateCells } from "./cell-decorations";
import { showCharts } from "./charts";
import { drawChoices } from "./choices";
import { showMessage } from "./dialog";
import { element, PAINT, part } from "./dom";
import { drawMenus } from "./menu-bar";
import { pageMenus } from "./page-menus";
import { fitRowsToText } from "./row-heights";
import { createScreen } from "./screen";
import { play, type Session } from "./session";
import { spreadsheetUi } from "./spreadsheet-ui";
import { type Typing, typingIn } from "./typing";
import { isFrench, pageWords } from "./words";

declare global {
  interface Window {
    localSheets?: LocalSheets;
    typing?: () => Typing;
  }
}

/** Opens the file for a person: for the first time, or again from a snapshot as somebody else. */
async function open(session: Session, snapshot?: string): Promise<void> {
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
  window.typing = () => typingIn(engine, sheets.document);
  decorateCells(engine, sheets.document);
  fitRowsToText(engine, sheets.document);
  showCharts(sheets);
  const contents = snapshot ?? session.snapshot;
  if (contents) sheets.restore(contents);
  sheets.open();
  showCalls(part("calls"), null, words);
  const run = (text: string, work: () => unknown) =>
    void busy(text, work).catch((error: unknown) => showMessage(words.failed, messageOf(error), words));
  drawMenus(
    part("menus"),
    pageMenus(sheets, words, (functionName) => run(words.running, () => measured(() => sheets.run(functionName)))),
  );
  drawChoices(part("choices"), session, sheets, words, (changes) => {
    const saved = sheets.snapshot();
    sheets.dispose();
    engine.dispose();
    run(words.opening, () => open({ ...session, locale: sheets.document.locale, ...changes }, saved));
  });
  if (!snapshot && session.steps.length > 0) {
    // Univer fits rows to their text only from its first painting on.
    await engine.univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
    measured(() => play(sheets, session.steps));
  }
}

/** Says what goes on and lets the page paint it before work that holds the page. */
async function busy(text: string, work: () => unknown): Promise<void> {
  const toast = element("div", { className: "toast" }, `${text}…`);
  part("toasts").append(toast);
  await new Promise((painted) => setTimeout(painted, PAINT));
  try {
    await work();
  } finally {
    toast.remove();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function main(): Promise<void> {
  let words = pageWords(navigator.language);
  try {
    const answer = await fetch("session.json");
    if (!answer.ok) throw new Error(`session.json: ${answer.status} ${answer.statusText}`);
    const session = (await answer.json()) as Session;
    words = pageWords(session.userLocale);
    await busy(words.opening, () => open(session));
    document.body.dataset.state = "ready";
  } catch (error) {
    document.body.dataset.state = "failed";
    console.error(error);
    showMessage(words.notOpened, messageOf(error), words);
  }
}

void main();
