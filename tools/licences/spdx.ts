/**
 * Whether an SPDX expression lets us use the package: one of the alternatives of an OR, all parts of an AND.
 *
 * `satisfies("(MIT OR GPL-3.0-only)", new Set(["MIT"]))` → true
 */
export function satisfies(expression: string, accepted: ReadonlySet<string>): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  const any = (): boolean => {
    let result = all();
    while (tokens[0] === "OR") {
      tokens.shift();
      result = all() || result;
    }
    return result;
  };
  const all = (): boolean => {
    let result = one();
    while (tokens[0] === "AND") {
      tokens.shift();
      result = one() && result;
    }
    return result;
  };
  const one = (): boolean => {
    const token = tokens.shift() ?? "";
    if (token !== "(") return accepted.has(token);
    const result = any();
    return tokens.shift() === ")" && result;
  };
  const result = any();
  return result && tokens.length === 0;
}
