import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { FUNCTION_NAMES } from "../src/protocol/function-names";
import type { Functions } from "./races";

/** The custom functions as Apps Script runs them: the built file, evaluated in a bare context of the engine. */
export function builtFunctions(): Functions {
  const context = createContext(Object.create(null));
  runInContext(readFileSync("dist/Code.js", "utf8"), context);
  return runInContext(`({ ${FUNCTION_NAMES.join(", ")} })`, context) as Functions;
}
