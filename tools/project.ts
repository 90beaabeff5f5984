import { resolve } from "node:path";

/** The project's folder: every command starts in it. */
export const projectRoot = process.cwd();

/** What the commands make for themselves and can make again. */
export const cacheFolder = resolve(projectRoot, "node_modules/.cache/cap");

/** A path that a person typed, seen from where that person stands. */
export function typedPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? projectRoot, path);
}
