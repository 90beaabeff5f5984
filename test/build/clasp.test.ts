import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "../../tools/program";

test("clasp sends Code.js, Planner.html, Sidebar.html and the manifest, and finds nothing else in dist/", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cap-clasp-"));
  try {
    const settings = JSON.parse(readFileSync(".clasp.json", "utf8"));
    expect(settings).toEqual({ scriptId: "", rootDir: "dist" });
    writeFileSync(join(folder, ".clasp.json"), JSON.stringify({ ...settings, scriptId: "any" }));
    cpSync("dist", join(folder, "dist"), { recursive: true });
    const { code, output } = await runProgram("@google/clasp", "clasp", ["show-file-status", "--json"], {
      cwd: folder,
    });
    const { filesToPush, untrackedFiles } = JSON.parse(output);
    expect({ code, filesToPush: filesToPush.sort(), untrackedFiles }).toEqual({
      code: 0,
      filesToPush: ["dist/Code.js", "dist/Planner.html", "dist/Sidebar.html", "dist/appsscript.json"],
      untrackedFiles: [],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 20_000);
