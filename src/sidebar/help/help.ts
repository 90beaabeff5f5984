import { functionDocs } from "cap:function-docs";
import { type FunctionHelp, resultIn } from "../../protocol/function-docs";
import type { Language } from "../../shared/language";
import { element } from "../dom";
import type { PageMaker } from "../page";
import { HELP_WORDS } from "./words";

/** Help of the custom functions, out of the same comments that Sheets shows while one types. */
export const helpPage: PageMaker = (session) => ({
  draw: () => {
    const { language } = session;
    return element(
      "section",
      { id: "functions", tabindex: -1, "aria-label": HELP_WORDS[language].heading },
      element("p", { class: "hint" }, HELP_WORDS[language].hint),
      functionDocs.map((doc) => help(language, doc)),
    );
  },
});

function help(language: Language, { name, description, parameters, returns, examples }: FunctionHelp): HTMLElement {
  const text = HELP_WORDS[language];
  const signature = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join("; ");
  return element(
    "details",
    { class: "function" },
    element("summary", {}, element("code", {}, name)),
    element("p", {}, description[language]),
    element("p", { class: "signature" }, element("code", {}, `=${name}(${signature})`)),
    element(
      "dl",
      {},
      parameters.map((each) => [
        element(
          "dt",
          {},
          element("code", {}, each.name),
          each.optional && element("span", { class: "hint" }, ` ${text.optional}`),
        ),
        element("dd", {}, each.text[language]),
      ]),
      element("dt", {}, text.gives),
      element("dd", {}, returns.text[language]),
    ),
    element(
      "ul",
      { class: "examples" },
      examples.map(({ formula, result }) =>
        element(
          "li",
          {},
          element("code", {}, formula),
          ` ${text.result} `,
          element("code", {}, resultIn(language, result)),
        ),
      ),
    ),
  );
}
