import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "cap-run-"));
  put("package-lock.json", { packages: { "": {}, "node_modules/one": { version: "1.0.0" } } });
  mkdirSync(join(root, "tools/hello"), { recursive: true });
  cpSync("tools/run.mjs", join(root, "tools/run.mjs"));
  put("tools/hello/index.ts", 'export const run = async (args: string[]) => (console.log("hello", ...args), 3);');
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, content: unknown): void {
  writeFileSync(join(root, path), typeof content === "string" ? content : JSON.stringify(content));
}

/** Packages as if npm had installed them: the launcher only needs to find esbuild. */
function installed(version: string): void {
  mkdirSync(join(root, "node_modules/@esbuild"), { recursive: true });
  symlinkSync(resolve("node_modules/esbuild"), join(root, "node_modules/esbuild"));
  put("node_modules/.package-lock.json", { packages: { "node_modules/one": { version } } });
}

/** Runs the launcher from another folder, with an empty home and an npm that only says how it was called. */
function launch(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const home = join(root, "home");
  mkdirSync(home, { recursive: true });
  const npm = 'console.log("npm", ...process.argv.slice(2), "in", process.cwd() === process.env.EXPECTED);';
  put("npm.js", `${npm} process.exit(Number(process.env.NPM_STATUS ?? 0));`);
  const env = { PATH: process.env.PATH, HOME: home, npm_execpath: join(root, "npm.js"), EXPECTED: root, ...extra };
  return spawnSync(process.execPath, [join(root, "tools/run.mjs"), ...args], { cwd: home, encoding: "utf8", env });
}
let extra: Record<string, string> = {};
afterEach(() => {
  extra = {};
});

test("a command gets its arguments and gives its exit code, from any folder and with an empty home", () => {
  installed("1.0.0");
  const { status, stdout, stderr } = launch("hello", "--port", "1");
  expect({ status, stdout, stderr }).toEqual({ status: 3, stdout: "hello --port 1\n", stderr: "" });
});

test("a command works in the project's folder and knows where the person stands", () => {
  installed("1.0.0");
  put("tools/hello/index.ts", "export const run = async () => (console.log(process.cwd(), process.env.INIT_CWD), 0);");
  expect(launch("hello").stdout).toBe(`${root} ${join(root, "home")}\n`);
});

test("nothing is installed when the packages are those of the lock file; nothing is left in the home", () => {
  installed("1.0.0");
  expect(launch("hello").stdout).not.toContain("npm");
  expect(readdirSync(join(root, "home"))).toEqual([]);
});

test("another version than the lock file's is installed first, in the project's folder, and said", () => {
  installed("0.9.0");
  const { stdout } = launch("hello");
  expect(stdout).toBe("Installing packages (one 1.0.0 is missing): npm ci, about a minute…\nnpm ci in true\nhello\n");
});

test("an optional package of another platform is not missed", () => {
  installed("1.0.0");
  const packages = { "node_modules/one": { version: "1.0.0" }, "node_modules/win": { version: "1", optional: true } };
  put("package-lock.json", { packages });
  expect(launch("hello").stdout).toBe("hello\n");
});

test("a failed installation is one sentence and an exit code, not a stack", () => {
  extra = { NPM_STATUS: "1" };
  const { status, stderr } = launch("hello");
  expect({ status, stderr }).toEqual({ status: 1, stderr: "npm ci did not succeed; its own message is above.\n" });
});

test("a command that does not exist is answered with those that do", () => {
  const { status, stderr } = launch("hullo");
  expect({ status, stderr }).toEqual({ status: 1, stderr: 'There is no command "hullo": hello.\n' });
});
