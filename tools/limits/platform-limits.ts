/** A script of Apps Script is stopped after six minutes; Cap asks for far less. */
export const SCRIPT_MINUTES = 6;
/** What any action may take with the reported latencies. */
export const MINUTES = 1;
/** Letters of an answer that a sidebar reads and draws without being felt. */
export const LONGEST_ANSWER = 40_000;
