/**
 * Minified JavaScript that can stand in a page: `</script`, `<!--` and the scriptlet marks `<?` and `?>` can only be
 * parts of strings or regular expressions there, where an escaped first or last sign means the same.
 *
 * `"</script>"` → `"\x3C/script>"`
 */
export function safeInHtml(code: string): string {
  return code
    .replace(/(\\*)<(?=\/script|\/style|!--|\?)/gi, (_, slashes: string) => `${unescaped(slashes)}\\x3C`)
    .replace(/\?>/g, "?\\x3E");
}

/** A sign that already is escaped by the last of these must not be so twice. */
function unescaped(slashes: string): string {
  return slashes.length % 2 === 1 ? slashes.slice(1) : slashes;
}
