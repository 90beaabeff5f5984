import type { HtmlPage } from "../index";
import { clientShim } from "../services/client-shim";
import { titleBar } from "./dialog";
import { element, PAINT } from "./dom";
import type { PageWords } from "./words";

interface Call {
  readonly localSheets: "call";
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** What `clientShim` posts. */
type FromFrame =
  | Call
  | { readonly localSheets: "close" }
  | { readonly localSheets: "focus" }
  | { readonly localSheets: "size"; readonly height?: number };

/** What the HTML of a project can do outside its frame. */
export interface Client {
  readonly functions: readonly string[];
  /** `google.script.run`: gives the function's result or throws. */
  call(functionName: string, args: readonly unknown[]): unknown;
  /** `google.script.host.editor.focus` */
  focusSpreadsheet(): void;
}

/** As Apps Script's, without the same origin: the HTML sees nothing of the page around it. */
const SANDBOX = "allow-scripts allow-forms allow-popups allow-modals allow-downloads allow-popups-to-escape-sandbox";

/** A title bar with a close button and below it the HTML in its sandbox, connected to the scripts. */
export function openFrame(
  page: HtmlPage,
  client: Client,
  close: () => void,
  words: PageWords,
): [HTMLElement, HTMLIFrameElement] {
  const frame = element("iframe", { title: page.title, srcdoc: withShim(page.html, client.functions) });
  frame.setAttribute("sandbox", SANDBOX);
  const listen = ({ source, data }: MessageEvent<FromFrame>) => {
    if (!frame.isConnected) window.removeEventListener("message", listen);
    else if (source !== frame.contentWindow) return;
    else if (data.localSheets === "call") answer(frame, data, client);
    else if (data.localSheets === "close") shut();
    else if (data.localSheets === "focus") client.focusSpreadsheet();
    else if (data.height) frame.style.height = `${data.height}px`;
  };
  const shut = () => {
    window.removeEventListener("message", listen);
    close();
  };
  window.addEventListener("message", listen);
  return [titleBar(page.title, shut, words), frame];
}

function withShim(html: string, names: readonly string[]): string {
  const script = `<script>${clientShim(names)}</script>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + script) : script + html;
}

/** Runs later, so that the frame can paint that it waits. */
function answer(frame: HTMLIFrameElement, { id, name, args }: Call, client: Client): void {
  const reply = (outcome: { value: unknown } | { error: { name: string; message: string } }) =>
    frame.contentWindow?.postMessage({ localSheets: "result", id, ...outcome }, "*");
  setTimeout(() => {
    try {
      reply({ value: client.call(name, args) });
    } catch (error) {
      const { name, message } = error instanceof Error ? error : { name: "Error", message: String(error) };
      reply({ error: { name, message } });
    }
  }, PAINT);
}
