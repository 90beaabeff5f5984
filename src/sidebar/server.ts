import type { EndpointName, Endpoints, Problem, RequestOf } from "../protocol/endpoints";
import { CallFailure, failureOf } from "./call-failure";

/** `google.script.run` as far as we use it: endpoints take JSON text and give JSON text. */
type Runner = Record<EndpointName, (request: string) => void> & {
  withSuccessHandler(handler: (response: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
};

declare const google: {
  script: { run: Runner; host?: { editor?: { focus(): void } } };
};

/** A script of ours may run six minutes; after that nothing will come any more. */
const LONGEST_WAIT = 390_000;

/**
 * Calls an endpoint of the server and gives its response.
 * `const { title } = await call("goToSheet", { language: "fr", sheet: "review" })`
 * @throws CallFailure with the server's own sentence, or the kind of what went wrong on the way.
 */
export function call<N extends EndpointName>(name: N, request: RequestOf<N>): Promise<Endpoints[N]["response"]> {
  return new Promise((resolve, reject) => {
    if (!navigator.onLine) {
      reject(new CallFailure("network"));
      return;
    }
    const timer = setTimeout(() => reject(new CallFailure("timeout")), LONGEST_WAIT);
    google.script.run
      .withSuccessHandler((text) => {
        clearTimeout(timer);
        try {
          resolve(responseOf<N>(text));
        } catch (thrown) {
          reject(thrown);
        }
      })
      .withFailureHandler((error) => {
        clearTimeout(timer);
        reject(failureOf(error));
      })
      [name](JSON.stringify(request));
  });
}

function responseOf<N extends EndpointName>(text: unknown): Endpoints[N]["response"] {
  if (typeof text !== "string") throw new CallFailure("unexpected", `answer: ${String(text)}`);
  const response = JSON.parse(text) as Endpoints[N]["response"] | Problem;
  if (!("problem" in response)) return response;
  const { code, sentence, detail } = response.problem;
  throw new CallFailure("problem", detail === undefined ? code : `${code}: ${detail}`, sentence);
}

/** Puts the keyboard back into the cells, after going to a sheet. */
export function focusSpreadsheet(): void {
  google.script.host?.editor?.focus();
}
