import type { SheetId } from "../../protocol/sheets";
import type { MissingFigure, MissingIn } from "../../protocol/what-if";
import { element } from "../dom";
import type { Session } from "../session";
import { button } from "../view";
import type { WhatIfPage } from "./what-if-page";
import type { WhatIfWords } from "./words";

/** What is missing in a sheet, in one sentence, and the way to where it belongs; null when nothing is. */
export function missingNotice(
  session: Session,
  page: WhatIfPage,
  text: WhatIfWords,
  missing: MissingIn | undefined,
): HTMLElement | null {
  if (missing === undefined) return null;
  const { sheet, cell, figures } = missing;
  return element(
    "div",
    { class: "notice stack" },
    element("p", {}, sentence(text, figures)),
    wayTo(session, page, text, sheet, cell),
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
export function wayTo(
  session: Session,
  page: WhatIfPage,
  text: WhatIfWords,
  sheet: SheetId,
  cell: string | null,
): HTMLElement {
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
