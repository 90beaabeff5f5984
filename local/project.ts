/** Reads the folder of an Apps Script project, as clasp leaves it. Node only. */
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import type { ProjectFile } from "./index";

const TYPES: Readonly<Record<string, ProjectFile["type"]>> = {
  ".gs": "SERVER_JS",
  ".js": "SERVER_JS",
  ".html": "HTML",
  ".json": "JSON",
};

/**
 * All `.gs`, `.js` and `.html` files of the folder and its sub-folders, in order of name, and its `appsscript.json`.
 * @throws {Error} when the folder cannot be read or holds no server code
 */
export async function readProject(folder: string): Promise<ProjectFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && TYPES[extname(entry.name)] && !entry.parentPath.includes("node_modules"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !path.endsWith(".json") || path === "appsscript.json")
    .sort();
  const files = await Promise.all(
    paths.map(async (path): Promise<ProjectFile> => {
      const extension = extname(path);
      const source = await readFile(join(folder, path), "utf8");
      return { name: path.slice(0, -extension.length), type: TYPES[extension] as ProjectFile["type"], source };
    }),
  );
  if (!files.some((file) => file.type === "SERVER_JS")) throw new Error(`No .gs or .js file in ${folder}`);
  return files;
}
