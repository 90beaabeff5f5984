import { build } from "../build";
import { BuildError } from "../build/problem";
import { licenceProblems } from "../licences/installed-licences";
import { runProgram } from "../program";
import { projectRoot } from "../project";
import type { Step } from "./step";

/** One TypeScript project per world: pure code, Apps Script, browser, Node, the stand-in, the tests. */
const TYPE_PROJECTS = [".", "src", "src/sidebar", "tools", "local", "test"];

async function wrongOf(packageName: string, program: string, args: readonly string[]): Promise<string> {
  const { code, output } = await runProgram(packageName, program, args);
  return code === 0 ? "" : output || `${program} ended with code ${code}.`;
}

async function wrongTypes(): Promise<string> {
  const waiting = [...TYPE_PROJECTS];
  const wrong: string[] = [];
  const worker = async (): Promise<void> => {
    for (let project = waiting.shift(); project; project = waiting.shift()) {
      wrong.push(await wrongOf("typescript", "tsc", ["--noEmit", "--pretty", "false", "-p", project]));
    }
  };
  await Promise.all([worker(), worker()]);
  // A file that several projects see is reported once.
  return [...new Set(wrong.flatMap((text) => text.split("\n")))].join("\n").trim();
}

async function wrongBuild(): Promise<string> {
  try {
    await build();
    return "";
  } catch (error) {
    if (error instanceof BuildError) return error.message;
    throw error;
  }
}

/** What must hold before a test is worth running. */
export const CHECKS: readonly Step[] = [
  { title: `Types of ${TYPE_PROJECTS.length} projects`, check: wrongTypes },
  {
    title: "Style, layers and formatting (biome)",
    check: () =>
      wrongOf("@biomejs/biome", "biome", ["check", "--error-on-warnings", "--colors=off", "--max-diagnostics=20"]),
  },
  { title: "Unused files, exports and packages (knip)", check: () => wrongOf("knip", "knip", []) },
  { title: "Licences of the packages", check: async () => licenceProblems(projectRoot).join("\n") },
  { title: "Build", check: wrongBuild },
];
