import { type BootOptions, boot } from "./boot";
import { createDocument } from "./document";
import type { Engine } from "./engine";
import { installSynchronousCommands } from "./synchronous-commands";

/** A new engine with no document yet; the page passes `ui` and `sheetsUi`, headless passes nothing. */
export function createEngine(options: BootOptions = {}): Engine {
  installSynchronousCommands();
  const { univer, api } = boot(options);
  return {
    univer,
    api,
    createDocument: (documentOptions) => createDocument(univer, api, documentOptions),
    setCustomFunctions() {},
    dispose: () => univer.dispose(),
  };
}
