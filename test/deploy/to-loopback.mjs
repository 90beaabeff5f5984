/**
 * Loaded before the real clasp: what it imports as Google's clients is this module, and those go to the address in
 * CAP_GOOGLE. clasp has no setting for that; everything else in it runs as it is, with Google's own code for the three
 * services that it uses here. To load the other 400 would take a third of its time.
 */
import { createRequire, register } from "node:module";
import { isMainThread } from "node:worker_threads";

if (isMainThread) register(import.meta.url);

export const resolve = (name, context, next) =>
  name === "googleapis" ? { url: import.meta.url, shortCircuit: true } : next(name, context);

const client = (service) => (options) => {
  const make = createRequire(process.env.CAP_CLASP)(`googleapis/build/src/apis/${service}`)[service];
  return make({ ...(typeof options === "string" ? { version: options } : options), rootUrl: process.env.CAP_GOOGLE });
};

export const google = { script: client("script"), drive: client("drive"), oauth2: client("oauth2") };
