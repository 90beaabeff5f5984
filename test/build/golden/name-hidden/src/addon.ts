/**
 * Twice a number.
 * @fr Le double d’un nombre.
 *
 * @param {number} value What is doubled, e.g. 21. @fr Ce qui est doublé, ex. 21.
 * @return {number} The double. @fr Le double.
 * @example =TWICE_(21) → 42
 * @customfunction
 */
export function TWICE_(value: unknown): unknown {
  return Number(value) * 2;
}

/** @endpoint Hidden from the sidebar by its name. */
export function ask_(): void {}
