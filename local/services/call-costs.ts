/**
 * What a service call is (a step on the way, a read, a write) and what it costs, after the figures people measured:
 * getActiveSheet 8 ms, getSheetId 2 ms, getName 150 ms; writing and reading back a little 800 ms, of Properties 80 ms,
 * of Cache 63 ms; about 0.015 ms a cell in bulk. They differ between machines and days: good for comparing, not for promising.
 */
export type CallKind = "local" | "read" | "write";

interface ClassCost {
  /** Methods that the script's side answers alone. */
  readonly local: RegExp;
  readonly read: number;
  readonly write: number;
}

const LOCAL = 0.01;
const PER_CELL = 0.015;
/** A read after writes waits until they are applied. */
const FLUSH = 600;
const IS_READ = /^(get|is|has|can|find|createDeveloperMetadataFinder)/;
const DOCUMENT = { read: 150, write: 15 };

const COSTS: Readonly<Record<string, ClassCost>> = {
  SpreadsheetApp: { ...DOCUMENT, local: /^(new|getUi$|getActive$|getActiveSpreadsheet$)/ },
  Spreadsheet: { ...DOCUMENT, local: /^(getId|getUrl|toast|createTextFinder)$/ },
  Sheet: { ...DOCUMENT, local: /^(getRange|getRangeList|getParent|newChart|createTextFinder)$/ },
  Range: {
    ...DOCUMENT,
    local:
      /^(offset|getCell|getSheet|getGridId|getA1Notation|get(Last)?(Row|Column|RowIndex)|getNum(Rows|Columns)|get(Width|Height))$/,
  },
  TextFinder: { ...DOCUMENT, local: /^(match|use|ignore|start)/ },
  RangeList: { ...DOCUMENT, local: /^getRanges$/ },
  NamedRange: { ...DOCUMENT, local: /^get/ },
  Protection: { ...DOCUMENT, local: /^(get|is)/ },
  DeveloperMetadata: { ...DOCUMENT, local: /^get/ },
  DeveloperMetadataFinder: { ...DOCUMENT, local: /^(with|on)/ },
  Properties: { read: 40, write: 40, local: /^$/ },
  Cache: { read: 32, write: 31, local: /^$/ },
  Lock: { read: 20, write: 20, local: /^hasLock$/ },
};
const MEASURED: Readonly<Record<string, number>> = { "SpreadsheetApp.getActiveSheet": 8, "Sheet.getSheetId": 2 };

export function kindOfCall(typing: string, method: string): CallKind {
  const cost = COSTS[typing];
  if (!cost || cost.local.test(method)) return "local";
  return IS_READ.test(method) ? "read" : "write";
}

/** Milliseconds of one call; `cells` is the size of the table that it carries. */
export function costOfCall(typing: string, method: string, kind: CallKind, cells: number, flushes: boolean): number {
  if (method === "flush") return FLUSH;
  const base = kind === "local" ? LOCAL : (MEASURED[`${typing}.${method}`] ?? COSTS[typing]?.[kind] ?? LOCAL);
  return base + cells * PER_CELL + (flushes ? FLUSH : 0);
}
