/** Bundles the page: index.html, app.css and app.js, which need nothing from the network. */
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { univerBundleOptions } from "../engine/bundle-options";
import { signaturesPlugin } from "../services/signatures";

/** @param outdir Folder to write to, made when missing. @param root The repository, default the current folder. */
export async function bundlePage(outdir: string, root = process.cwd()): Promise<void> {
  await mkdir(outdir, { recursive: true });
  const options = univerBundleOptions();
  await Promise.all([
    copyFile(join(root, "local/page/index.html"), join(outdir, "index.html")),
    build({
      ...options,
      plugins: [...options.plugins, signaturesPlugin()],
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
