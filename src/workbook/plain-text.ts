/** What writes a text as it is: an apostrophe in front, which Sheets takes away, keeps it from being read as a formula, a number or a date. */
export function plainText(text: string): string {
  return `'${text}`;
}
