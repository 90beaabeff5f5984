import type { Simulation } from "../../local";
import type { OpenPlan } from "../workbook/open-plan";
import { type Action, type Answer, type Asked, ask } from "./actions";
import { type FileState, putBack } from "./file-state";
import { startedFile } from "./starts";

export interface Call {
  /** From 1. */
  readonly call: number;
  readonly method: string;
  /** Simulated milliseconds after which it comes. */
  readonly at: number;
}

/** What goes wrong at a call. */
export type Fault =
  /** The call throws this and does nothing. */
  | { readonly throws: string; readonly at: number }
  /** The call does its work, and Sheets ends the script. */
  | { readonly endsAfter: number }
  /** Sheets ends the script when its calls have taken so long. */
  | { readonly milliseconds: number };

/** Calls that change the file; builders and flushes change nothing by themselves. */
const WRITES =
  /^(Spreadsheet|Sheet|Range|RangeList|Protection|NamedRange)\.(set|insert|clear|protect|merge|hide|update|remove|delete)/;

/** An action with its file, and what it does there when nothing disturbs it. */
export class TriedAction {
  private constructor(
    readonly action: Action,
    readonly asked: Asked,
    readonly plan: OpenPlan,
    readonly simulation: Simulation,
    readonly before: FileState,
    readonly whole: FileState,
    readonly answer: Answer,
    readonly calls: readonly Call[],
    readonly milliseconds: number,
    private readonly start: string,
  ) {}

  static async of(action: Action): Promise<TriedAction> {
    const { plan, simulation, snapshot } = await startedFile(action.start);
    const look = putBack(plan.local, snapshot);
    const asked = typeof action.asks === "function" ? action.asks(plan) : action.asks;
    const before = look();
    const calls: Call[] = [];
    simulation.fault = (call, method) =>
      void calls.push({ call, method, at: plan.local.calls.counts().simulatedMilliseconds });
    plan.local.calls.start();
    const answer = ask(plan, asked);
    delete simulation.fault;
    const { simulatedMilliseconds } = plan.local.calls.counts();
    const whole = look();
    return new TriedAction(
      action,
      asked,
      plan,
      simulation,
      before,
      whole,
      answer,
      calls,
      simulatedMilliseconds,
      snapshot,
    );
  }

  /** Of the calls, the place of the first that changes the file. */
  get firstWrite(): number {
    const first = this.calls.findIndex(({ method }) => WRITES.test(method));
    return first < 0 ? this.calls.length : first;
  }

  /** Its last look at what it is about to write, and its last write, as places among the calls. */
  get window(): { readonly from: number; readonly to: number } {
    const isFlush = ({ method }: Call) => method === "SpreadsheetApp.flush";
    const from = this.calls.slice(0, this.firstWrite).map(isFlush).lastIndexOf(true);
    const to = this.calls.map(({ method }) => WRITES.test(method)).lastIndexOf(true);
    return { from: Math.max(from, 0), to };
  }

  /** The action, while somebody else does something right before one of its calls. */
  meanwhile(at: number, act: () => void): Answer {
    return this.eachCall((call) => {
      if (call === at) act();
    });
  }

  /** The action, while somebody else does something before each of its calls. */
  eachCall(act: (call: number, method: string) => void): Answer {
    let isInside = false;
    let own = 0;
    return this.disturbed(() => {
      this.simulation.fault = (_, method) => {
        // What the other one calls is not this script's.
        if (isInside) return undefined;
        isInside = true;
        own += 1;
        act(own, method);
        isInside = false;
        return undefined;
      };
    });
  }

  /** Puts the file back to the start; gives what looks at it from then on. */
  reset(): () => FileState {
    return putBack(this.plan.local, this.start);
  }

  /** The action with a fault, or without one. */
  attempt(fault?: Fault): Answer {
    return this.disturbed(() => {
      if (fault && "throws" in fault) {
        this.simulation.fault = (call) => (call === fault.at ? new Error(fault.throws) : undefined);
      } else if (fault && "endsAfter" in fault) {
        this.simulation.ends = (call) => call === fault.endsAfter;
      } else if (fault) this.simulation.mostMilliseconds = fault.milliseconds;
    });
  }

  /** The action, ended after the first call of that method, or with that call throwing. */
  attemptAtMethod(method: string, how: string): Answer {
    return this.disturbed(() => {
      if (how === "ends") this.simulation.ends = (_, called) => called === method;
      else this.simulation.fault = (_, called) => (called === method ? new Error(how) : undefined);
    });
  }

  private disturbed(disturb: () => void): Answer {
    disturb();
    this.plan.local.calls.start();
    try {
      return ask(this.plan, this.asked);
    } finally {
      delete this.simulation.fault;
      delete this.simulation.ends;
      delete this.simulation.mostMilliseconds;
    }
  }
}
