import type { TakenColumn } from "../../protocol/figures";
import { element } from "../dom";
import type { ImportView } from "./import-view";

/** Which column of the export was taken for what: a wrong guess must be seen before it is written. */
export function columns({ text, session }: ImportView, taken: readonly TakenColumn[]): HTMLElement {
  const names = { ...text.roles, ...text.measures(session.currency) };
  return element(
    "details",
    { class: "minor" },
    element("summary", {}, text.columns),
    element(
      "dl",
      {},
      taken.map(({ role, header }) => [element("dt", {}, names[role]), element("dd", {}, header)]),
    ),
  );
}
