export * from "./addon";
