/** Counts the service calls of a run, adds up what they would cost and lets a test break one of them. */
import type { CallCounts } from "../index";
import { costOfCall, kindOfCall } from "./call-costs";
import { Exception } from "./surface";

/** What tests and demonstrations may change while a document is open. */
export interface Simulation {
  /** Really waits the milliseconds that the calls would take. */
  waits?: boolean;
  /** Asked before each service call, numbered from 1 since the last `calls.start()`; what it gives is thrown. */
  fault?: (call: number, method: string) => Error | undefined;
  /** Asked after each service call, when it has done its work: true ends the script there and then. */
  ends?: (call: number, method: string) => boolean;
  /** A script whose calls took longer is ended, as Sheets ends one after six minutes. */
  mostMilliseconds?: number;
  /** Somebody else holds every lock. */
  locked?: boolean;
}

const DOCUMENT_CLASSES =
  /^(SpreadsheetApp|Spreadsheet|Sheet|Range|RangeList|NamedRange|Protection|DeveloperMetadata|TextFinder)/;

/** A script that Sheets has ended: whatever its own code still does, no service answers any more. */
class ScriptEnded extends Exception {
  constructor() {
    super("Exceeded maximum execution time");
  }
}

export class CallMeter {
  private ended: ScriptEnded | null = null;
  private startedAt = 0;
  private byMethod: Record<string, number> = {};
  private total = 0;
  private reads = 0;
  private writes = 0;
  private readsAfterWrite = 0;
  private milliseconds = 0;
  private cellsRead = 0;
  private cellsWritten = 0;
  /** Writes to the document that nothing has forced to be applied yet. */
  private pending = false;

  constructor(private readonly simulation: Simulation) {}

  start(): void {
    this.byMethod = {};
    this.ended = null;
    this.startedAt = 0;
    this.total = this.reads = this.writes = this.readsAfterWrite = this.milliseconds = 0;
    this.cellsRead = this.cellsWritten = 0;
    this.pending = false;
  }

  /** One script; another may run whole while it waits for a service. */
  run<T>(script: () => T): T {
    const outer = { ended: this.ended, startedAt: this.startedAt };
    this.ended = null;
    this.startedAt = this.milliseconds;
    try {
      const result = script();
      if (this.ended) throw this.ended;
      return result;
    } catch (thrown) {
      throw this.ended ?? thrown;
    } finally {
      this.ended = outer.ended;
      this.startedAt = outer.startedAt;
    }
  }

  /** Gives the number of the call; throws the fault that the simulation wants here. */
  begin(typing: string, method: string): number {
    if (this.ended) throw this.ended;
    const name = `${typing}.${method}`;
    const call = ++this.total;
    this.byMethod[name] = (this.byMethod[name] ?? 0) + 1;
    const fault = this.simulation.fault?.(call, name);
    if (fault) throw fault;
    return call;
  }

  end(call: number, typing: string, method: string, carried: readonly unknown[]): void {
    const kind = kindOfCall(typing, method);
    const ofDocument = DOCUMENT_CLASSES.test(typing);
    const flushes = kind === "read" && ofDocument && this.pending;
    if (kind === "read") this.reads++;
    if (kind === "write") this.writes++;
    if (flushes) this.readsAfterWrite++;
    const cells = cellsOf(carried);
    if (kind === "read") this.cellsRead += cells;
    if (kind === "write") this.cellsWritten += cells;
    const cost = costOfCall(typing, method, kind, cells, flushes);
    if (flushes || method === "flush") this.pending = false;
    else if (kind === "write" && ofDocument) this.pending = true;
    this.spend(cost);
    const { ends, mostMilliseconds = Number.POSITIVE_INFINITY } = this.simulation;
    if (ends?.(call, `${typing}.${method}`) || this.milliseconds - this.startedAt > mostMilliseconds) {
      this.ended = new ScriptEnded();
      throw this.ended;
    }
  }

  /** Lets time pass; only in the figures unless the simulation waits. */
  spend(milliseconds: number): void {
    this.milliseconds += milliseconds;
    if (!this.simulation.waits) return;
    // A page can not be suspended (Atomics.wait is refused on its thread), so waiting means turning.
    const end = Date.now() + milliseconds;
    while (Date.now() < end);
  }

  counts(): CallCounts {
    const { total, reads, writes, readsAfterWrite, cellsRead, cellsWritten, byMethod } = this;
    const simulatedMilliseconds = Math.round(this.milliseconds * 100) / 100;
    return {
      total,
      reads,
      writes,
      readsAfterWrite,
      cellsRead,
      cellsWritten,
      byMethod: { ...byMethod },
      simulatedMilliseconds,
    };
  }
}

function cellsOf(carried: readonly unknown[]): number {
  let cells = 0;
  for (const value of carried)
    if (Array.isArray(value) && Array.isArray(value[0])) cells += value.length * value[0].length;
  return cells;
}
