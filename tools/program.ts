import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { projectRoot } from "./project";

export interface Outcome {
  readonly code: number;
  /** What the program printed, or "" when it printed straight to the terminal. */
  readonly output: string;
}

/** Runs a program of an installed package in the project's folder: `runProgram("typescript", "tsc", ["--noEmit"])`. */
export function runProgram(
  packageName: string,
  program: string,
  args: readonly string[],
  {
    show = false,
    cwd = projectRoot,
    env: more = {},
  }: { show?: boolean; cwd?: string; env?: Record<string, string> | undefined } = {},
): Promise<Outcome> {
  const folder = resolve(projectRoot, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(resolve(folder, "package.json"), "utf8"));
  const file = resolve(folder, typeof bin === "string" ? bin : bin[program]);
  return new Promise((done, fail) => {
    // Nobody types paths into this program: what it starts sees them from where it stands.
    const env = { ...process.env, ...more, INIT_CWD: cwd };
    const child = spawn(process.execPath, [file, ...args], { cwd, env, stdio: ["ignore", ...outputs(show)] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    }
    child.on("error", fail).on("close", (code) => done({ code: code ?? 1, output }));
  });
}

function outputs(show: boolean): ["inherit" | "pipe", "inherit" | "pipe"] {
  return show ? ["inherit", "inherit"] : ["pipe", "pipe"];
}
