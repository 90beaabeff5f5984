export * from "./loop";
export { lost } from "./loop";
