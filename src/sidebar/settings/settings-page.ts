import { element } from "../dom";
import type { PageMaker } from "../page";
import { basics } from "./basics";
import { SETTINGS_WORDS } from "./words";

/** What the plan was created with, and the language of this panel. */
export const settingsPage: PageMaker = (session) => ({
  draw: () =>
    element(
      "section",
      { id: "settings", tabindex: -1, "aria-label": SETTINGS_WORDS[session.language].heading },
      basics(session, session.planner?.sheets.some(({ built }) => built) ?? false),
    ),
});
