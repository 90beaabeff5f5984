/** @customfunction */
export function NOTHING(): unknown {
  return "";
}

/**
 * Twice a number.
 *
 * @param value What is doubled. @fr Ce qui est doublé, ex. 21.
 * @param {number} times How often, e.g. 3.
 * @return The double.
 * @example TWICE(21) is 42
 * @customfunction
 */
export function TWICE(value: unknown, times: unknown): unknown {
  return [value, times];
}
