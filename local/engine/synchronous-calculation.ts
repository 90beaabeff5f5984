/**
 * Univer's calculation is asynchronous in form only: nothing in it waits, except a pause for the screen every 500 formulas.
 * While bundling we take the promises out of the three classes that run it, so a script can read right after it writes.
 * Every change is counted: another version of Univer whose source differs stops the build instead of calculating wrongly.
 */
import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

type Change = readonly [what: RegExp, replacement: string, times: number];

const CHANGES: Readonly<Record<string, readonly Change[]>> = {
  FormulaDependencyGenerator: [
    [/\basync /g, "", 16],
    [/\bawait /g, "", 22],
    [/\b_interpreter\.executeAsync\(/g, "_interpreter.execute(", 2],
    [/return Promise\.resolve\((\w+)\)/g, "return $1", 1],
  ],
  CalculateFormulaService: [
    [/await new Promise\(\(resolve\) => \{[^}]*\}\);/g, "", 1],
    [/this\._executeLock\.acquire\(/g, "((_name, task) => task())(", 1],
    [/\basync /g, "", 11],
    [/\bawait /g, "", 7],
    [/\binterpreter\.executeAsync\(/g, "interpreter.execute(", 2],
  ],
  CalculateController: [
    [/\basync /g, "", 8],
    [/\bawait /g, "", 6],
    [/\bexecuteCommand\(/g, "syncExecuteCommand(", 11],
  ],
};

export const synchronousCalculation: Plugin = {
  name: "synchronous-calculation",
  setup(build) {
    build.onLoad({ filter: /engine-formula[\\/]lib[\\/]es[\\/]index\.js$/ }, async ({ path }) => ({
      contents: withoutPromises(await readFile(path, "utf8")),
    }));
  },
};

/** The source of Univer's formula engine with the promises of its calculation taken out. */
export function withoutPromises(source: string): string {
  let result = source;
  for (const [name, changes] of Object.entries(CHANGES)) {
    const start = result.indexOf(`let ${name} = class ${name} `);
    const end = result.indexOf(`\n${name} = __decorate(`, start);
    if (start < 0 || end < 0) throw new Error(`Univer has no class ${name}: its version differs from the one we know.`);
    let body = result.slice(start, end);
    for (const [what, replacement, times] of changes) {
      const found = body.match(what)?.length ?? 0;
      if (found !== times) throw new Error(`${name}: ${found} × ${what} in Univer's source, ${times} expected.`);
      body = body.replace(what, replacement);
    }
    result = result.slice(0, start) + body + result.slice(end);
  }
  return result;
}
