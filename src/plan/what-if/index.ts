export * from "./answer";
export * from "./best-month";
export * from "./cash-curve";
export * from "./extra";
export * from "./plan";
export * from "./readout";
export * from "./slider";
export * from "./strongest";
