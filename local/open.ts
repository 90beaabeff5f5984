/** Opens a document of local Sheets with an Apps Script project bound to it. */

import { IFunctionService } from "@univerjs/engine-formula";
import type { CustomFunction, Engine } from "./engine/engine";
import { createEngine } from "./engine/index";
import type { LocalSheets, LocalSheetsOptions } from "./index";
import { Book } from "./services/book";
import { BrowserObject } from "./services/browser";
import { CallMeter } from "./services/call-meter";
import { shownCharts } from "./services/chart-contents";
import { ChartsObject } from "./services/charts";
import { argumentFromClient, resultForClient } from "./services/client-transport";
import { followConditionalFormats } from "./services/conditional-format-moves";
import { guessSeparator, parseCsv } from "./services/csv";
import { readFunctionHelp } from "./services/custom-functions";
import { watchEdits } from "./services/edits";
import { HtmlServiceObject } from "./services/html";
import { followNotes } from "./services/note-moves";
import type { Authorisation } from "./services/permissions";
import { type Globals, ProjectCode } from "./services/project-code";
import type { RangeObject } from "./services/range";
import { RecordingScreen } from "./services/recording-screen";
import { refuseInvalid } from "./services/refused-contents";
import { globalsOf } from "./services/services";
import { ConsoleObject, LoggerObject, ScriptAppObject, SessionObject } from "./services/session";
import type { SheetObject } from "./services/sheet";
import { restoreSnapshot, takeSnapshot } from "./services/snapshot";
import { SpreadsheetObject } from "./services/spreadsheet";
import { SpreadsheetAppObject } from "./services/spreadsheet-app";
import { CacheServiceObject, LockServiceObject, PropertiesServiceObject } from "./services/stores";
import { StrictLayer } from "./services/strict";
import { Exception, enumeration } from "./services/surface";
import { UiObject } from "./services/ui";
import { UtilitiesObject } from "./services/utilities";

export function openLocalSheets(options: LocalSheetsOptions = {}): LocalSheets {
  const { project = [], title = "Untitled spreadsheet", locale = "en_US", timeZone = "Europe/Paris" } = options;
  const { userLocale = locale, openAs = "LIMITED", screen = new RecordingScreen(), simulation = {} } = options;
  const engine = options.engine ?? createEngine();
  const document = engine.createDocument({ title, locale, timeZone });
  const book = new Book(engine, document, screen);
  followNotes(book.injector);
  if (!options.engine) followConditionalFormats(book.injector);
  const spreadsheet = new SpreadsheetObject(book);
  const meter = new CallMeter(simulation);
  const { menus } = book;
  const locks = new LockServiceObject(simulation);
  const implemented = {
    SpreadsheetApp: new SpreadsheetAppObject(book, new UiObject(screen, menus, options.addOnName ?? title)),
    Charts: new ChartsObject(),
    Browser: new BrowserObject(screen),
    HtmlService: new HtmlServiceObject(project),
    PropertiesService: new PropertiesServiceObject(),
    CacheService: new CacheServiceObject(),
    LockService: locks,
    Session: new SessionObject(userLocale, scriptTimeZone(project) ?? timeZone),
    ScriptApp: new ScriptAppObject(),
    Utilities: new UtilitiesObject(meter),
    Logger: new LoggerObject(),
    console: new ConsoleObject(),
  };
  const code = new ProjectCode(project);
  let authorisation: Authorisation = "FULL";
  /** Runs under way and changes of our own, which are no edits of a person. */
  let running = 0;
  const layer = new StrictLayer(() => authorisation, meter);
  const services = globalsOf(implemented, layer);
  let loaded: Globals | undefined;
  const load = () => {
    if (!loaded || !options.loadsOnce) loaded = code.load(services);
    return loaded;
  };

  /** One run of the project: its code is loaded anew and everything happens under one authorisation. */
  function perform<Result>(mode: Authorisation, act: (globals: Globals) => Result): Result {
    const before = authorisation;
    authorisation = mode;
    running++;
    try {
      return meter.run(() => locks.run(() => act(load())));
    } finally {
      authorisation = before;
      running--;
      document.calculate();
    }
  }

  function trigger(name: "onOpen" | "onEdit", mode: Authorisation, event: object): void {
    if (!code.mentions(name)) return;
    const authMode = enumeration("AuthMode")[mode];
    try {
      perform(mode, (globals) => globals.get(name)?.({ authMode, source: layer.wrap(spreadsheet), ...event }));
    } catch (error) {
      // Sheets shows nothing either: the error of a simple trigger is only in the log of its executions.
      console.error(`${name}: ${error}`);
    }
  }

  function callable(globals: Globals, name: string) {
    const found = globals.get(name);
    if (!found) throw new Exception(`Script function not found: ${name}`);
    return found;
  }

  installCustomFunctions();
  if (options.engine) {
    watchEdits(
      book,
      () => running === 0,
      (range, values) => edited(range, values),
    );
  }

  function edited(range: RangeObject, values: { value?: string; oldValue?: unknown }): void {
    trigger("onEdit", "LIMITED", { range: layer.wrap(range), ...values });
  }

  /** Does something that no trigger follows. */
  function silently(act: () => void): void {
    running++;
    try {
      act();
    } finally {
      running--;
    }
  }

  /** Functions in cells run in an instance of their own, whose services only read. */
  function installCustomFunctions(): void {
    const cellLayer = new StrictLayer(() => "CUSTOM_FUNCTION", new CallMeter({}));
    const cellServices = globalsOf(implemented, cellLayer);
    const help = readFunctionHelp(code.source);
    let names: string[] = help.map(({ name }) => name);
    let load = (): Globals => code.load(cellServices);
    try {
      const globals = load();
      load = () => globals;
      names = [...globals.keys()].filter(isPublic);
    } catch {
      // A project that does not load under this authorisation fails in each cell that calls it, where it is shown.
    }
    const taken = builtInNames(engine);
    names = names.filter((name) => !taken.has(name.toUpperCase()));
    const functions = names.map((name): [string, CustomFunction] => [
      name,
      (...args) => callable(load(), name)(...args),
    ]);
    engine.setCustomFunctions(new Map(functions), help);
  }

  function sheetNamed(name: string): SheetObject {
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) throw new Error(`There is no sheet "${name}"`);
    return sheet;
  }

  function importCsv(sheetName: string, text: string): void {
    const rows = parseCsv(text, guessSeparator(text));
    const width = Math.max(...rows.map((row) => row.length));
    const sheet = spreadsheet.getSheetByName(sheetName)?.clear() ?? spreadsheet.insertSheet(sheetName);
    const { height, width: columns } = book.size(sheet.sheetId);
    if (rows.length > height) sheet.insertRowsAfter(height, rows.length - height);
    if (width > columns) sheet.insertColumnsAfter(columns, width - columns);
    document.write(
      sheet.sheetId,
      0,
      0,
      rows.map((row) => [...row, ...new Array(width - row.length).fill(null)]),
    );
    document.calculate();
  }

  return {
    engine,
    document,
    services,
    screen,
    menus,
    get clientFunctions() {
      return perform("FULL", (globals) => [...globals.keys()].filter(isPublic));
    },
    calls: { start: () => meter.start(), counts: () => meter.counts() },
    open() {
      menus.length = 0;
      trigger("onOpen", openAs, {});
    },
    run: (name, ...args) => perform("FULL", (globals) => callable(globals, name)(...args)),
    runFromClient(name, ...args) {
      if (!isPublic(name)) throw new TypeError(`google.script.run.${name} is not a function`);
      const copies = args.map(argumentFromClient);
      return perform("FULL", (globals) => resultForClient(callable(globals, name)(...copies)));
    },
    type(sheetName, a1, text) {
      const range: RangeObject = sheetNamed(sheetName).getRange(a1).getCell(1, 1);
      const oldValue = range.getValue();
      refuseInvalid(book, range.sheetId, range.area, [[text]]);
      silently(() => document.write(range.sheetId, range.area.row, range.area.column, [[text]]));
      document.calculate();
      edited(range, { ...(text !== "" && { value: text }), ...(oldValue !== "" && { oldValue }) });
    },
    importCsv: (sheetName, text) => silently(() => importCsv(sheetName, text)),
    charts: (sheetId) => shownCharts(book, sheetId),
    snapshot: () => takeSnapshot(book),
    restore: (snapshot) => silently(() => restoreSnapshot(book, snapshot)),
    dispose() {
      if (options.engine) engine.api.disposeUnit(document.id);
      else engine.dispose();
    },
  };
}

/** Time zone of the project's manifest. */
function scriptTimeZone(project: LocalSheetsOptions["project"]): string | undefined {
  const manifest = project?.find((file) => file.type === "JSON" && file.name === "appsscript");
  return manifest && (JSON.parse(manifest.source) as { timeZone?: string }).timeZone;
}

/** Names that end in _ are hidden from cells and from the client. */
function isPublic(name: string): boolean {
  return !name.endsWith("_");
}

const BUILT_IN = new WeakMap<Engine, ReadonlySet<string>>();

/** Functions of Sheets itself, which no project replaces; an engine is asked before its first project adds to them. */
function builtInNames(engine: Engine): ReadonlySet<string> {
  const executors = engine.univer.__getInjector().get(IFunctionService).getExecutors();
  const names = BUILT_IN.get(engine) ?? new Set([...executors.keys()].map(String));
  BUILT_IN.set(engine, names);
  return names;
}
