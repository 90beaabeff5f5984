/** One thing to verify; it answers what is wrong, or "" when nothing is. */
export interface Step {
  readonly title: string;
  readonly check: () => Promise<string>;
}

/**
 * Does all steps in order and says so, whatever the earlier ones found: a person wants to see everything at once.
 *
 * @returns titles of the steps that found something.
 */
export async function doSteps(steps: readonly Step[]): Promise<string[]> {
  const failed: string[] = [];
  for (const { title, check } of steps) {
    process.stdout.write(`${title}… `);
    const start = performance.now();
    const wrong = await check();
    console.log(`${wrong ? "failed" : "ok"} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    if (!wrong) continue;
    console.log(wrong.trimEnd());
    failed.push(title);
  }
  return failed;
}
