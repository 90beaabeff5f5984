import type { PageName } from "../protocol/page-names";
import { CheckPage } from "./check/check-page";
import { replaceContent } from "./dom";
import { header } from "./header";
import { helpPage } from "./help/help";
import { HomePage } from "./home/home-page";
import { ImportPage } from "./import/import-page";
import { MondayPage } from "./monday/monday-page";
import type { Page } from "./page";
import { RepairPage } from "./repair/repair-page";
import { Session } from "./session";
import { SettingsPage } from "./settings/settings-page";
import { SharePage } from "./share/share-page";
import { UndoPage } from "./undo/undo-page";
import { failureBox } from "./view";
import { WhatIfPage } from "./what-if/what-if-page";

const root = document.getElementById("planner") as HTMLElement;

const session = new Session(draw, (name) => pages[name].open?.());

const pages: Readonly<Record<PageName, Page>> = {
  home: new HomePage(session),
  "what-if": new WhatIfPage(session),
  check: new CheckPage(session),
  import: new ImportPage(session),
  monday: new MondayPage(session),
  repair: new RepairPage(session),
  undo: new UndoPage(session),
  share: new SharePage(session),
  settings: new SettingsPage(session),
  help: helpPage(session),
};

function draw(): void {
  document.documentElement.lang = session.language;
  root.setAttribute("aria-busy", String(session.running !== null));
  announce();
  // Until the first answer the page keeps the shape of what comes.
  if (session.planner === null && session.failure === null) return;
  const page = session.planner === null ? failureBox(session) : pages[session.page].draw();
  replaceContent(root, header(session), page);
}

/** Says to a screen reader what runs and what went wrong, in places that no drawing removes. */
function announce(): void {
  say("announcer", session.running?.label ?? pages[session.page].outcome?.() ?? "");
  say("alarm", session.failure?.sentence ?? "");
}

function say(id: string, text: string): void {
  const place = document.getElementById(id);
  if (place && place.textContent !== text) place.textContent = text;
}

// A person who comes back from the cells has changed something there.
addEventListener("focus", () => {
  if (session.page === "home") void session.refresh();
});

void session.load();
