/**
 * A sum.
 * @fr Une somme.
 * @param {number} first One, e.g. 1. @fr Un, ex. 1.
 * @param {number} third Three, e.g. 3. @fr Trois, ex. 3.
 * @param {number} [fourth] Four, e.g. 4. @fr Quatre, ex. 4.
 * @param {number} fifth Five, e.g. 5. @fr Cinq, ex. 5.
 * @param {number} sixth Six, e.g. 6. @fr Six, ex. 6.
 * @return {number} The sum. @fr La somme.
 * @example =ADDUP(1; 2; 4; 5) → 12
 * @customfunction
 */
export function ADDUP(first: unknown, second: unknown, fourth: unknown, fifth?: unknown): unknown {
  return [first, second, fourth, fifth];
}

/**
 * A sum of two.
 * @fr Une somme de deux.
 * @param {number} first One, e.g. 1. @fr Un, ex. 1.
 * @return {number} The sum. @fr La somme.
 * @example =ADDTWO(1; 2) → 3
 * @customfunction
 */
export function ADDTWO(first: unknown, second: unknown): unknown {
  return [first, second];
}
