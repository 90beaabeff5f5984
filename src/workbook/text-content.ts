/** Sheets takes these for a formula, a number, a date, a tick or an error, whoever writes them. */
const READ_AS_SOMETHING_ELSE = /^(?!\p{L})|^(true|false|vrai|faux)$|^[\p{L}.]+\s*\d/iu;

/**
 * What a person wrote, as a script has to write it so that the cell shows exactly that: the apostrophe in front makes
 * it text and is not shown. `textContent("=1+1")` → `"'=1+1"`; plain words stay as they are.
 */
export function textContent(text: string): string {
  return READ_AS_SOMETHING_ELSE.test(text) ? `'${text}` : text;
}
