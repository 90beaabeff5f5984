import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const INSTALL =
  "LibreOffice is needed to calculate Cap’s sheets in a second engine, and there is no soffice on the PATH. " +
  "Install it with “sudo apt-get install libreoffice-calc” or from libreoffice.org, then run the tests again.";

/** It believes the results that stand in an .xlsx file, unless told to calculate when it opens one. */
const CALCULATES_ALL = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
<value>0</value></prop></item></oor:items>`;

/**
 * A flat OpenDocument spreadsheet with everything calculated.
 *
 * @param timeZone as in the environment variable TZ: decides which day it is
 * @throws {Error} when there is no LibreOffice, or when it does not answer
 */
export async function calculate(xml: string, timeZone: string): Promise<string> {
  return (await convert(Buffer.from(xml), "fods", timeZone)).toString("utf8");
}

/**
 * A spreadsheet as a LibreOffice of its own writes it after calculating everything: no profile, no window of the
 * person's is touched.
 *
 * @throws {Error} when there is no LibreOffice, or when it does not answer
 */
export async function convert(content: Uint8Array, format: "fods" | "xlsx", timeZone: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "cap-libreoffice-"));
  try {
    const [given, results, user] = [
      join(folder, `sheets.${format}`),
      join(folder, "results"),
      join(folder, "profile/user"),
    ];
    await mkdir(results);
    await mkdir(user, { recursive: true });
    await writeFile(join(user, "registrymodifications.xcu"), CALCULATES_ALL);
    await writeFile(given, content);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const { stdout, stderr } = await promisify(execFile)(
      "soffice",
      [profile, "--headless", "--norestore", "--convert-to", format, "--outdir", results, given],
      { env: { ...process.env, TZ: timeZone, LC_ALL: "C.UTF-8" }, timeout: 120_000 },
    );
    return await readFile(join(results, `sheets.${format}`)).catch((cause) => {
      throw new Error(`LibreOffice wrote nothing: ${stdout}${stderr}`, { cause });
    });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).syscall === "spawn soffice") throw new Error(INSTALL, { cause });
    throw cause;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
