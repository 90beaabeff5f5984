import { ProblemError } from "../protocol/problems";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const PATIENCE = 5000;

export function activeFile(): Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/** Does work that changes the file while nobody else does: a second person gets one sentence and nothing is written. */
export function changing<T>(work: (file: Spreadsheet) => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(PATIENCE)) throw new ProblemError("busy");
  try {
    const result = work(activeFile());
    // What is still waiting has to be written before the next person reads.
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
