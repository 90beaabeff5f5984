/** Changes of a package's source while it is bundled, as data: where, what, and how often it must be found there. */

type Change = readonly [what: RegExp | string, replacement: string, times?: number];
export interface Region {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Change[];
}

export const METHOD = "\n\t}";
export const FUNCTION = "\n}";
/** A part of the source between two texts, as they stand in it, and what changes there, once unless it says otherwise. */
export const within = (from: string, to: string, ...changes: Change[]): Region => ({ from, to, changes });
export const inClass = (name: string, ...changes: Change[]) =>
  within(`let ${name} = class `, `\n${name} = __decorate(`, ...changes);

/** The source with the changes; throws where a place is not found, or not as often as it must be. */
export function changed(source: string, regions: readonly Region[]): string {
  let result = source;
  for (const { from, to, changes } of regions) {
    const start = result.indexOf(from);
    const end = result.indexOf(to, start);
    if (start < 0 || end < 0) throw new Error(`Univer has no "${from}": its version differs from the one we know.`);
    let body = result.slice(start, end);
    for (const [what, replacement, times = 1] of changes) {
      const found = body.split(what).length - 1;
      if (found !== times) throw new Error(`"${from}": ${found} × ${what} in Univer's source, ${times} expected.`);
      // A function, so that a $ of the replacement stays a $.
      body = body.replaceAll(what, () => replacement);
    }
    result = result.slice(0, start) + body + result.slice(end);
  }
  return result;
}
