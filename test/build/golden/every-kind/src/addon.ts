/**
 * Twice a number.
 * @fr Le double d’un nombre.
 *
 * @param {number} value What is doubled, e.g. 21. @fr Ce qui est doublé, ex. 21.
 * @return {number} The double. @fr Le double.
 * @example =TWICE(21) → 42
 * @customfunction
 */
export function TWICE(value: unknown): unknown {
  return Number(value) * 2;
}

/** Adds the menu. @trigger */
export function onOpen(): void {}

/**
 * Opens the sidebar.
 * @menu
 */
export function openPlanner(): void {}

/** @part Gives the sidebar a part of itself. */
export function readPages(): string {
  return "";
}

/** @endpoint Answers the sidebar. */
export function readPlanner(request: string): string {
  return request;
}
