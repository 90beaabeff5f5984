import { build } from "../tools/build";
import { countAll } from "./counted-file";
import { exactTexts } from "./exact";
import { run as raceFunctions } from "./functions";
import { FILE, PART_IDS, PARTS, type Texts, writeResults } from "./results";

/** `npm run bench`: measures everything and writes bench/results.md; `npm run bench -- --counts` only what is exact. */
export async function run(args: readonly string[]): Promise<number> {
  await build();
  console.log("Counting the service calls of each action…");
  const measured: Texts = await exactTexts(await countAll());
  print(measured);
  writeResults(measured);
  return args.includes("--counts") ? 0 : raceFunctions(args);
}

function print(texts: Texts): void {
  for (const part of PART_IDS) {
    if (texts[part] !== undefined) console.log(`\n${PARTS[part].title}\n\n${texts[part]}`);
  }
  console.log(`\nWritten to ${FILE}.`);
}
