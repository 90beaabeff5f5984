export type { Gain } from "./functions/gain";
export * from "./functions";
import { answer } from "./entry/answer";
export { answer as readPlanner };
