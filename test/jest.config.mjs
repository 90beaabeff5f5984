/** Tests are TypeScript, transformed by swc; `local/` is taken from its pre-bundled form. */
export default {
  rootDir: "..",
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  globalSetup: "<rootDir>/test/global-setup.ts",
  transform: {
    "\\.tsx?$|[\\\\/]oxc-parser[\\\\/].+\\.js$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } },
    ],
  },
  // oxc-parser has no CommonJS form.
  transformIgnorePatterns: ["[\\\\/]node_modules[\\\\/](?!oxc-parser[\\\\/])"],
  moduleNameMapper: {
    "^(?:\\.\\./){2,}local(?:/index)?$": "<rootDir>/node_modules/.cache/cap/local.cjs",
    "^(?:\\.\\./){2,}local/engine(?:/index)?$": "<rootDir>/node_modules/.cache/cap/local-engine.cjs",
    "^cap:function-docs$": "<rootDir>/node_modules/.cache/cap/function-docs.cjs",
  },
  moduleFileExtensions: ["ts", "tsx", "mjs", "cjs", "js", "json"],
};
