import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** A cell of a sheet, row and column from 0. */
export interface Spot {
  readonly title: string;
  readonly row: number;
  readonly column: number;
}

export interface Recalculation {
  /** Milliseconds of each change of the input, until everything is worked out again. */
  readonly changes: readonly number[];
  /** Milliseconds to work all formulas out. */
  readonly everything: number;
  /** Whether the result followed the input. */
  readonly followed: boolean;
}

/** A macro that changes an input again and again, and writes how long LibreOffice takes until all results are there. */
function macro(source: string, target: string, input: Spot, result: Spot, runs: number): string {
  const cell = ({ title, row, column }: Spot) =>
    `plan.Sheets.getByName("${title.replace(/"/g, '""')}").getCellByPosition(${column}, ${row})`;
  return `Sub Main
  Dim asked(0) As New com.sun.star.beans.PropertyValue
  asked(0).Name = "Hidden"
  asked(0).Value = True
  plan = StarDesktop.loadComponentFromURL("${pathToFileURL(source).href}", "_blank", 0, asked())
  plan.calculateAll()
  typed = ${cell(input)}
  shown = ${cell(result)}
  original = typed.Value
  former = shown.Value
  Open "${target}" For Output As #1
  For turn = 1 To ${runs}
    begun = GetSystemTicks()
    typed.Value = original + turn
    plan.calculate()
    Print #1, GetSystemTicks() - begun
  Next
  begun = GetSystemTicks()
  plan.calculateAll()
  Print #1, GetSystemTicks() - begun
  Print #1, IIf(shown.Value = former, 0, 1)
  Close #1
  plan.close(True)
End Sub`;
}

/**
 * How fast LibreOffice works a plan out again, in a profile of its own.
 * @param xml the sheets, as `openDocument` gives them
 * @throws when there is no LibreOffice, or it wrote nothing
 */
export async function timeLibreOffice(xml: string, input: Spot, result: Spot, runs: number): Promise<Recalculation> {
  const folder = await mkdtemp(join(tmpdir(), "cap-libreoffice-"));
  try {
    const [source, target] = [join(folder, "plan.fods"), join(folder, "times.txt")];
    await writeFile(source, xml);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const start = (...args: readonly string[]) =>
      promisify(execFile)("soffice", [profile, "--headless", "--norestore", ...args], { timeout: 90_000 });
    // A new profile brings an empty module, in whose place ours can stand from the second start on.
    await start("--terminate_after_init");
    const code = macro(source, target, input, result, runs).replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    await writeFile(join(folder, "profile/user/basic/Standard/Module1.xba"), `${MODULE}${code}</script:module>`);
    await start("macro:///Standard.Module1.Main");
    const figures = (await readFile(target, "utf8")).trim().split(/\s+/).map(Number);
    return { changes: figures.slice(0, runs), everything: figures[runs] ?? 0, followed: figures[runs + 1] === 1 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const MODULE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
`;
