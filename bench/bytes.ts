import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readGlobals } from "../tools/build/globals";
import { serverBundle } from "../tools/build/server-bundle";
import { sidebarBundle } from "../tools/build/sidebar-bundle";
import { BUDGET } from "../tools/build/sizes";
import { projectRoot } from "../tools/project";
import { type Cell, grouped, table, verdict } from "./markdown";

const NAMES = ["Code.js", "Pages.html", "Planner.html", "Sidebar.html"] as const;
type Name = (typeof NAMES)[number];

/** What is read before anything is seen; of what only a click needs, there is a budget alone. */
const GOALS: Readonly<Partial<Record<Name, number>>> = { "Code.js": 60 * 1024, "Sidebar.html": 60 * 1024 };

/** What goes to Google, by file and by folder of the sources; of `dist/` as it was built last. */
export async function bytesText(): Promise<string> {
  const sizes = new Map(NAMES.map((name) => [name, readFileSync(resolve(projectRoot, "dist", name)).length]));
  const size = (name: Name) => sizes.get(name) ?? 0;
  const byFolder = await bytesByFolder();
  const rows = [...byFolder.keys()].sort().map((folder): Cell[] => {
    const bytes = byFolder.get(folder);
    return [
      folder.startsWith("src") ? `\`${folder}\`` : folder,
      ...NAMES.map((name) => kibibytes(bytes?.get(name) ?? 0)),
    ];
  });
  const rest = NAMES.map((name) =>
    kibibytes(size(name) - [...byFolder.values()].reduce((sum, bytes) => sum + (bytes.get(name) ?? 0), 0)),
  );
  return [
    "Each file that goes to Google: Apps Script evaluates `Code.js` for every formula that calls one of our functions and for the menu, `Planner.html` once for each click in the sidebar; a browser waits for `Sidebar.html` when the sidebar opens, and gets `Pages.html` while the plan is read. The build refuses a file beyond its budget.",
    table(
      ["file", "bytes", "budget", "goal", ""],
      NAMES.map((name) => {
        const goal = GOALS[name];
        return [
          `\`${name}\``,
          grouped(size(name)),
          grouped(BUDGET[name] ?? 0),
          goal === undefined ? "–" : grouped(goal),
          goal === undefined ? "" : verdict(size(name) <= goal),
        ];
      }),
    ),
    "What they consist of, in KiB after minification, by folder of the sources. *The rest* of `Code.js` is its declarations with the help that Sheets shows.",
    table(["folder", ...NAMES.map((name) => `\`${name}\``)], [...rows, ["the rest", ...rest]]),
  ].join("\n\n");
}

async function bytesByFolder(): Promise<ReadonlyMap<string, ReadonlyMap<Name, number>>> {
  const folders = new Map<string, Map<Name, number>>();
  const add = (name: Name, module: string, bytes: number) => {
    const folder = folderOf(module);
    if (folder === null) return;
    const byName = folders.get(folder) ?? new Map<Name, number>();
    folders.set(folder, byName.set(name, (byName.get(name) ?? 0) + bytes));
  };
  const globals = readGlobals(projectRoot);
  await serverBundle(projectRoot, globals, add);
  const docs = globals.flatMap(({ doc }) => doc ?? []);
  await sidebarBundle(projectRoot, docs, add);
  return new Map([...folders].filter(([, byName]) => [...byName.values()].some((bytes) => bytes > 0)));
}

/** "src/layouts/review/kpis.ts" → "src/layouts"; null for what the build puts around the sources. */
function folderOf(module: string): string | null {
  if (module.startsWith("cap:")) return "help of the functions";
  const [src, folder = "", ...deeper] = module.split("/");
  return src === "src" && deeper.length > 0 ? `src/${folder}` : null;
}

/** @example kibibytes(1536) → "1.5" */
function kibibytes(bytes: number): string {
  return bytes === 0 ? "–" : (bytes / 1024).toFixed(1);
}
