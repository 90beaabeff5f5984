export { GAIN as IMPACT } from "./gain";
export * from "./twice";
