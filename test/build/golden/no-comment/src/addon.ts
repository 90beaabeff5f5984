// Not a documentation comment.
export function TWICE(value: unknown): unknown {
  return value;
}

/** @endpoint Stands above something else. */
const other = 1;

export function ask(): number {
  return other;
}
