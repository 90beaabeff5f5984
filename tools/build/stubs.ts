import type { FunctionDoc } from "../../src/protocol/function-docs";
import type { Words } from "../../src/shared/language";
import type { Global } from "./globals";

/**
 * The declarations that Apps Script looks for: it neither sees inside the bundle nor takes `var X = …`.
 * A custom function's help stands right above its declaration, where Sheets' autocomplete reads it.
 */
export function stubsOf(globals: readonly Global[]): string {
  return globals
    .map(({ name, parameters, doc }) => {
      const list = parameters.join(", ");
      return `${doc ? helpOf(doc) : ""}function ${name}(${list}){return Cap.${name}(${list})}\n`;
    })
    .join("");
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
