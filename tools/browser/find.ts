import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { extractChromium, extractedChromium } from "./extract";

/** A Chromium that can be started: its program and what its environment needs besides ours. */
export interface Chromium {
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
}

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The Chromium to use: the one that CHROME names, else one installed on the system, else the one that an earlier
 * `ensureChromium` unpacked; null when there is none yet.
 * @throws when CHROME names a file that can not be run
 */
export function findChromium(): Chromium | null {
  const chosen = process.env.CHROME;
  if (chosen) {
    if (!runnable(chosen)) throw new Error(`CHROME is ${chosen}, which is not a program that can be run.`);
    return { executablePath: chosen, environment: {} };
  }
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES];
  const executablePath = candidates.find(runnable);
  return executablePath ? { executablePath, environment: {} } : extractedChromium();
}

/** As `findChromium`, but unpacks the one of the npm package when the system has none, and says so. */
export function ensureChromium(say: (sentence: string) => void = console.log): Chromium {
  const found = findChromium();
  if (found) return found;
  say("No Chromium on this system: unpacking the one of the npm package @sparticuz/chromium, once.");
  return extractChromium();
}

function runnable(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
