import { createContext, runInContext } from "node:vm";
import { APPS_SCRIPT_GLOBALS } from "./apps-script-globals";

/** A JavaScript world with nothing in it but the language, where touching any Google service throws and is noted. */
export interface BareContext {
  readonly touched: readonly string[];
  /** Globals that the code has added. */
  globals(): string[];
  evaluate(code: string): unknown;
}

export function bareContext(): BareContext {
  const touched: string[] = [];
  const world: object = Object.create(null);
  for (const name of APPS_SCRIPT_GLOBALS) {
    Object.defineProperty(world, name, {
      configurable: true,
      get: () => {
        touched.push(name);
        throw new Error(`${name} was touched`);
      },
    });
  }
  const context = createContext(world);
  const before = new Set(Object.getOwnPropertyNames(world));
  return {
    touched,
    globals: () => Object.getOwnPropertyNames(world).filter((name) => !before.has(name)),
    evaluate: (code) => runInContext(code, context),
  };
}
