import { readFileSync } from "node:fs";
import type { LocalSheets } from "../local";
import { readProject } from "../local/project";
import { readFigureTextAtOnce } from "../src/import/figures";
import type { BuildRequest } from "../src/protocol/endpoints";
import { PlannedFile } from "../tools/second-engine/planned-file";
import { loadLocalSheets } from "../tools/start/local-sheets";
import { workedExample } from "../tools/worked-example/fill";
import { type Counted, countBuilds, countUse, type Imported, LANGUAGE } from "./calls";

/** Counts every action, in files of local Sheets that are made for it. */
export async function countAll(): Promise<Counted[]> {
  return [
    ...(await inNewFile((local) => countBuilds(local, realShop()))),
    ...(await inNewFile((local) => {
      fillIn(local);
      return countUse(local);
    })),
  ];
}

/** Does work in a new file of local Sheets with the built add-on. */
export async function inNewFile<T>(work: (local: LocalSheets) => T): Promise<T> {
  const { openLocalSheets } = await loadLocalSheets(() => console.log("Bundling local Sheets…"));
  const local = openLocalSheets({ project: await readProject("dist"), timeZone: "UTC" });
  try {
    return await work(local);
  } finally {
    local.dispose();
  }
}

/** Builds all sheets and types the worked example into them. */
export function fillIn(local: LocalSheets): void {
  const request: BuildRequest = { language: LANGUAGE, year: 2026, currency: "EUR" };
  local.runFromClient("buildPlan", JSON.stringify(request));
  const planned = new PlannedFile(LANGUAGE);
  planned.resultsIn(local, workedExample(planned), 0);
}

const MONTHS = 12;

/** The last twelve full months of a real shop's list of orders. */
export function realShop(): Imported {
  const text = readFileSync("test/fixtures/online-retail-orders.csv", "utf8");
  const { months, proposedStart, rowsRead } = readFigureTextAtOnce(text, { language: LANGUAGE });
  const first = months.findIndex(({ month }) => month === proposedStart);
  return { orders: rowsRead, text, months: months.slice(first, first + MONTHS) };
}
