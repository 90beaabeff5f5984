/** Runs the code of a project the way Apps Script does: every file in one global scope, anew for each run. */
import type { ProjectFile } from "../index";

/** Globals of Node and browsers that Apps Script does not have. */
const ABSENT =
  "setTimeout setInterval setImmediate clearTimeout clearInterval queueMicrotask structuredClone URL URLSearchParams TextEncoder TextDecoder atob btoa crypto fetch Blob performance AbortController Event EventTarget MessageChannel Worker window self document location navigator localStorage alert process require module exports Buffer __dirname __filename".split(
    " ",
  );
const COLLECT = "__collect";

/** Functions of one run by name. */
export type Globals = ReadonlyMap<string, (...args: unknown[]) => unknown>;

export class ProjectCode {
  readonly source: string;
  private readonly candidates: readonly string[];
  private compiled: ((...args: unknown[]) => unknown) | undefined;
  private parameters: readonly string[] = [];

  constructor(files: readonly ProjectFile[]) {
    this.source = files
      .filter((file) => file.type === "SERVER_JS")
      .map((file) => file.source)
      .join("\n;\n");
    // Every name that follows `function` anywhere; those that are not global are not visible at the end of the code.
    const declared = this.source.matchAll(/\bfunction\s*\*?\s*([A-Za-z_$][\w$]*)\s*\(/g);
    this.candidates = [...new Set([...declared].map((found) => found[1] as string))];
  }

  /** Whether the code declares a function of that name somewhere. */
  mentions(name: string): boolean {
    return this.candidates.includes(name);
  }

  /** Evaluates all files; what they throw while loading is thrown here. */
  load(services: Readonly<Record<string, unknown>>): Globals {
    const scope: Record<string, unknown> = { ...services };
    scope.globalThis = scope;
    const globals = new Map<string, (...args: unknown[]) => unknown>();
    // Functions are callable, also as this["name"], before the first statement of any file runs.
    scope[COLLECT] = (name: string, value: unknown) => {
      if (typeof value !== "function" || value === (globalThis as Record<string, unknown>)[name]) return;
      scope[name] = value;
      globals.set(name, value as (...args: unknown[]) => unknown);
    };
    this.compile(Object.keys(scope)).apply(
      scope,
      this.parameters.map((name) => scope[name]),
    );
    delete scope[COLLECT];
    return globals;
  }

  private compile(names: readonly string[]): (...args: unknown[]) => unknown {
    if (this.compiled) return this.compiled;
    const hidden = ABSENT.filter((name) => !this.candidates.includes(name) && !names.includes(name));
    this.parameters = [...names, ...hidden];
    // Most names are no globals: `typeof` asks without an error, but for those that stand further down in a `let`.
    const collect = this.candidates
      .map((name) => `try{typeof ${name}==="function"&&${COLLECT}("${name}",${name})}catch{}`)
      .join("");
    // The leading `;` keeps a "use strict" of the first file from ruling the others.
    this.compiled = new Function(...this.parameters, `;${collect}\n${this.source}`) as (...args: unknown[]) => unknown;
    return this.compiled;
  }
}
