import type { FrozenLayout } from "./editions";

type Layouts = Readonly<Record<string, FrozenLayout>>;

/** What is missing before the layouts as they are now can follow those of an edition; nothing when all is well. */
export function unsteppedChanges(frozen: Layouts, now: Layouts): string[] {
  return Object.entries(now).flatMap(([id, layout]) => {
    const before = frozen[id];
    if (!before) return [];
    const changed = before.fr !== layout.fr || before.en !== layout.en;
    if (layout.version === before.version) {
      return changed
        ? [
            `The layout of “${id}” has changed, and plans were built with its version ${before.version}: raise the version ` +
              `to ${before.version + 1}, write src/layouts/migrations/${id}-${before.version + 1}.ts (what a sheet of ` +
              `version ${before.version} needs), add it to all-migrations.ts, and run npm run freeze.`,
          ]
        : [];
    }
    if (layout.version !== before.version + 1) {
      return [`The layout of “${id}” goes from version ${before.version} to ${layout.version}: one at a time.`];
    }
    return layout.step === null
      ? [`The layout of “${id}” has version ${layout.version}, and no step in src/layouts/migrations leads to it.`]
      : [];
  });
}
