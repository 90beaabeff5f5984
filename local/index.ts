/**
 * Local Sheets: a real spreadsheet engine under the Apps Script services that an add-on calls.
 * This file is its whole public face; in tests it is replaced by its pre-bundled form (Univer does not load unbundled in jest).
 */
import type { Engine, EngineDocument } from "./engine/engine";
import type { Simulation } from "./services/call-meter";
import type { ShownChart } from "./services/chart-contents";

export { openLocalSheets } from "./open";
export type { Simulation } from "./services/call-meter";
export { RecordingScreen } from "./services/recording-screen";

/** One file as Apps Script holds it. */
export interface ProjectFile {
  readonly name: string;
  readonly type: "SERVER_JS" | "HTML" | "JSON";
  readonly source: string;
}

export type AuthMode = "NONE" | "LIMITED" | "FULL";

/** HTML that a project shows in its sidebar or in a dialog. */
export interface HtmlPage {
  readonly title: string;
  readonly html: string;
  /** Pixels; a sidebar is always 300 wide. */
  readonly width: number;
  readonly height: number;
}

/** What `Ui.alert` and `Ui.prompt` ask; buttons are the name of the ButtonSet. */
export interface Question {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: "OK" | "OK_CANCEL" | "YES_NO" | "YES_NO_CANCEL";
}

/** Name of the `Ui.Button` that was pressed; CLOSE is the cross in the corner. */
export type Pressed = "OK" | "CANCEL" | "YES" | "NO" | "CLOSE";

/** The person before the screen. The services call it; alert and prompt suspend the script until it answers, as in Sheets. */
export interface Screen {
  showSidebar(page: HtmlPage): void;
  showDialog(page: HtmlPage, modal: boolean): void;
  toast(message: string, title: string, seconds: number): void;
  alert(question: Question): Pressed;
  prompt(question: Question): { readonly pressed: Pressed; readonly text: string };
}

export interface LocalSheetsOptions {
  /** Files of the project; `readProject(folder)` reads them from disk. */
  readonly project?: readonly ProjectFile[];
  readonly title?: string;
  /** Locale of the spreadsheet, default en_US. */
  readonly locale?: string;
  readonly timeZone?: string;
  /** Locale of the person, default the spreadsheet's. */
  readonly userLocale?: string;
  /** Authorisation under which onOpen runs, default LIMITED. */
  readonly openAs?: AuthMode;
  /** An engine that exists already, such as the page's with its user interface; default a headless one. */
  readonly engine?: Engine;
  /** Who sees and answers; default nobody: alerts are closed, prompts cancelled, the last sidebar and toasts kept for tests. */
  readonly screen?: Screen;
  /** Name of the add-on under Extensions, default the title of the spreadsheet. */
  readonly addOnName?: string;
  /** Latency, faults and locks; may be changed while the document is open. */
  readonly simulation?: Simulation;
  /** Loads the project's code once, not anew for each run: faster, but what a run leaves in variables the next one finds. */
  readonly loadsOnce?: boolean;
}

export interface MenuEntry {
  readonly caption: string;
  /** Null for a separator or a sub-menu. */
  readonly functionName: string | null;
  readonly entries: readonly MenuEntry[];
  /** True for a top menu made by createAddonMenu: it stands under Extensions instead of in the bar. */
  readonly addOn?: boolean;
}

/** Service calls since the last `start`. */
export interface CallCounts {
  readonly total: number;
  readonly reads: number;
  readonly writes: number;
  /** Reads that come after a write and so force it to be applied. */
  readonly readsAfterWrite: number;
  /** Cells of the tables that reads bring. */
  readonly cellsRead: number;
  /** Cells of the tables that writes carry; a write of one value for all cells carries none. */
  readonly cellsWritten: number;
  /** `Range.setValues` → 3 */
  readonly byMethod: Readonly<Record<string, number>>;
  /** Milliseconds the same calls would take with the latencies of the simulation. */
  readonly simulatedMilliseconds: number;
}

export interface LocalSheets {
  readonly engine: Engine;
  readonly document: EngineDocument;
  readonly screen: Screen;
  /** The services as globals of the project: SpreadsheetApp, HtmlService, … */
  readonly services: Readonly<Record<string, unknown>>;
  /** Fires onOpen as Sheets does when the file is opened. */
  open(): void;
  /** Menus that onOpen made. */
  readonly menus: readonly MenuEntry[];
  /** Runs a menu entry or any global of the project with full authorisation, like a click in the menu. */
  run(functionName: string, ...args: unknown[]): unknown;
  /** Runs a global as `google.script.run` does: JSON-only arguments and result, names ending in _ hidden. */
  runFromClient(functionName: string, ...args: unknown[]): unknown;
  /** Names of the functions that `google.script.run` shows, for `clientShim`. */
  readonly clientFunctions: readonly string[];
  /** Types into a cell as a person does: `type("Bilan", "B4", "12,5")`. */
  type(sheetName: string, a1: string, text: string): void;
  importCsv(sheetName: string, text: string): void;
  /** The charts of a sheet with what they show now. */
  charts(sheetId: string): readonly ShownChart[];
  readonly calls: { start(): void; counts(): CallCounts };
  /** Everything in the document, as JSON text; equal texts mean equal documents. */
  snapshot(): string;
  restore(snapshot: string): void;
  dispose(): void;
}
