import { clasp, DeployError } from "./clasp";
import { keepOwnScript, OWN_SETTINGS, ownScript, scriptIdIn } from "./own-script";
import { inNewFolder } from "./remote-script";

export interface SetUpOptions {
  readonly root: string;
  /** Id or address of a script that there is. */
  readonly script?: string | undefined;
  /** Makes a spreadsheet with its script. */
  readonly create?: boolean;
  readonly env?: Record<string, string> | undefined;
  readonly say: (sentence: string) => void;
  /** Lets the person log in, in the browser; 0 when that went well. */
  readonly login: () => Promise<number>;
  /** Null where nobody can answer. */
  readonly ask: ((question: string) => Promise<string>) | null;
}

/**
 * Walks through what there is to do once: log in, and choose the script to push to.
 *
 * @throws DeployError that says what is left to do.
 */
export async function setUp(options: SetUpOptions): Promise<void> {
  const { root, say, env } = options;
  const asked = options.script === undefined ? undefined : idOf(options.script);
  if (!(await isLoggedIn(options))) {
    say("1. Log in: the browser opens. Allow what clasp asks for: it writes your scripts and creates spreadsheets.");
    if ((await options.login()) !== 0) {
      throw new DeployError(
        "The login did not end. Run npx clasp login (without a browser here: npx clasp login --no-localhost), then npm run deploy -- --setup again.",
      );
    }
  } else say("1. You are logged in to Google.");

  say(
    "2. The Google Apps Script API has to be on, once for your account: https://script.google.com/home/usersettings.",
  );
  const scriptId = asked ?? (options.create ? await createScript(env) : await chosenScript(options));
  keepOwnScript(root, scriptId);
  say(`3. Cap will be pushed to https://script.google.com/d/${scriptId}/edit (kept in ${OWN_SETTINGS}, not in git).`);
  say("Then run npm run deploy.");
}

async function isLoggedIn({ root, env }: SetUpOptions): Promise<boolean> {
  const output = await clasp(["show-authorized-user", "--json"], { cwd: root, env });
  return /"loggedIn":\s*true/.test(output);
}

async function chosenScript({ root, ask, env }: SetUpOptions): Promise<string> {
  const present = ownScript(root);
  if (ask === null) {
    if (present !== null) return present;
    throw new DeployError(
      "Say which script to push to: npm run deploy -- --setup --create makes a spreadsheet with its script, npm run deploy -- --setup --script <id> takes one that you have.",
    );
  }
  const otherwise = present === null ? "create a new spreadsheet with its script" : `keep ${present}`;
  const answer = (await ask(`3. Id or address of the script to push to (Enter to ${otherwise}): `)).trim();
  return answer !== "" ? idOf(answer) : (present ?? (await createScript(env)));
}

function idOf(pasted: string): string {
  try {
    return scriptIdIn(pasted);
  } catch (error) {
    throw new DeployError((error as Error).message);
  }
}

/** Elsewhere than in the project: clasp fetches the new script's first file, and that must not land in dist/. */
function createScript(env: Record<string, string> | undefined): Promise<string> {
  return inNewFolder(async (folder) => {
    const args = ["create-script", "--type", "sheets", "--title", "Cap", "--json"];
    const output = await clasp(args, { cwd: folder, env });
    const [, scriptId] = /"scriptId":\s*"([^"]+)"/.exec(output) ?? [];
    if (scriptId !== undefined) return scriptId;
    throw new DeployError("clasp created no script. Its own words are above.", output.trim());
  });
}
