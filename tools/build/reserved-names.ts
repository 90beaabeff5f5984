import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { projectRoot } from "../project";
import type { Kind } from "./doc-comment";

/** The functions that Google calls by itself without an installed trigger. */
const SIMPLE_TRIGGERS = ["onOpen", "onInstall", "onEdit", "onSelectionChange"];

let sheetsFunctions: ReadonlySet<string> | undefined;

/** Why Sheets would not let a global have this name, or "" when it would. */
export function nameProblem(name: string, kind: Kind): string {
  sheetsFunctions ??= new Set(
    readFileSync(resolve(projectRoot, "tools/google-sheets-functions.txt"), "utf8").split(/\s+/),
  );
  if (name.endsWith("_")) return `${name} ends in "_", so Apps Script hides it: rename it.`;
  if (name === "Cap") return "Cap is the name of the bundle itself: rename this one.";
  if (kind === "trigger" && !SIMPLE_TRIGGERS.includes(name)) {
    return `${name} is no trigger that Sheets knows; those are ${SIMPLE_TRIGGERS.join(", ")}.`;
  }
  if (kind !== "trigger" && SIMPLE_TRIGGERS.includes(name)) return `${name} is a trigger: tag it @trigger.`;
  if (kind !== "customfunction") return "";
  if (sheetsFunctions.has(name.toUpperCase())) return `Sheets already has a function ${name.toUpperCase()}: rename it.`;
  if (/^[a-z]{1,3}\d{1,7}$/i.test(name)) return `Sheets would read ${name} as a cell: rename it.`;
  return "";
}
