import { spawnSync } from "node:child_process";

/** Tests that compare the sheets with LibreOffice's results. */
const FOLDER = "test/engines/";

/**
 * What to tell jest when LibreOffice is not here: npm can not install it, and a newcomer has only Node. CI has it, so there
 * a missing one fails the tests instead.
 */
export function withoutSecondEngine(say: (sentence: string) => void): string[] {
  if (process.env.CI || spawnSync("soffice", ["--version"]).status === 0) return [];
  say("LibreOffice is not installed (soffice): the sheets are not compared with its results. CI does it.");
  return ["--testPathIgnorePatterns", FOLDER, "/node_modules/"];
}
