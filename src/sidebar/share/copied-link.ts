import { element } from "../dom";
import type { Session } from "../session";
import { button, field } from "../view";

interface LinkOptions {
  readonly id: string;
  readonly label: string;
  readonly address: string;
  readonly look?: "primary";
  readonly words: { readonly copy: string; readonly copied: string; readonly byHand: string };
}

/** An address that is there to be copied: the sidebar itself leads nowhere. */
export function copiedLink(session: Session, { id, label, address, words, ...look }: LinkOptions): HTMLElement {
  const input = element("input", { type: "text", id, readonly: true, value: address, click: () => input.select() });
  const said = element("p", { id: `${id}-copied`, class: "hint", "aria-live": "polite" });
  const copy = () => {
    input.select();
    // Google’s frame does not let the newer clipboard in.
    said.textContent = document.execCommand("copy") ? words.copied : words.byHand;
  };
  return element(
    "div",
    { class: "stack" },
    field(id, label, input),
    button(session, words.copy, { id: `copy-${id}`, ...look, click: copy }),
    said,
  );
}
