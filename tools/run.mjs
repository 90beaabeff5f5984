/**
 * Runs one of the project's commands: `node tools/run.mjs <command> …arguments`.
 * Plain JavaScript without dependencies, because it is what installs them.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, "node_modules", ".cache", "cap");

/** Commands are the folders of `tools/` that have an index.ts. */
function commands() {
  return readdirSync(join(root, "tools"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, "tools", entry.name, "index.ts")))
    .map((entry) => entry.name);
}

/** Why the packages must be installed, or "" when those on disk are the ones that the lock file names. */
function reasonToInstall() {
  const installedLock = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installedLock)) return "no packages yet";
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(installedLock, "utf8")).packages;
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === "" || (optional && !installed[path])) continue;
    if (installed[path]?.version !== version) return `${path.replace(/^.*node_modules\//, "")} ${version} is missing`;
  }
  return "";
}

function install(reason) {
  console.log(`Installing packages (${reason}): npm ci, about a minute…`);
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: "inherit" };
  const { status, error } = npm?.endsWith(".js")
    ? spawnSync(process.execPath, [npm, "ci"], options)
    : spawnSync("npm", ["ci"], { ...options, shell: process.platform === "win32" });
  if (error) console.error(`npm could not be started: ${error.message}.`);
  else if (status !== 0) console.error("npm ci did not succeed; its own message is above.");
  return !error && status === 0;
}

async function load(command) {
  const { build } = await import("esbuild");
  mkdirSync(cache, { recursive: true });
  // Of this process alone: two commands may run at once, and each must load what it bundled itself.
  const outfile = join(cache, `${command}-${process.pid}.mjs`);
  await build({
    entryPoints: [join(root, "tools", command, "index.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    sourcemap: "inline",
    logLevel: "warning",
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}

async function main([command, ...args]) {
  if (Number(process.versions.node.split(".")[0]) < 20) {
    console.error(`Cap needs Node 20 or later; this is Node ${process.versions.node}.`);
    return 1;
  }
  if (!commands().includes(command)) {
    console.error(`${command ? `There is no command "${command}"` : "Which command?"}: ${commands().join(", ")}.`);
    return 1;
  }
  // Paths that people type are relative to where they stand; everything else is relative to the project.
  process.env.INIT_CWD ??= process.cwd();
  process.chdir(root);
  process.setSourceMapsEnabled(true);
  const reason = reasonToInstall();
  if (reason && !install(reason)) return 1;
  const { run } = await load(command);
  return run(args);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    console.error(error);
    process.exitCode = 1;
  },
);
