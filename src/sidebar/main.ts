import { replaceContent } from "./dom";
import { header } from "./header";
import { HomePage } from "./home/home-page";
import { LaterPages } from "./later-pages";
import type { Page } from "./page";
import { Session } from "./session";
import { failureBox, outline } from "./view";

const root = document.getElementById("planner") as HTMLElement;

const session = new Session(draw, (name) => (name === "home" ? home.open() : later.open(name)));
const home = new HomePage(session);
const later = new LaterPages(session);

/** The page to show; null while its file is on its way. */
const shown = (): Page | null => (session.page === "home" ? home : later.get(session.page));

function draw(): void {
  const page = shown();
  const isOnItsWay = page === null && session.failure === null;
  document.documentElement.lang = session.language;
  root.setAttribute("aria-busy", String(session.running !== null || isOnItsWay));
  say("announcer", session.running?.label ?? (isOnItsWay ? session.words.fetching : (page?.outcome?.() ?? "")));
  say("alarm", session.failure?.sentence ?? "");
  // Until the first answer the page keeps the shape of what comes.
  if (session.planner === null && session.failure === null) return;
  const content = session.planner === null ? failureBox(session) : (page?.draw() ?? failureBox(session) ?? outline());
  replaceContent(root, header(session), content);
}

/** Says to a screen reader what runs and what went wrong, in places that no drawing removes. */
function say(id: string, text: string): void {
  const place = document.getElementById(id);
  if (place && place.textContent !== text) place.textContent = text;
}

// A person who comes back from the cells has changed something there.
addEventListener("focus", () => {
  if (session.page === "home") void session.refresh();
});

void session.load();
void later.bring();
