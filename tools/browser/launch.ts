import { type Browser, chromium } from "playwright-core";
import { ensureChromium } from "./find";

/** Flags that make Chromium quiet and the same on every machine: no sandbox (containers), no GPU, nothing in the background. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-extensions",
  "--no-first-run",
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
];

/** Starts a Chromium without a window, with our own flags; the caller closes it. */
export async function launch(say?: (sentence: string) => void): Promise<Browser> {
  const { executablePath, environment } = ensureChromium(say);
  return chromium.launch({
    executablePath,
    args: FLAGS,
    env: { ...(process.env as Record<string, string>), ...environment },
    timeout: 60_000,
  });
}
