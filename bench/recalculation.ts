import type { LocalSheets } from "../local";
import { openDocument } from "../tools/second-engine/open-document";
import { type Placed, PlannedFile } from "../tools/second-engine/planned-file";
import { workedExample } from "../tools/worked-example/fill";
import { LANGUAGE } from "./calls";
import { fillIn, inNewFile } from "./counted-file";
import { type Spot, timeLibreOffice } from "./libreoffice-timing";
import { type Cell, table } from "./markdown";

const RUNS = 15;

/** What changes when one number is typed: the first month's sales of last year, which nearly all of the plan stands on. */
export async function recalculationText(): Promise<string> {
  const planned = new PlannedFile(LANGUAGE);
  const filling = workedExample(planned);
  const revenue = planned.at("review", "actuals", "revenue", 1);
  const input = planned.inputs.find(({ cell }) => cell === revenue);
  if (!input) throw new Error("The sales of the first month are no input.");
  const local = await inNewFile((file) => timeLocal(file, planned, input));
  const rows: Cell[][] = [["local Sheets’ engine", local.changes.toFixed(0), local.everything.toFixed(0)]];
  let remark = "";
  try {
    const xml = openDocument(new Map(planned.contents(filling, "")));
    const { changes, everything, followed } = await timeLibreOffice(xml, input, local.result, RUNS);
    if (!followed) throw new Error("LibreOffice did not work the plan out again.");
    rows.push(["LibreOffice", median(changes).toFixed(0), everything.toFixed(0)]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    remark = "\n\nLibreOffice is not installed here.";
  }
  return `In the worked example, after the sales of the first month of last year were typed, until every result is there: ${local.changed} of ${planned.formulas.length} cells with formulas then say something else. Milliseconds, medians of ${RUNS} changes; *all* is every formula anew; local Sheets opens the file again for that. LibreOffice has none of our own functions.\n\n${table(["engine", "one input", "all"], rows)}${remark}`;
}

interface Local {
  readonly changes: number;
  readonly everything: number;
  readonly changed: number;
  /** A cell of another sheet that followed. */
  readonly result: Spot;
}

function timeLocal(local: LocalSheets, planned: PlannedFile, input: Placed): Local {
  fillIn(local);
  const { document } = local;
  const sheetId = (title: string) => document.workbook.getSheetByName(title)?.getSheetId() ?? "";
  const value = ({ title, row, column }: Spot) => document.values(sheetId(title), row, column, 1, 1)[0]?.[0];
  const values = () => planned.formulas.map((placed) => value(placed));
  const first = Number(value(input));
  const before = values();
  const type = (content: number) => {
    document.write(sheetId(input.title), input.row, input.column, [[content]]);
    document.calculate();
  };
  const changes = Array.from({ length: RUNS }, (_, run) => milliseconds(() => type(first + run + 1)));
  const followed = values().map((now, index) => now !== before[index]);
  const result = planned.formulas.find(
    (placed, index) => followed[index] && placed.title !== input.title && typeof before[index] === "number",
  );
  if (!result) throw new Error("No other sheet followed the input.");
  const whole = local.snapshot();
  const everything = milliseconds(() => {
    local.restore(whole);
    document.calculate();
  });
  return { changes: median(changes), everything, changed: followed.filter(Boolean).length, result };
}

function milliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}
