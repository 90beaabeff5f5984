/** The globals of Apps Script as a project sees them under one authorisation. */
import signatures from "local:signatures";
import type { StrictLayer } from "./strict";
import type { ServiceObject } from "./surface";

/** Globals that are no services. */
const LANGUAGE = /^Date2?$/;

/** Wraps the services; every other service of Apps Script is there too and throws by name when it is used. */
export function globalsOf(
  services: Readonly<Record<string, ServiceObject>>,
  layer: StrictLayer,
): Record<string, unknown> {
  const globals: Record<string, unknown> = {};
  for (const name of Object.keys(signatures.globals)) {
    if (services[name]) globals[name] = layer.wrap(services[name]);
    else if (!LANGUAGE.test(name)) globals[name] = absent(name);
  }
  return globals;
}

function absent(name: string): object {
  const refuse = () => {
    throw new Error(`Local Sheets does not have ${name} yet`);
  };
  return new Proxy({}, { get: (_target, key) => (typeof key === "symbol" ? undefined : refuse()), set: refuse });
}
