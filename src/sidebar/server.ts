import type { EndpointName, Endpoints, Problem, RequestOf } from "../protocol/endpoints";
import { CallFailure, failureOf } from "./call-failure";

/** `google.script.run` as far as we use it: endpoints take JSON text and give JSON text. */
type Runner = Record<EndpointName, (request: string) => void> & {
  readPages(): void;
  withSuccessHandler(handler: (response: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
};

declare const google: {
  script: { run: Runner; host?: { editor?: { focus(): void } } };
};

/** A script of ours may run six minutes; after that nothing will come any more. */
const LONGEST_WAIT = 390_000;

/** Reading a file takes a second, and half a minute where Google is slow to start; a person is better off asking again. */
const LONGEST_WAIT_FOR_PAGES = 60_000;

/**
 * Calls an endpoint of the server and gives its response.
 * `const { title } = await call("goToSheet", { language: "fr", sheet: "review" })`
 * @throws CallFailure with the server's own sentence, or the kind of what went wrong on the way.
 */
export async function call<N extends EndpointName>(name: N, request: RequestOf<N>): Promise<Endpoints[N]["response"]> {
  const text = JSON.stringify(request);
  return responseOf<N>(await ask(LONGEST_WAIT, (runner) => runner[name](text)));
}

/**
 * The file of the pages that are not in the sidebar's own one.
 * @throws CallFailure with the kind of what went wrong on the way.
 */
export function fetchPages(): Promise<string> {
  return ask(LONGEST_WAIT_FOR_PAGES, (runner) => runner.readPages());
}

/** The text that the server answers. */
function ask(longestWait: number, send: (runner: Runner) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!navigator.onLine) {
      reject(new CallFailure("network"));
      return;
    }
    const timer = setTimeout(() => reject(new CallFailure("timeout")), longestWait);
    const runner = google.script.run
      .withSuccessHandler((text) => {
        clearTimeout(timer);
        if (typeof text === "string") resolve(text);
        else reject(new CallFailure("unexpected", `answer: ${String(text)}`));
      })
      .withFailureHandler((error) => {
        clearTimeout(timer);
        reject(failureOf(error));
      });
    send(runner);
  });
}

function responseOf<N extends EndpointName>(text: string): Endpoints[N]["response"] {
  const response = JSON.parse(text) as Endpoints[N]["response"] | Problem;
  if (!("problem" in response)) return response;
  const { code, sentence, detail } = response.problem;
  throw new CallFailure("problem", detail === undefined ? code : `${code}: ${detail}`, sentence);
}

/** Puts the keyboard back into the cells, after going to a sheet. */
export function focusSpreadsheet(): void {
  google.script.host?.editor?.focus();
}
