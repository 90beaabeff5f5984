export { BRIDGE } from "./bridge";
export { FUNDINGGAP } from "./funding-gap";
export { IMPACT } from "./impact";
export { LANDING } from "./landing";
export { MARKETSIZE } from "./market-size";
export { VARIANCE } from "./variance";
