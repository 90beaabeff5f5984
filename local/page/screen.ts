import type { Pressed, Question, Screen } from "../index";
import { type Client, openFrame } from "./client-frame";
import { openDialog } from "./dialog";
import { element, part } from "./dom";
import type { PageWords } from "./words";

const DEFAULT_TOAST_SECONDS = 5;

/** What the scripts show: sidebar, dialogs, toasts in the page; alert and prompt as the browser's own, the only ones that make a script wait. */
export function createScreen(words: PageWords, client: Client): Screen {
  const sidebar = part("sidebar");
  return {
    showSidebar(page) {
      const close = () => {
        sidebar.hidden = true;
        sidebar.replaceChildren();
      };
      sidebar.hidden = false;
      sidebar.replaceChildren(...openFrame(page, client, close, words));
    },
    showDialog(page, modal) {
      const dialog = element("dialog");
      dialog.style.width = `${page.width}px`;
      const frame = openFrame(page, client, () => dialog.remove(), words);
      frame[1].style.height = `${page.height}px`;
      dialog.append(...frame);
      openDialog(dialog, modal);
    },
    toast(message, title, seconds) {
      const toast = element("div", { className: "toast" }, ...(title ? [element("b", {}, title)] : []), message);
      part("toasts").append(toast);
      if (seconds >= 0) setTimeout(() => toast.remove(), (seconds || DEFAULT_TOAST_SECONDS) * 1000);
      toast.onclick = () => toast.remove();
    },
    alert(question) {
      const text = textOf(question);
      if (question.buttons === "OK") {
        window.alert(text);
        return "OK";
      }
      return ask(question, text, words);
    },
    prompt(question) {
      const text = window.prompt(textOf(question));
      const [accepted, refused] = question.buttons.startsWith("YES")
        ? (["YES", "NO"] as const)
        : (["OK", "CANCEL"] as const);
      if (text !== null) return { pressed: accepted, text };
      return { pressed: question.buttons === "OK" ? "CLOSE" : refused, text: "" };
    },
  };
}

function textOf({ title, prompt }: Question): string {
  return [title, prompt].filter(Boolean).join("\n\n");
}

/** The browser knows two buttons: three take two questions. */
function ask({ buttons }: Question, text: string, words: PageWords): Pressed {
  if (buttons === "OK_CANCEL") return window.confirm(text) ? "OK" : "CANCEL";
  if (window.confirm(`${text}\n\n${words.yesOrNot}`)) return "YES";
  if (buttons === "YES_NO") return "NO";
  return window.confirm(`${text}\n\n${words.noOrCancel}`) ? "NO" : "CANCEL";
}
