import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Fingerprint of files and whole folders: two equal ones mean equal names and contents. */
export function contentHash(paths: readonly string[]): string {
  const hash = createHash("sha256");
  const add = (path: string): void => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
    } else {
      hash.update(`${path}\0`).update(readFileSync(path)).update("\0");
    }
  };
  for (const path of paths) add(path);
  return hash.digest("hex");
}

/**
 * Makes a file again only when one of its inputs is not what it was last time. It appears whole: two commands may want
 * it at the same moment.
 *
 * @param make writes the file at the path that it is given
 * @returns whether it was made.
 */
export async function makeWhenChanged(
  file: string,
  inputs: readonly string[],
  make: (unfinished: string) => Promise<unknown>,
): Promise<boolean> {
  const stamp = `${file}.hash`;
  const hash = contentHash(inputs);
  if (existsSync(file) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return false;
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  await make(unfinished);
  renameSync(unfinished, file);
  writeFileSync(stamp, hash);
  return true;
}
