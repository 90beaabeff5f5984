import { functionDocs } from "cap:function-docs";
import type { FunctionHelp } from "../../protocol/function-docs";
import { element } from "../dom";
import { section, type View } from "../view";

/** Help of the custom functions, out of the same comments that Sheets shows while one types. */
export function functions(view: View): HTMLElement {
  const { words } = view;
  return section(
    view,
    { id: "functions", heading: words.functions.heading, open: false },
    element("p", { class: "hint" }, words.functions.hint),
    element(
      "div",
      {},
      functionDocs.map((doc) => help(view, doc)),
    ),
  );
}

function help({ state, words }: View, { name, description, parameters, returns, examples }: FunctionHelp): HTMLElement {
  const { language } = state;
  const text = words.functions;
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
        element("li", {}, element("code", {}, formula), ` ${text.result} `, element("code", {}, result)),
      ),
    ),
  );
}
