export const version = "1.0";
export class Planner {}
export enum Colour {
  Red,
}
export * as everything from "./everything";
export { parse } from "some-package";
export { missing } from "./everything";
export default function (): void {}
