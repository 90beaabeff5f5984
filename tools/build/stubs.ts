import type { FunctionDoc } from "../../src/protocol/function-docs";
import type { Words } from "../../src/shared/language";
import type { Global } from "./globals";

/**
 * The declarations that Apps Script looks for: it neither sees inside the bundle nor takes `var X = …`.
 * A custom function's help stands right above its declaration, where Sheets' autocomplete reads it.
 */
export function stubsOf(globals: readonly Global[]): string {
  return globals.map((each) => `${each.doc ? helpOf(each.doc) : ""}${stubOf(each, "Cap")}`).join("");
}

/**
 * The endpoints, which the first one that is called evaluates from the text of Planner.html: Google's own templates are
 * evaluated no other way (HtmlTemplate.getCode). What is evaluated is a file of this project, and never anything else.
 */
export function plannerStubsOf(endpoints: readonly Global[]): string {
  const source = 'HtmlService.createTemplateFromFile("Planner").getRawContent()';
  const script = `${source}.trim().slice("<script>".length,-"</script>".length)`;
  return `Cap.planner=()=>Cap.loaded=Cap.loaded||eval(${script});\n${endpoints.map((each) => stubOf(each, "Cap.planner()")).join("")}`;
}

function stubOf({ name, parameters }: Global, from: string): string {
  const list = parameters.join(", ");
  return `function ${name}(${list}){return ${from}.${name}(${list})}\n`;
}

function helpOf({ description, parameters, returns }: FunctionDoc): string {
  const lines = [
    description.en,
    description.fr,
    "",
    ...parameters.map(({ name, type, optional, text }) => {
      return `@param {${type}} ${optional ? `[${name}]` : name} ${both(text)}`;
    }),
    `@return {${returns.type}} ${both(returns.text)}`,
    "@customfunction",
  ];
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}

function both({ en, fr }: Words): string {
  return `${en} · ${fr}`;
}
