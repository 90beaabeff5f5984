import { element } from "./dom";
import { HOME_WORDS } from "./home/words";
import type { Session } from "./session";
import { button } from "./view";

/** The name and, in one line, where the plan leads; on other pages than the first, what they are and the way back. */
export function header(session: Session): HTMLElement {
  const { words, page, planner } = session;
  if (page !== "home") {
    return element(
      "header",
      { class: "inner" },
      button(session, "←", { id: "back", look: "quiet", label: words.back, click: () => session.visit("home") }),
      element("h1", { id: "page-title", tabindex: -1 }, words.pages[page]),
    );
  }
  return element(
    "header",
    {},
    element("h1", { id: "page-title", class: "brand", tabindex: -1 }, words.title),
    (planner !== null || session.running !== null) && element("p", { class: "course" }, course(session)),
  );
}

/** No plan yet, a part of one, or the Dashboard's own sentence. */
function course({ planner, words, language }: Session): string {
  if (planner === null) return words.loading;
  const text = HOME_WORDS[language].course;
  const { sheets, settings, settingsLost } = planner;
  const built = sheets.filter((sheet) => sheet.built).length;
  if (built === 0) return text.none;
  if (settingsLost) return text.lost;
  if (built < sheets.length) return text.some(settings.year, built, sheets.length);
  return planner.course ?? text.all(settings.year);
}
