import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../tools/build";
import { BuildError } from "../../tools/build/problem";

const GOLDEN = join(__dirname, "golden");

/** What the build makes of a small project: its generated declarations and the help, or its errors. */
async function outcomeOf(name: string): Promise<Record<string, string>> {
  const root = mkdtempSync(join(tmpdir(), "cap-golden-"));
  try {
    for (const layer of ["base", name]) cpSync(join(GOLDEN, layer), root, { recursive: true });
    const { files, docs } = await build({ root });
    const code = files.find((file) => file.name === "Code.js")?.text ?? "";
    // The first line is esbuild's business; bundle.test.ts runs it.
    return { "stubs.js": code.slice(code.indexOf("\n") + 1), "help.json": `${JSON.stringify(docs, null, 2)}\n` };
  } catch (error) {
    if (error instanceof BuildError) return { "errors.txt": `${error.message}\n` };
    throw error;
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Each folder of golden/ is a project laid over golden/base, with what is expected of it in expected/. */
const cases = readdirSync(GOLDEN).filter((name) => name !== "base");

test.each(cases)("the build says exactly what is expected of the project %s", async (name) => {
  const expected = join(GOLDEN, name, "expected");
  const outcome = await outcomeOf(name);
  if (process.env.UPDATE_GOLDEN) {
    rmSync(expected, { recursive: true, force: true });
    mkdirSync(expected);
    for (const [file, text] of Object.entries(outcome)) writeFileSync(join(expected, file), text);
  }
  const files = existsSync(expected) ? readdirSync(expected) : [];
  const texts = files.map((file) => [file, readFileSync(join(expected, file), "utf8")]);
  expect(outcome).toEqual(Object.fromEntries(texts));
});
