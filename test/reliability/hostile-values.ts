import fc from "fast-check";

/** What people paste, and what attackers try, where a text is expected. */
export const PAYLOADS: readonly string[] = [
  '<img src=x onerror="window.hacked=1">',
  "<svg onload=window.hacked=1>",
  '"><script>window.hacked=1</script>',
  "'><iframe srcdoc='<script>parent.hacked=1</script>'>",
  "</textarea></style></title><script>window.hacked=1</script>",
  "javascript:window.hacked=1",
  "data:text/html,<script>window.hacked=1</script>",
  "$" + "{window.hacked=1}",
  "{{constructor.constructor('window.hacked=1')()}}",
  "<?= hacked ?>",
  "&lt;b&gt;&amp;#x27;",
  '=HYPERLINK("http://example.com";"cliquez")',
  '=IMPORTXML("http://example.com";"//a")',
  "+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+9)*cmd|' /C calc'!A0",
  "\t=1+1",
  "'=1+1",
  "=",
  "\u202eexe.gpj\u202c\u2066abc",
  "a\u0000b",
  "\ud800 lone surrogate",
  "e\u0301\u0327".repeat(20),
  "👩‍👩‍👧‍👦".repeat(10),
  "{title}{expected}{text}",
  "__proto__",
  "constructor",
  "x".repeat(10_000),
  "mot ".repeat(2_500),
];

/** Texts that look like numbers, dates, errors or truths. */
const LOOKALIKES: readonly string[] = [
  "1 234,50",
  "1,234.50",
  "1,234",
  "5 %",
  "1e999",
  "9".repeat(400),
  "NaN",
  "Infinity",
  "-0",
  "0x10",
  "1\u202f000\u00a0€",
  "2026-02-30",
  "03/04/2026",
  "#N/A",
  "#REF!",
  "#DIV/0!",
  "#NOM?",
  "#ERROR!",
  "TRUE",
  "VRAI",
  "null",
  " ",
  "\u202f",
];

export const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PAYLOADS) },
  { weight: 3, arbitrary: fc.constantFrom(...LOOKALIKES) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) },
);

export const hostileNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(0, -0, 1, -1, 12, 0.5, 1e-9, 1e9, 1e15, 2 ** 53, 1e100, 1e308, -1e308, Number.MAX_VALUE, 5e-324),
);

/** Dates as Sheets gives them, also those that no calendar has. */
export const hostileDate = fc.oneof(
  fc.date(),
  fc
    .constantFrom(-8.64e15, -62_135_596_800_000, -2_209_161_600_000, 0, 253_402_300_799_999, 8.64e15, Number.NaN)
    .map((time) => new Date(time)),
);
