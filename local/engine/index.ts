export type { BootOptions as EngineOptions } from "./boot";
export { createEngine } from "./create-engine";
export { DEFAULT_COLUMNS, DEFAULT_ROWS } from "./document";
export type * from "./engine";
