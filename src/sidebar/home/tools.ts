import type { PageName } from "../../protocol/page-names";
import { element } from "../dom";
import type { Session } from "../session";
import { pageButton } from "../view";
import { HOME_WORDS } from "./words";

type Place = "work" | "needed";

/** Every other page: what the work with a plan is made of, and what is good to find the day that it is needed. */
const PLACES: Readonly<Record<Exclude<PageName, "home">, Place>> = {
  monday: "work",
  import: "work",
  check: "work",
  "what-if": "work",
  undo: "needed",
  repair: "needed",
  share: "needed",
  settings: "needed",
  help: "needed",
};

/** The way to the other pages. */
export function tools(session: Session): HTMLElement {
  const words = HOME_WORDS[session.language];
  return element(
    "section",
    { id: "tools", tabindex: -1, "aria-labelledby": "tools-heading" },
    element("h2", { id: "tools-heading" }, words.tools),
    list(session, "work"),
    element("h2", { id: "needed-heading", class: "next-heading" }, words.whenNeeded),
    list(session, "needed"),
  );
}

function list(session: Session, wanted: Place): HTMLElement {
  const names = (Object.keys(PLACES) as (keyof typeof PLACES)[]).filter((name) => PLACES[name] === wanted);
  return element(
    "ul",
    { class: wanted === "work" ? "tools" : "tools plain" },
    names.map((name) =>
      element(
        "li",
        {},
        pageButton(session, name, { id: `go-${name}`, ...(wanted === "needed" ? { look: "quiet" as const } : {}) }),
      ),
    ),
  );
}
