import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { run as runBuild } from "../build";
import { runProgram } from "../program";
import { projectRoot } from "../project";
import { DeployError } from "./clasp";
import { pushBuild } from "./push-build";
import { setUp } from "./set-up";

const USAGE = `npm run deploy                              builds, then pushes to your script
npm run deploy -- --setup                   once: log in, and choose your script
npm run deploy -- --setup --create          …with a new spreadsheet
npm run deploy -- --setup --script <id>     …with a script that you have
npm run deploy -- --replace                 pushes also when that deletes files that are not Cap's`;

/** `npm run deploy`: builds, then sends dist/ to the person's Apps Script project; `--setup` prepares that. */
export async function run(args: string[]): Promise<number> {
  const options = optionsIn(args);
  if (options === null) {
    console.error(USAGE);
    return 1;
  }
  try {
    if (options.setup || options.create || options.script !== undefined) {
      await setUp({ root: projectRoot, ...options, say: console.log, login, ask: process.stdin.isTTY ? ask : null });
      return 0;
    }
    const built = await runBuild();
    if (built !== 0) return built;
    for (const sentence of await pushBuild({ root: projectRoot, ...options })) console.log(sentence);
    return 0;
  } catch (error) {
    if (!(error instanceof DeployError)) throw error;
    if (error.words !== "") console.error(error.words);
    console.error(error.message);
    return 1;
  }
}

function optionsIn(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        setup: { type: "boolean" },
        create: { type: "boolean" },
        script: { type: "string" },
        replace: { type: "boolean" },
      },
    });
    return values;
  } catch {
    return null;
  }
}

async function login(): Promise<number> {
  return (await runProgram("@google/clasp", "clasp", ["login"], { show: true })).code;
}

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}
