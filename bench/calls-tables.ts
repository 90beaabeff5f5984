import type { CallCounts } from "../local";
import { type CallKind, kindOfCall } from "../local/services/call-costs";
import { LAYOUTS } from "../src/layouts/all-layouts";
import type { LayoutId } from "../src/layouts/layout";
import type { SheetPlan } from "../src/layouts/sheet-plan";
import { SHEET_IDS } from "../src/protocol/sheets";
import { planAll } from "../tools/second-engine/plan-all";
import { type Counted, LANGUAGE } from "./calls";
import { kindsWritten, oneByOne } from "./lower-bound";
import { type Cell, grouped, ratio, seconds, table, verdict } from "./markdown";

const MOST_WRITES_A_SHEET = 30;
const MOST_CALLS_TO_OPEN = 6;
const MOST_READS_A_TABLE = 2;

/** The counts of all actions, and each goal with what it came to. */
export function callsText(counted: readonly Counted[]): string {
  return [
    "Each action of the add-on, in local Sheets. *Reads* and *writes* are calls that Sheets must answer; a *read after a write* makes it apply what waits. *By itself* is what the script's side answers without asking (builders, look-ups of ranges). *Cells* is what a call carries on average. *Seconds* add up latencies that people reported (`local/services/call-costs.ts`). That no count grows with rows is in `docs/limits.md`.",
    table(
      ["action", "reads", "writes", "reads after a write", "by itself", "cells a read", "cells a write", "seconds"],
      counted.map(actionRow),
    ),
    goalsText(counted),
    `Most of the writes when all is built: ${mostCalled(countsOf(counted, "Build all"), "write")}. Of the reads when the sidebar opens: ${mostCalled(countsOf(counted, "Open the sidebar"), "read")}.`,
  ].join("\n\n");
}

function actionRow({ action, counts }: Counted): Cell[] {
  const { total, reads, writes, readsAfterWrite, cellsRead, cellsWritten, simulatedMilliseconds } = counts;
  const each = (cells: number, calls: number) => (calls === 0 ? "–" : Math.round(cells / calls));
  return [
    action,
    reads,
    writes,
    readsAfterWrite,
    total - reads - writes,
    each(cellsRead, reads),
    each(cellsWritten, writes),
    seconds(simulatedMilliseconds),
  ];
}

/** The goals are stated for all reads of a build, for the sidebar as it opens, and for the check. */
function goalsText(counted: readonly Counted[]): string {
  const of = (action: string) => countsOf(counted, action);
  const sheets = SHEET_IDS.length + 1;
  const perSheet = of("Build all").writes / sheets;
  const opening = of("Open the sidebar").reads + of("Open the sidebar").writes;
  const tables = Object.values(LAYOUTS).flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "table")).length;
  const perTable = of("Check the plan").reads / tables;
  const [short, long] = counted.filter(({ action }) => action.startsWith("Read ")) as [Counted, Counted];
  const longer = long.counts.reads + long.counts.writes - short.counts.reads - short.counts.writes;
  const building = counted.filter(({ action }) => action.startsWith("Build"));
  const late = building.reduce((sum, { counts }) => sum + counts.readsAfterWrite, 0);
  return table(
    ["goal", "at most", "is", ""],
    [
      [
        "Writes for each sheet, all built at once",
        MOST_WRITES_A_SHEET,
        perSheet.toFixed(1),
        verdict(perSheet <= MOST_WRITES_A_SHEET),
      ],
      ["Reads after the first write of any build", 0, late, verdict(late === 0)],
      [
        "Calls to Sheets to open the sidebar on a whole plan",
        MOST_CALLS_TO_OPEN,
        opening,
        verdict(opening <= MOST_CALLS_TO_OPEN),
      ],
      [
        `Reads for each of the ${tables} tables, when the plan is checked`,
        MOST_READS_A_TABLE,
        perTable.toFixed(1),
        verdict(perTable <= MOST_READS_A_TABLE),
      ],
      ["Calls to Sheets more, when a list to read is a hundred times as long", 0, longer, verdict(longer === 0)],
    ],
  );
}

/** For each sheet, and for each action that writes into one, the least number of writes that any program needs, beside ours. */
export function boundsText(counted: readonly Counted[]): string {
  const plans = planAll(LANGUAGE);
  const rows = SHEET_IDS.map((id): Cell[] => {
    // The first sheet that is built brings the settings with it.
    const [name, built]: [string, LayoutId[]] =
      id === SHEET_IDS[0] ? [`${id}, with settings`, ["settings", id]] : [id, [id]];
    const of = built.map((each) => plans.get(each) as SheetPlan);
    return boundRow(name, of, countsOf(counted, `Build ${id}`).writes);
  });
  rows.push(boundRow("all at once", [...plans.values()], countsOf(counted, "Build all").writes));
  const least = [...plans.values()].reduce((sum, plan) => sum + kindsWritten(plan).length + oneByOne(plan), 0);
  const others = counted.filter(({ action, counts }) => !/^Build (?!all again)/.test(action) && counts.writes > 0);
  return [
    "*Kinds* is the number of distinct kinds of property that the sheet has: a builder that wrote each for the whole sheet with one call would need so many. *Names and charts* take one call each whatever one does. A sheet that is built alone also fills in the cells of others that waited for it.",
    `The least for all at once is thus ${grouped(least)}, or ${(least / plans.size).toFixed(1)} a sheet: the goal of ${MOST_WRITES_A_SHEET} can not be met with as many names. What is above it are merged cells, heights and widths, which have no form for several places at once.`,
    table(["sheet", "kinds", "names and charts", "our writes", "writes / kinds"], rows),
    "Of what is written into a plan later, *kinds* are the distinct methods that the action writes with, as if each reached all sheets at once.",
    table(
      ["action", "kinds", "our writes", "writes / kinds"],
      others.map(({ action, counts: { writes, byMethod } }) => {
        const kinds = Object.keys(byMethod).filter((qualified) => kindOf(qualified) === "write").length;
        return [action, kinds, writes, ratio(writes, kinds)];
      }),
    ),
  ].join("\n\n");
}

/** Which calls of a kind an action makes most: "mergeAcross 127, setNamedRange 113". */
function mostCalled({ byMethod }: CallCounts, kind: CallKind): string {
  const methods = Object.entries(byMethod).filter(([qualified]) => kindOf(qualified) === kind);
  const most = methods.sort(([, one], [, other]) => other - one).slice(0, 6);
  return most.map(([qualified, calls]) => `${qualified.split(".")[1]} ${calls}`).join(", ");
}

function kindOf(qualified: string): CallKind {
  const [typing = "", method = ""] = qualified.split(".");
  return kindOfCall(typing, method);
}

function boundRow(name: string, plans: readonly SheetPlan[], writes: number): Cell[] {
  const sum = (of: (plan: SheetPlan) => number) => plans.reduce((total, plan) => total + of(plan), 0);
  const kinds = sum((plan) => kindsWritten(plan).length);
  return [name, grouped(kinds), sum(oneByOne), writes, ratio(writes, kinds)];
}

function countsOf(counted: readonly Counted[], action: string) {
  const found = counted.find((each) => each.action === action);
  if (!found) throw new Error(`"${action}" was not counted.`);
  return found.counts;
}
