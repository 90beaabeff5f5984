import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const TYPINGS = resolve("node_modules/@types/google-apps-script");

/** Every service that Apps Script puts into the global scope, by its typings. */
export const APPS_SCRIPT_GLOBALS: readonly string[] = readdirSync(TYPINGS)
  .filter((file) => file.endsWith(".d.ts"))
  .flatMap((file) => [...readFileSync(join(TYPINGS, file), "utf8").matchAll(/^declare var (\w+): GoogleAppsScript/gm)])
  .map((match) => match[1] as string);
