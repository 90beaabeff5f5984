import type { SheetId } from "../../protocol/sheets";
import type { MissingFigure } from "../../protocol/what-if";
import { element } from "../dom";
import { button } from "../view";
import type { WhatIfView } from "./what-if-view";
import type { WhatIfWords } from "./words";

/** A notice is there also while there is no shop to slide. */
type NoticeView = Pick<WhatIfView, "session" | "page" | "text" | "read">;

/** What is missing in a sheet, in one sentence, and the way to where it belongs; null when nothing is. */
export function missingNotice(view: NoticeView, sheet: SheetId): HTMLElement | null {
  const missing = view.read.missing.find((each) => each.sheet === sheet);
  if (missing === undefined) return null;
  return element(
    "div",
    { class: "notice stack" },
    element("p", {}, sentence(view.text, missing.figures)),
    wayTo(view, sheet, missing.cell),
  );
}

function sentence({ missing }: WhatIfWords, figures: readonly MissingFigure[]): string {
  const [first] = figures;
  switch (first) {
    case "revenue":
    case "priorities":
    case "path":
    case "funding":
    case "marginShare":
      return missing[first];
    default:
      return missing.review(figures.map((figure) => (missing.figures as Record<string, string>)[figure]).join(", "));
  }
}

/** Opens the sheet at the cell, or creates the sheet. */
export function wayTo({ session, page, text }: NoticeView, sheet: SheetId, cell: string | null): HTMLElement {
  const title = session.planner?.sheets.find(({ id }) => id === sheet)?.title ?? "";
  return session.isBuilt(sheet)
    ? button(session, text.missing.open(title), {
        id: `missing-${sheet}`,
        click: () => session.goTo(sheet, cell ?? undefined),
      })
    : button(session, text.missing.create(title), {
        id: `missing-${sheet}`,
        click: () => page.create(sheet, title),
      });
}
