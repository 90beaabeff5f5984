import { costOfCall, kindOfCall } from "../../local/services/call-costs";

export interface Tally {
  readonly writes: number;
  readonly simulatedMilliseconds: number;
}

/** What a method gives when it is not its own object. */
const GIVES: Readonly<Record<string, string>> = {
  "Spreadsheet.insertSheet": "Sheet",
  "Sheet.getRange": "Range",
  "Sheet.getRangeList": "RangeList",
  "Sheet.protect": "Protection",
  "Sheet.newChart": "EmbeddedChartBuilder",
  "SpreadsheetApp.newDataValidation": "DataValidationBuilder",
  "SpreadsheetApp.newConditionalFormatRule": "ConditionalFormatRuleBuilder",
};

/**
 * Services that do nothing but count, by the rules of local Sheets: ten thousands of calls take no time. That they count
 * the same as local Sheets does is tested.
 */
export function countingServices() {
  let writes = 0;
  let milliseconds = 0;
  const objectOf = (typing: string): unknown =>
    new Proxy(
      {},
      {
        get: (_, method) => {
          if (typeof method === "symbol") return undefined;
          // Enumerations: their values are never looked at.
          if (/^[A-Z]/.test(method)) return objectOf("Enumeration");
          return (...args: readonly unknown[]) => {
            const kind = kindOfCall(typing, method);
            if (kind === "write") writes += 1;
            milliseconds += costOfCall(typing, method, kind, cellsOf(args), false);
            return objectOf(GIVES[`${typing}.${method}`] ?? typing);
          };
        },
      },
    );
  return {
    services: { SpreadsheetApp: objectOf("SpreadsheetApp"), Charts: objectOf("Charts") },
    file: objectOf("Spreadsheet") as GoogleAppsScript.Spreadsheet.Spreadsheet,
    tally: (): Tally => ({ writes, simulatedMilliseconds: milliseconds }),
  };
}

function cellsOf(args: readonly unknown[]): number {
  let cells = 0;
  for (const value of args)
    if (Array.isArray(value) && Array.isArray(value[0])) cells += value.length * value[0].length;
  return cells;
}
