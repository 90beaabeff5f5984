import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { type SplitScripts, splitScripts } from "../../tools/build/split-scripts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The two scripts of a small project, in a folder of its own, and what each module adds to them. */
async function split(modules: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), "cap-split-"));
  folders.push(root);
  for (const [name, text] of Object.entries(modules)) writeFileSync(join(root, `${name}.ts`), text);
  const weighed: string[] = [];
  const entries = { first: join(root, "first.ts"), later: join(root, "later.ts") };
  const scripts = await splitScripts(root, entries, {}, (script, module) => weighed.push(`${script}: ${module}`));
  return { scripts, weighed: weighed.sort() };
}

/** What two scripts leave in `said` of a page in which they run one after the other. */
function said({ first, later }: SplitScripts): unknown {
  const page = createContext({ said: [] });
  runInContext("var window = globalThis", page);
  for (const script of [first, later]) runInContext(script, page);
  return runInContext("said.join()", page);
}

const SHARED = `
  export const names: string[] = [];
  export class Named { constructor(readonly name: string) { names.push(name); } }
  export const onlyFirst = () => "first alone";
`;
const MODULES = {
  shared: SHARED,
  "of-later": "export const word = 'later alone';",
  first: "import { Named, onlyFirst } from './shared'; new Named('first'); said.push(onlyFirst());",
  later: `import { Named, names } from './shared'; import { word } from './of-later';
    said.push(new Named('later') instanceof Named, names.join('+'), word);`,
};

test("a module that both scripts need stands once: they share its state and its classes", async () => {
  const { scripts, weighed } = await split(MODULES);
  expect(said(scripts)).toBe("first alone,true,first+later,later alone");
  expect(weighed).toEqual(["first: first.ts", "first: shared.ts", "later: later.ts", "later: of-later.ts"]);
});

test("the same sources give the same scripts in any folder", async () => {
  const [one, other] = [await split(MODULES), await split(MODULES)];
  expect(one.scripts).toEqual(other.scripts);
});

test("a later script of another build finds nothing of the first one", async () => {
  const { scripts } = await split(MODULES);
  const { scripts: changed } = await split({ ...MODULES, shared: SHARED.replace("names.push", "names.unshift") });
  expect(() => said({ first: scripts.first, later: changed.later })).toThrow("Cannot destructure");
});

test("scripts that share nothing stand alone", async () => {
  const { scripts } = await split({ first: "said.push(1)", later: "said.push(2)" });
  expect(said(scripts)).toBe("1,2");
});
