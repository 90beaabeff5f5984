import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { bundlePage } from "../../local/page/bundle";
import { contentHash } from "../content-hash";
import { cacheFolder, projectRoot } from "../project";

/**
 * Folder of the bundled page. It is named after what went into it, so it is made again only when something changed,
 * and it appears whole: two commands may want it at the same moment.
 */
export async function pageFolder(beforeBundling: () => void): Promise<string> {
  const inputs = ["local", "package-lock.json"].map((path) => resolve(projectRoot, path));
  const name = `page-${contentHash(inputs).slice(0, 16)}`;
  const folder = resolve(cacheFolder, name);
  if (existsSync(folder)) return folder;
  beforeBundling();
  const unfinished = `${folder}.${process.pid}`;
  await bundlePage(unfinished, projectRoot);
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
  for (const other of readdirSync(cacheFolder)) {
    if (/^page-[0-9a-f]+$/.test(other) && other !== name) rmSync(resolve(cacheFolder, other), { recursive: true });
  }
  return folder;
}
