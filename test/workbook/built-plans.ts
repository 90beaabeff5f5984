/** Plans as they stand after a build, kept for all tests that only look at them or type into them. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LocalSheets } from "../../local";
import { contentHash } from "../../tools/content-hash";

/** A document and the sheet on show, which a snapshot leaves out. */
export interface KeptPlan {
  readonly snapshot: string;
  readonly shown: string;
}

/** All that a built plan, or one with the worked example in it, comes from. */
const SOURCES = [
  "dist",
  "local",
  "package-lock.json",
  "tools/worked-example",
  "test/workbook/open-plan.ts",
  "test/workbook/type-at-once.ts",
];
const FOLDER = join("node_modules", ".cache", "cap", "plans");
const WEEK = 7 * 24 * 60 * 60 * 1000;

/** The plan of that description, made when none was kept since the sources changed. */
export function keptPlan(description: unknown, make: () => KeptPlan): KeptPlan {
  const text = JSON.stringify([description, contentHash(SOURCES)]);
  const path = join(FOLDER, `${createHash("sha256").update(text).digest("hex").slice(0, 32)}.json`);
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8")) as KeptPlan;
  const plan = make();
  keep(path, JSON.stringify(plan));
  return plan;
}

/** The file appears whole: another worker may look for it at the same moment. */
function keep(path: string, text: string): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of readdirSync(FOLDER)) {
    const old = statSync(join(FOLDER, name), { throwIfNoEntry: false });
    if (old && Date.now() - old.mtimeMs > WEEK) rmSync(join(FOLDER, name), { force: true });
  }
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, path);
}

export function planToKeep(local: LocalSheets): KeptPlan {
  return { snapshot: local.snapshot(), shown: local.document.workbook.getActiveSheet().getSheetName() };
}

export function restorePlan(local: LocalSheets, { snapshot, shown }: KeptPlan): void {
  local.restore(snapshot);
  const sheet = local.document.workbook.getSheetByName(shown);
  if (sheet) local.document.workbook.setActiveSheet(sheet);
}
