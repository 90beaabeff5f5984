import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { basename, relative, resolve } from "node:path";
import type { Session } from "../../local/page/session";
import { readProject } from "../../local/project";
import { snapshotOfXlsx } from "../../local/xlsx/upload";
import { build } from "../build";
import { BuildError } from "../build/problem";
import { projectRoot } from "../project";
import { runHeadless } from "./headless";
import { readOptions, type StartOptions, UsageError } from "./options";
import { pageFolder } from "./page-folder";
import { type Served, serve } from "./serve";
import { newSession, planSteps } from "./session";
import { readShop } from "./shop";
import { startWords } from "./words";

/** `npm start`: local Sheets in a browser with Cap at work on a real shop; `--headless` does the same without a browser. */
export async function run(args: string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.help) console.log(startWords(options.language).usage);
    else if (options.headless) await headless(options);
    else await untilInterrupted(await openInBrowser(options));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof BuildError)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function headless(options: StartOptions): Promise<void> {
  const shop = shopOf(options);
  await runHeadless(options, newSession(options, await builtCap(options), planSteps(options, shop)), shop);
}

/** Serves the page and says where it is; the caller closes it. */
export async function openInBrowser(options: StartOptions): Promise<Served> {
  const words = startWords(options.language);
  const session = await sessionOf(options);
  const folder = await pageFolder(() => console.log(words.bundlingPage));
  const served = await serve(folder, session, options.port);
  if (!served) throw new UsageError(words.noFreePort(options.port));
  console.log(`\n${words.opened(served.address)}`);
  for (const line of options.project ? words.projectClicks : words.clicks) console.log(`  ${line}`);
  if (options.open) openBrowser(served.address);
  return served;
}

async function sessionOf(options: StartOptions): Promise<Session> {
  if (options.file !== null) {
    const project = options.project === null ? builtCap(options) : projectIn(options.project, options);
    const snapshot = await documentIn(options.file, options);
    const steps = options.project === null ? [OPEN_PLANNER] : [];
    return { ...newSession(options, await project, steps), title: basename(options.file, ".xlsx"), snapshot };
  }
  if (options.project === null) {
    const shop = shopOf(options);
    // What a person would click first is open already.
    const steps = [...planSteps(options, shop), OPEN_PLANNER];
    return newSession(options, await builtCap(options), steps);
  }
  return newSession(options, await projectIn(options.project, options), []);
}

const OPEN_PLANNER = { functionName: "openPlanner", arguments: [] };

async function documentIn(path: string, { language, locale }: StartOptions): Promise<string> {
  try {
    return await snapshotOfXlsx(await readFile(path), { title: basename(path, ".xlsx"), locale });
  } catch (cause) {
    throw new UsageError(startWords(language).noWorkbook(path), { cause });
  }
}

async function projectIn(folder: string, { language }: StartOptions): Promise<Session["project"]> {
  try {
    return await readProject(folder);
  } catch (cause) {
    throw new UsageError(startWords(language).noProject(folder), { cause });
  }
}

function shopOf({ orders, language }: StartOptions) {
  console.log(startWords(language).readingOrders(relative(projectRoot, resolve(orders))));
  return readShop(orders, language);
}

async function builtCap({ language }: StartOptions): Promise<Session["project"]> {
  console.log(startWords(language).building);
  const { outdir } = await build();
  return readProject(outdir);
}

function openBrowser(address: string): void {
  const [program, ...args] =
    { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[process.platform as string] ?? (["xdg-open"] as string[]);
  // The address is printed anyway: a machine without such a program only does not open it.
  spawn(program as string, [...args, address], { detached: true, stdio: "ignore" })
    .on("error", (error) => console.error(error.message))
    .unref();
}

function untilInterrupted(served: Served): Promise<void> {
  return new Promise((done) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => served.close().then(done));
  });
}
