/** Licences that ask for no more than that we name the authors. */
export const ACCEPTED: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC-BY-4.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Python-2.0",
  "Unlicense",
]);

/** Packages whose package.json does not say it as SPDX does: we read their licence file, once per version. */
export const READ_BY_US: Readonly<Record<string, string>> = {
  "@univerjs/telemetry@0.25.1": "Apache-2.0",
  "fuzzy@0.1.3": "MIT",
  "url-template@2.0.8": "BSD-3-Clause",
};

/** What we use all the same, with the reason. None of it is in what users get, and we change none of it. */
export const TOLERATED: Readonly<Record<string, { readonly licence: string; readonly reason: string }>> = {
  "axe-core": { licence: "MPL-2.0", reason: "checks pages for accessibility in tests; copyleft per file, unmodified" },
  "spdx-exceptions": { licence: "CC-BY-3.0", reason: "a list of names that npm tools read" },
};

/** Families of packages that are never installed, whatever they say of themselves. */
export const REFUSED = /^@univerjs-pro\//;
