import { gzipSync } from "node:zlib";
import type { Problem } from "./problem";

export interface BuiltFile {
  readonly name: string;
  readonly text: string;
  readonly bytes: number;
  readonly gzipBytes: number;
}

/**
 * Bytes that a file may have. Apps Script evaluates all of Code.js again for every formula cell of ours; Planner.html once
 * for each click in the sidebar. A browser waits for Sidebar.html when the sidebar opens, and gets Pages.html while the plan
 * is read. All hold their words in two languages.
 */
export const BUDGET: Readonly<Record<string, number>> = {
  "Code.js": 44 * 1024,
  "Pages.html": 194 * 1024,
  "Planner.html": 512 * 1024,
  "Sidebar.html": 32 * 1024,
};

export function measured(name: string, text: string): BuiltFile {
  return { name, text, bytes: Buffer.byteLength(text), gzipBytes: gzipSync(text).length };
}

/** A problem for every file that has grown beyond its budget. */
export function overBudget(files: readonly BuiltFile[], budgets = BUDGET): Problem[] {
  return files.flatMap(({ name, bytes }) => {
    const budget = budgets[name] ?? Number.POSITIVE_INFINITY;
    const sentence = `This file would have ${bytes} bytes; its budget is ${budget}.`;
    return bytes > budget ? { file: `dist/${name}`, line: 1, column: 1, sentence } : [];
  });
}
