/** Of this run alone: another one that starts meanwhile, from other sources, must not change what this one loads. */
const made = `<rootDir>/node_modules/.cache/cap/tests/${process.pid}`;

/** Tests are TypeScript, transformed by swc; `local/` is taken from its pre-bundled form. */
export default {
  rootDir: "..",
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  globalSetup: "<rootDir>/test/global-setup.ts",
  transform: {
    "\\.tsx?$|[\\\\/](?:oxc-parser|hucre)[\\\\/].+\\.m?js$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } },
    ],
  },
  // They have no CommonJS form.
  transformIgnorePatterns: ["[\\\\/]node_modules[\\\\/](?!(?:oxc-parser|hucre)[\\\\/])"],
  moduleNameMapper: {
    "^(?:\\.\\./){2,}local(?:/index)?$": `${made}/local.cjs`,
    "^(?:\\.\\./){2,}local/engine(?:/index)?$": `${made}/local-engine.cjs`,
    "^fast-check$": "<rootDir>/test/seeded-fast-check.ts",
    "^cap:function-docs$": `${made}/function-docs.cjs`,
  },
  moduleFileExtensions: ["ts", "tsx", "mjs", "cjs", "js", "json"],
};
