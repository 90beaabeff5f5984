/** Finds the custom functions of a project and reads their help from their JSDoc. */
import type { FunctionHelp } from "../engine/engine";

const DOCUMENTED = /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/g;
const PARAMETER = /^@param\s+(?:\{([^}]*)\}\s*)?(\[?)([\w$]+)(?:=[^\]]*)?\]?\s*(?:-\s*)?([\s\S]*)$/;

/** Help of every function whose JSDoc holds @customfunction. */
export function readFunctionHelp(source: string): FunctionHelp[] {
  return [...source.matchAll(DOCUMENTED)]
    .filter((found) => /@customfunction\b/i.test(found[1] as string))
    .map((found) => {
      const [description = "", ...tags] = (found[1] as string)
        .replace(/^[ \t]*\*? ?/gm, "")
        .split(/^(?=@)/m)
        .map((part) => part.replace(/\s+/g, " ").trim());
      const documented = new Map(
        tags.map((tag) => PARAMETER.exec(tag)).flatMap((tag) => (tag ? [[tag[3] as string, tag] as const] : [])),
      );
      const parameters = (found[3] as string)
        .split(",")
        .map((name) => name.split("=")[0]?.trim() ?? "")
        .filter(Boolean)
        .map((name) => {
          const [, type = "", bracket = "", , text = ""] = documented.get(name) ?? [];
          return { name, type, description: text, optional: bracket === "[" || type.endsWith("=") };
        });
      return { name: found[2] as string, description, parameters };
    });
}
