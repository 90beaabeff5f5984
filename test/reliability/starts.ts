import type { LocalSheets, Simulation } from "../../local";
import { isMark } from "../../src/layouts/template-mark";
import type { BuildRequest } from "../../src/protocol/endpoints";
import { zone } from "../engines/noon";
import { type OpenPlan, openPlan } from "../workbook/open-plan";
import { someMonths } from "../workbook/shop-orders";
import { addOwnSheet } from "./own-sheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A file from which actions start: what was built in it, and what people and Cap did since. */
interface Start {
  readonly built?: Partial<BuildRequest>;
  readonly example?: boolean;
  readonly since?: (plan: OpenPlan, simulation: Simulation) => void;
}

const MONTHS = someMonths("2025-01", 12);

export const STARTS = {
  /** A file of somebody's own, without a plan. */
  own: {},
  /** A build of one sheet that Sheets ended half-way. */
  begun: {
    since({ local }, simulation) {
      const request = { language: "en", year: 2026, currency: "EUR", sheets: ["actions"] };
      let times = 0;
      // Settings are written first, then the sheet.
      simulation.ends = (_, method) => method === "Sheet.setFrozenRows" && ++times === 2;
      attempt(local, "buildPlan", request);
      delete simulation.ends;
    },
  },
  /** One sheet that waits for another. */
  actions: { built: { sheets: ["actions"] } },
  /** A review in which nothing was typed. */
  review: { built: { sheets: ["review"] } },
  /** A review with a year of figures. */
  figures: {
    built: { sheets: ["review"] },
    since: ({ call }) =>
      void call("importMonths", {
        language: "en",
        months: MONTHS,
        use: "actuals",
        reviewStart: null,
        overwrite: false,
      }),
  },
  /** The priorities with a few ideas, one of them half typed. */
  ideas: {
    built: { sheets: ["priorities"] },
    since(plan) {
      plan.fill("priorities", "candidates", "idea", ["Gift boxes", "", "Faster parcels"]);
      plan.fill("priorities", "candidates", "gain", [12000]);
      plan.fill("priorities", "candidates", "quadrant", ["Attack · sell"]);
      plan.cell("priorities", "candidates", "chosen", 1).setValue(true);
      const key = plan.call("checkPlan", { language: "en" }).findings[0]?.key as string;
      plan.call("dismissFinding", { language: "en", key, reason: "We know" });
    },
  },
  /** A review with figures that an import has just put over others. */
  imported: {
    built: { sheets: ["review"] },
    since(plan) {
      plan.fill("review", "actuals", "orders", [1, 2, 3]);
      plan.call("importMonths", { language: "en", months: MONTHS, use: "actuals", reviewStart: null, overwrite: true });
    },
  },
  /** A table without its name, another without a key, formulas and drop-downs that are gone or typed over. */
  damaged: {
    built: { sheets: ["actions"] },
    since(plan) {
      plan.fill("actions", "actions", "what", ["Boxes", "Photos"]);
      plan.cell("actions", "actions", "alert", 1).setValue("mine");
      plan.cell("actions", "actions", "alert", 2).clearContent();
      plan.cell("actions", "actions", "status", 3).clearDataValidations();
      const key = plan.cell("actions", "actions", "who", 1).offset(-2, 0);
      key.setValue("typed over");
      plan.file.removeNamedRange("cap_actions_load");
    },
  },
  /** A sheet without the settings that it reads. */
  unset: {
    built: { sheets: ["actions"] },
    since: ({ file }) => file.deleteSheet(file.getRangeByName("cap_settings")?.getSheet() as Sheet),
  },
  /** A copy of priorities with a few ideas, prepared to become a template. */
  copy: {
    built: { sheets: ["priorities"] },
    since(plan) {
      plan.fill("priorities", "candidates", "idea", ["Gift boxes", "Julie’s parcels"]);
      plan.cell("priorities", "candidates", "idea", 1).setNote("Paul’s idea");
      plan.call("addCandidate", {
        language: "en",
        idea: "Mails",
        quadrant: "defendSell",
        gain: 8400,
        confidence: 0.7,
        effort: 5,
      });
      plan.call("prepareCopy", { language: "en" });
      const [mark] = plan.file.getNamedRanges().filter((named) => isMark(named.getName()));
      if (!mark) throw new Error("Nothing says that the file was prepared.");
      // As if it had been given to another file, of which this is the copy.
      plan.file.setNamedRange(mark.getName().replace(/.{8}$/, "00000000"), mark.getRange());
      plan.file.removeNamedRange(mark.getName());
    },
  },
  /** Months that wait for figures, actions that are late. */
  week: {
    built: { sheets: ["actions", "dashboard"] },
    since(plan) {
      plan.fill("actions", "actions", "what", ["Boxes", "Photos", "Tariffs"]);
      plan.fill("actions", "actions", "who", ["Ana", "Ben", "Ana"]);
      plan.fill("actions", "actions", "end", ["2026-01-15", "2026-02-15", "2026-03-15"]);
      plan.fill("dashboard", "actuals", "revenue", [38000, 39000]);
    },
  },
  /** The sheet that shows functions of Cap's own at work. */
  functions: { built: { sheets: ["vision"] } },
} as const satisfies Record<string, Start>;

export type StartName = keyof typeof STARTS;

export interface StartedFile {
  readonly plan: OpenPlan;
  readonly simulation: Simulation;
  readonly snapshot: string;
}

const open = new Map<StartName, Promise<StartedFile>>();

/** The file of that start; each is opened once, to be put back to its snapshot as often as need be. */
export function startedFile(name: StartName): Promise<StartedFile> {
  const file = open.get(name) ?? openStart(STARTS[name]);
  open.set(name, file);
  return file;
}

export async function closeStartedFiles(): Promise<void> {
  for (const file of open.values()) (await file).plan.local.dispose();
  open.clear();
}

async function openStart({ since, ...options }: Start): Promise<StartedFile> {
  const simulation: Simulation = {};
  // Some actions write the day: no midnight may fall between two of them.
  const plan = await openPlan({ timeZone: `Etc/${zone}`, simulation, ...options });
  addOwnSheet(plan);
  since?.(plan, simulation);
  return { plan, simulation, snapshot: plan.local.snapshot() };
}

function attempt(local: LocalSheets, endpoint: string, request: unknown): void {
  try {
    local.runFromClient(endpoint, JSON.stringify(request));
  } catch {
    // It was ended on purpose.
  }
}
