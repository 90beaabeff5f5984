import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LayoutId } from "../../src/layouts/layout";
import { MIGRATIONS } from "../../src/layouts/migrations/all-migrations";
import type { SheetPlan } from "../../src/layouts/sheet-plan";
import { LANGUAGES, type Language } from "../../src/shared/language";
import { LAYOUT_IDS, planAll } from "../second-engine/plan-all";

/** A layout as it was when an edition was frozen: its version, what it plans in each language, and the step that leads to it. */
export interface FrozenLayout extends Readonly<Record<Language, string>> {
  readonly version: number;
  /** Fingerprint of the step to this version; null for the first. */
  readonly step: string | null;
}

/** All sheets as plans were built with them until the next edition. Frozen workbooks are named after its number. */
export interface Edition {
  readonly edition: number;
  readonly layouts: Readonly<Record<string, FrozenLayout>>;
}

export const FROZEN_FOLDER = "test/fixtures/plans";
const FILE = join(FROZEN_FOLDER, "editions.json");

export function readEditions(): readonly Edition[] {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as Edition[]) : [];
}

export function writeEditions(editions: readonly Edition[]): void {
  writeFileSync(FILE, `${JSON.stringify(editions, null, 2)}\n`);
}

/** The layouts as they are now. */
export function layoutsNow(): Record<LayoutId, FrozenLayout> {
  const plans = new Map(LANGUAGES.map((language) => [language, planAll(language)] as const));
  const planOf = (language: Language, id: LayoutId) => plans.get(language)?.get(id) as SheetPlan;
  return Object.fromEntries(
    LAYOUT_IDS.map((id): [LayoutId, FrozenLayout] => {
      const { version } = planOf("fr", id);
      return [
        id,
        { version, fr: planHash(planOf("fr", id)), en: planHash(planOf("en", id)), step: stepHash(id, version) },
      ];
    }),
  ) as Record<LayoutId, FrozenLayout>;
}

/** Fingerprint of the step that leads to a version of a layout. */
export function stepHash(id: LayoutId, version: number): string | null {
  const step = MIGRATIONS.find(({ sheet, to }) => sheet === id && to === version);
  return step ? fingerprint(step) : null;
}

/** Everything of a sheet but its version. */
function planHash({ version: _, rowHeights, ...plan }: SheetPlan): string {
  return fingerprint({ ...plan, rowHeights: [...rowHeights] });
}

function fingerprint(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
}
