/** Plans as earlier versions of Cap built them, filled with the worked example: see test/fixtures/README.md. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Simulation } from "../../local";
import { FROZEN_FOLDER } from "../../tools/freeze/editions";
import { type OpenPlan, openPlan } from "../workbook/open-plan";

/** Editions with a frozen workbook, oldest first. */
export function frozenEditions(): number[] {
  const numbers = readdirSync(FROZEN_FOLDER).flatMap((name) => /^v(\d+)-/.exec(name)?.[1] ?? []);
  return [...new Set(numbers.map(Number))].sort((a, b) => a - b);
}

/** `fr` and `en` as they were built and filled, `edited` in French after its owner worked on it. */
export type FrozenName = "fr" | "en" | "edited";

export function frozenSnapshot(edition: number, name: FrozenName): string {
  return gunzipSync(readFileSync(join(FROZEN_FOLDER, `v${edition}-${name}.json.gz`))).toString("utf8");
}

export async function openFrozen(
  snapshot: string,
  options: { readonly simulation?: Simulation; readonly loadsOnce?: boolean } = {},
): Promise<OpenPlan> {
  const plan = await openPlan({ locale: JSON.parse(snapshot).locale, ...options });
  plan.local.restore(snapshot);
  return plan;
}

interface Part {
  readonly grid: { readonly name: string };
}

interface Name {
  readonly name: string;
  readonly formulaOrRefString: string;
}

/** The same plan with only the sheets of those titles: small enough to be updated many times. */
export function withSheets(snapshot: string, titles: readonly string[]): string {
  const { sheets, names, ...rest } = JSON.parse(snapshot) as { sheets: Part[]; names: Name[] };
  const isKept = (reference: string) => titles.some((title) => reference.replace(/'/g, "").startsWith(`${title}!`));
  return JSON.stringify({
    ...rest,
    sheets: sheets.filter(({ grid }) => titles.includes(grid.name)),
    names: names.filter(({ formulaOrRefString }) => isKept(formulaOrRefString)),
  });
}
