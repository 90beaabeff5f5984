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
    letGo(lock);
  }
}

/** Sheets lets go of a lock when the script ends, too: what is done must not be told as a failure because of it. */
function letGo(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (error) {
    console.error("Lock:", error);
  }
}
