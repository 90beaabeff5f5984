import type { Language } from "../shared/language";
import type { EndpointName, Problem, RequestOf, ResponseOf } from "./endpoints";
import { problemOf } from "./problems";
import { languageOfRequest, parseRequest } from "./requests";

/**
 * The whole of an endpoint on the server: checks the request, does the work, and gives JSON text either way.
 * A problem is answered in the request's language, else in the one of `userLanguage` (asked only when needed).
 *
 * `answer("goToSheet", text, () => "fr", ({ sheet }) => ({ title: activate(sheet) }))`
 */
export function answer<N extends EndpointName>(
  name: N,
  requestText: unknown,
  userLanguage: () => Language,
  work: (request: RequestOf<N>) => ResponseOf<N>,
): string {
  try {
    return JSON.stringify(work(parseRequest(name, requestText)));
  } catch (thrown) {
    const { error, detail } = problemOf(thrown);
    const sentence = error.sentence(languageOfRequest(requestText) ?? userLanguage());
    const problem: Problem = {
      problem: detail === undefined ? { code: error.code, sentence } : { code: error.code, sentence, detail },
    };
    return JSON.stringify(problem);
  }
}
