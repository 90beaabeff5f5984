import { element } from "./dom";
import type { PageWords } from "./words";

/** A sentence that the person must have seen, with the words of its cause. */
export function showMessage(title: string, message: string, words: PageWords): void {
  const dialog = element("dialog", { ariaLabel: title });
  dialog.append(
    titleBar(title, () => dialog.remove(), words),
    element("div", { className: "message" }, message),
  );
  openDialog(dialog, true);
}

export function titleBar(title: string, close: () => void, words: PageWords): HTMLElement {
  const button = element("button", { type: "button", title: words.close, ariaLabel: words.close, onclick: close }, "✕");
  return element("div", { className: "frame-title" }, element("span", {}, title), button);
}

export function openDialog(dialog: HTMLDialogElement, modal: boolean): void {
  document.body.append(dialog);
  dialog.onclose = () => dialog.remove();
  if (modal) dialog.showModal();
  else dialog.show();
}
