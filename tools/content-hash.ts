import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
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
 * Makes `output` again only when one of its inputs is not what it was last time.
 * @returns whether it was made.
 */
export async function makeWhenChanged(
  output: string,
  inputs: readonly string[],
  make: () => Promise<unknown>,
): Promise<boolean> {
  const stamp = `${output}.hash`;
  const hash = contentHash(inputs);
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return false;
  mkdirSync(dirname(output), { recursive: true });
  await make();
  writeFileSync(stamp, hash);
  return true;
}
