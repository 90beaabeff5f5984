import { transformSync } from "esbuild";
import fc from "fast-check";
import { safeInHtml } from "../../tools/build/html-safe";

const DANGER = /<\/script|<\/style|<!--|<\?|\?>/i;

/** Texts full of what a page or HtmlService would misread. */
const hostile = fc
  .array(
    fc.constantFrom("</script>", "</SCRIPT", "<!--", "<?", "?>", "<?=", "\\", "\\\\", '"', "<", "?", ">", "/", "é"),
  )
  .map((parts) => parts.join(""));

function evaluated(code: string): unknown {
  return new Function(`${code};return value`)();
}

test("a string keeps its value and no page mark, however it is written", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { code } = transformSync(`var value = ${JSON.stringify(text)}`, { minify: true });
      const safe = safeInHtml(code);
      expect(safe).not.toMatch(DANGER);
      expect(evaluated(safe)).toBe(text);
    }),
  );
});

test("a regular expression still matches what it did, also where the sign was escaped already", () => {
  for (const source of ["/<!--/", "/\\<!--/", "/<\\?x/", "/a?>/", "/[\\\\<?]/", "/<\\/script/"]) {
    const safe = safeInHtml(`var value=${source}`);
    const [before, after] = [evaluated(`var value=${source}`), evaluated(safe)] as [RegExp, RegExp];
    expect(safe).not.toMatch(DANGER);
    for (const text of ["<!--", "<?x", "a>", ">", "\\", "<", "</script", "none"]) {
      expect([text, after.test(text)]).toEqual([text, before.test(text)]);
    }
  }
});
