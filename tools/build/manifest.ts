import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { BuildError, type Problem, placeIn } from "./problem";

/** All that Cap may ask of a person: this one spreadsheet, and to show the sidebar in it. */
export const SCOPES = [
  "https://www.googleapis.com/auth/spreadsheets.currentonly",
  "https://www.googleapis.com/auth/script.container.ui",
];

interface Manifest {
  readonly oauthScopes?: readonly string[];
  readonly runtimeVersion?: string;
}

/**
 * The text of appsscript.json.
 *
 * @throws BuildError unless it is V8 with exactly our two scopes.
 */
export function readManifest(root: string): string {
  const text = readFileSync(resolve(root, "appsscript.json"), "utf8");
  const problem = (offset: number, sentence: string): Problem => {
    return { file: "appsscript.json", ...placeIn(text, Math.max(0, offset)), sentence };
  };
  let manifest: Manifest;
  try {
    manifest = JSON.parse(text);
  } catch (error) {
    const [, position] = /at position (\d+)/.exec((error as Error).message) ?? [];
    throw new BuildError([problem(Number(position ?? 0), "What stands here is not JSON.")]);
  }
  const scopes = manifest.oauthScopes ?? [];
  const problems = [
    ...scopes
      .filter((scope) => !SCOPES.includes(scope))
      .map((scope) => problem(text.indexOf(`"${scope}"`), `Cap does not ask for the scope ${scope}.`)),
    ...SCOPES.filter((scope) => !scopes.includes(scope)).map((scope) => {
      return problem(text.indexOf('"oauthScopes"'), `The scope ${scope} is missing.`);
    }),
  ];
  if (manifest.runtimeVersion !== "V8") {
    problems.push(problem(text.indexOf('"runtimeVersion"'), 'The bundle needs "runtimeVersion": "V8".'));
  }
  if (problems.length > 0) throw new BuildError(problems);
  return text;
}
