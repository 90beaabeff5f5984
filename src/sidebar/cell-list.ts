import type { ListedCell } from "../protocol/listed-cells";
import { element } from "./dom";
import type { Session } from "./session";
import { button, onDemand } from "./view";

/** Cells by name, behind a button: each leads to its cell, where there is a way. */
export function cellList(session: Session, id: string, cells: readonly ListedCell[], count: number): HTMLElement {
  const { where, first } = session.words.cells;
  return onDemand(
    session,
    id,
    where,
    element(
      "ul",
      { class: "left-cells" },
      cells.map((place, index) => element("li", {}, cellName(session, `${id}-${index}`, place))),
    ),
    count > cells.length && element("p", {}, first(session.figures.whole(cells.length))),
  );
}

function cellName(session: Session, id: string, { sheet, title, cell }: ListedCell): HTMLElement | string {
  const name = `${title} ${cell}`;
  if (sheet === undefined || sheet === "settings") return name;
  return button(session, name, {
    id,
    look: "quiet",
    label: session.words.cells.open(title, cell),
    click: () => session.goTo(sheet, cell),
  });
}
