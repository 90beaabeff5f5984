import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { clasp, DeployError } from "./clasp";
import { OWN_SETTINGS, ownScript } from "./own-script";
import { type Files, remoteFiles, strangers } from "./remote-script";

export interface PushOptions {
  /** Holds dist/ and the person's own settings. */
  readonly root: string;
  /** Also when the script holds files that are not Cap's. */
  readonly replace?: boolean;
  readonly env?: Record<string, string> | undefined;
}

const NO_SCRIPT =
  "Cap does not know yet which script to push to. Run npm run deploy -- --setup: it helps you to log in, and to create a spreadsheet with its script or to name one that you have.";

/**
 * Sends dist/ to the person's script at Google; what it did, in sentences.
 *
 * @throws DeployError that says why nothing was pushed and what to do.
 */
export async function pushBuild({ root, replace = false, env }: PushOptions): Promise<string[]> {
  const scriptId = ownScript(root);
  if (scriptId === null) throw new DeployError(NO_SCRIPT);
  const built = builtFiles(root);
  const remote = await remoteFiles(scriptId, env);
  const editor = `https://script.google.com/d/${scriptId}/edit`;
  if ([...built].every(([name, text]) => remote.get(name) === text) && remote.size === built.size) {
    return [`${editor} has this build already: there is nothing to push.`];
  }
  const foreign = strangers(remote, built);
  if (foreign.length > 0 && !replace) {
    throw new DeployError(
      `The script holds files that are not Cap's, and a push would delete them: ${foreign.join(", ")}. Give Cap a script of its own with npm run deploy -- --setup --create, or delete them on purpose with npm run deploy -- --replace.`,
    );
  }
  // Without --force, clasp leaves everything out when the manifest has changed, and calls that a success.
  const output = await clasp(["--project", OWN_SETTINGS, "push", "--force"], { cwd: root, env });
  if (!/^Pushed /m.test(output)) {
    throw new DeployError("clasp ended without an error, but without a push. Its own words are above.", output.trim());
  }
  return [
    ...manifestSentences(remote, built),
    `Pushed ${[...built.keys()].join(", ")} to ${editor}.`,
    "Reload the spreadsheet: after some seconds, Cap is in its Extensions menu.",
  ];
}

const MANIFEST = "appsscript.json";

function builtFiles(root: string): Files {
  const names = ["Code.js", "Pages.html", "Planner.html", "Sidebar.html", MANIFEST];
  return new Map(names.map((name) => [name, readFileSync(resolve(root, "dist", name), "utf8")]));
}

function manifestSentences(remote: Files, built: Files): string[] {
  const [before, after] = [remote.get(MANIFEST), built.get(MANIFEST)];
  if (before === undefined || before === after) return [];
  const replaced = "The manifest at Google was another one and is now Cap's.";
  return scopesIn(before) === scopesIn(after)
    ? [replaced]
    : [`${replaced} It asks for other permissions: Google asks each person to allow them at the next click in Cap.`];
}

function scopesIn(manifest = "{}"): string {
  const { oauthScopes = [] } = JSON.parse(manifest) as { readonly oauthScopes?: readonly string[] };
  return [...oauthScopes].sort().join(" ");
}
