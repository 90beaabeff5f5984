import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const INSTALL =
  "LibreOffice is needed to calculate Cap’s sheets in a second engine, and there is no soffice on the PATH. " +
  "Install it with “sudo apt-get install libreoffice-calc” or from libreoffice.org, then run the tests again.";

/**
 * A flat OpenDocument spreadsheet with everything calculated, by a LibreOffice of its own: no profile, no window of the
 * person's is touched.
 *
 * @param timeZone as in the environment variable TZ: decides which day it is
 * @throws {Error} when there is no LibreOffice, or when it does not answer
 */
export async function calculate(xml: string, timeZone: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "cap-libreoffice-"));
  try {
    const [given, results] = [join(folder, "sheets.fods"), join(folder, "results")];
    await mkdir(results);
    await writeFile(given, xml);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const { stdout, stderr } = await promisify(execFile)(
      "soffice",
      [profile, "--headless", "--norestore", "--convert-to", "fods", "--outdir", results, given],
      { env: { ...process.env, TZ: timeZone, LC_ALL: "C.UTF-8" }, timeout: 120_000 },
    );
    return await readFile(join(results, "sheets.fods"), "utf8").catch((cause) => {
      throw new Error(`LibreOffice wrote nothing: ${stdout}${stderr}`, { cause });
    });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).syscall === "spawn soffice") throw new Error(INSTALL, { cause });
    throw cause;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
