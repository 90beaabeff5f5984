import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

/** Holds the id of the script that this person pushes to; git does not see it. .clasp.json stays as everybody has it. */
export const OWN_SETTINGS = ".clasp.local.json";

/** The id of the Apps Script project that this person pushes to; null before the set-up. */
export function ownScript(root: string): string | null {
  const file = resolve(root, OWN_SETTINGS);
  if (!existsSync(file)) return null;
  const { scriptId } = JSON.parse(readFileSync(file, "utf8")) as { readonly scriptId?: unknown };
  return typeof scriptId === "string" && scriptId !== "" ? scriptId : null;
}

export function keepOwnScript(root: string, scriptId: string): void {
  const settings = JSON.parse(readFileSync(resolve(root, ".clasp.json"), "utf8")) as object;
  writeFileSync(resolve(root, OWN_SETTINGS), `${JSON.stringify({ ...settings, scriptId }, null, 2)}\n`);
}

/**
 * The id of a script in what a person pasted: the id itself, or the address of its editor.
 * `scriptIdIn("https://script.google.com/d/1B7F…iDF/edit")` → `"1B7F…iDF"`
 *
 * @throws Error that says where the id is found.
 */
export function scriptIdIn(pasted: string): string {
  const text = pasted.trim();
  const [, inAddress] = /script\.google\.com\/(?:u\/\d+\/)?(?:home\/projects|macros\/d|d)\/([\w-]+)/.exec(text) ?? [];
  const id = inAddress ?? text;
  // A script's id has 57 characters, that of a spreadsheet 44.
  if (/^[\w-]{50,70}$/.test(id)) return id;
  const what = /spreadsheets\/d\/|^[\w-]{44}$/.test(text) ? "This belongs to a spreadsheet" : "This is no script's id";
  throw new Error(
    `${what}. In the spreadsheet, open Extensions, Apps Script, then Project settings, and copy the script ID there.`,
  );
}
