import type { FigureUse } from "../../protocol/figures";
import { field, menu } from "../view";
import type { ImportView, Preview } from "./import-view";

/** Whether the months are what happened, or what was aimed at. */
export function purposeMenu({ text, page }: ImportView, { summary, answers }: Preview): HTMLElement | null {
  // Orders were placed: they are never targets.
  if (summary.kind === "orders") return null;
  const options = (["actuals", "targets"] as const).map((use) => [use, text.uses[use]] as const);
  return field(
    "use",
    text.use,
    menu("use", options, answers.use, (use) => page.answer({ use: use as FigureUse })),
  );
}
