import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clasp } from "./clasp";

/** Files by name as they are in dist/: `Code.js`. */
export type Files = ReadonlyMap<string, string>;

/** A folder that is gone when the work in it has ended. clasp refuses folders behind a link, as /tmp is on a Mac. */
export async function inNewFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "cap-deploy-")));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What stands in the script at Google now. */
export function remoteFiles(scriptId: string, env: Record<string, string> | undefined): Promise<Files> {
  return inNewFolder(async (folder) => {
    writeFileSync(join(folder, ".clasp.json"), JSON.stringify({ scriptId, rootDir: "content" }));
    await clasp(["pull"], { cwd: folder, env });
    return filesIn(join(folder, "content"));
  });
}

function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath ?? entry.path, entry.name);
      return [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")];
    }),
  );
}

/** Files of the script that a push would delete or replace, and that are not Cap's. */
export function strangers(remote: Files, built: Files): string[] {
  return [...remote].filter(([name, text]) => !built.has(name) || isForeignCode(name, text)).map(([name]) => name);
}

/** Code.js is also what Google calls the first file of any script: there it is Cap's, or the empty start. */
function isForeignCode(name: string, text: string): boolean {
  return name === "Code.js" && !text.includes("var Cap=") && !/^\s*function myFunction\(\)\s*\{\s*\}\s*$/.test(text);
}
