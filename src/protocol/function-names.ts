/** Names of the custom functions, the same in every language. */
export const FUNCTION_NAMES = ["BRIDGE", "FUNDINGGAP", "IMPACT", "LANDING", "MARKETSIZE", "VARIANCE"] as const;
