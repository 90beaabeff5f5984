import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ACCEPTED, READ_BY_US, REFUSED, TOLERATED } from "./accepted";
import { satisfies } from "./spdx";

interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  readonly license?: unknown;
}

/** A sentence for every installed package, direct or not, whose licence is not permissive. */
export function licenceProblems(root: string): string[] {
  return installedPackages(root).flatMap((one) => licenceProblem(one));
}

/** @returns a sentence, or nothing when the package may be used. */
export function licenceProblem({ name, version, license }: InstalledPackage): string | [] {
  if (REFUSED.test(name)) return `${name} is of a family that we never install.`;
  const said = READ_BY_US[`${name}@${version}`] ?? license;
  if (typeof said !== "string") return `${name} ${version} does not say its licence: read its licence file.`;
  if (satisfies(said, ACCEPTED) || TOLERATED[name]?.licence === said) return [];
  return `${name} ${version} has the licence ${said}, which we do not accept.`;
}

function installedPackages(root: string): InstalledPackage[] {
  const lock = JSON.parse(readFileSync(join(root, "node_modules/.package-lock.json"), "utf8"));
  return Object.keys(lock.packages)
    .map((path) => join(root, path, "package.json"))
    .filter((path) => existsSync(path))
    .map((path) => JSON.parse(readFileSync(path, "utf8")));
}
