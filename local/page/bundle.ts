/** Bundles the page: index.html, app.css and app.js, which need nothing from the network. */
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { univerBundleOptions } from "../engine/bundle-options";

/** @param outdir Folder to write to, made when missing. @param root The repository, default the current folder. */
export async function bundlePage(outdir: string, root = process.cwd()): Promise<void> {
  await mkdir(outdir, { recursive: true });
  await Promise.all([
    copyFile(join(root, "local/page/index.html"), join(outdir, "index.html")),
    build({
      ...univerBundleOptions(),
      absWorkingDir: root,
      entryPoints: [
        { in: "local/page/main.ts", out: "app" },
        { in: "local/page/page.css", out: "app" },
      ],
      outdir,
      platform: "browser",
      format: "iife",
      minify: true,
    }),
  ]);
}
