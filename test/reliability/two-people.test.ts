import { ProblemError } from "../../src/protocol/problems";
import { ACTIONS, type Action, type Answer, type Asked, ask, languageOf } from "./actions";
import { inPart, timeLimit } from "./effort";
import { differences, type FileState } from "./file-state";
import { OWN_SHEET } from "./own-sheet";
import { closeStartedFiles, startedFile } from "./starts";
import { TriedAction } from "./tried-action";

const IN_CI = ["add an idea", "change the language"];
const TRIED = ACTIONS.filter(({ name }) => inPart({ ci: IN_CI.includes(name), long: name !== "build all sheets" }));
/** Those that write into cells which people type into as well, unless somebody said yes to what is overwritten. */
const BESIDE = ACTIONS.filter(({ name }) =>
  inPart({
    ci: ["save on Monday", "add an idea"],
    long: [
      "import into an empty review, which moves the plan",
      "save on Monday",
      "add an idea",
      "change the VAT rate",
      "change the language",
    ],
  }).includes(name),
);
const READS = [
  { endpoint: "readPlanner", request: {} },
  ...(["readSettings", "readFigurePlaces", "readMonday", "readWhatIf", "checkPlan"] as const).map((endpoint) => ({
    endpoint,
    request: { language: "en" } as const,
  })),
] as const satisfies readonly Asked[];
const OTHERS = ACTIONS.flatMap(({ asks }) => (typeof asks === "function" ? [] : [asks]));

const tried = { refused: 0, reads: 0, typed: 0, kept: 0, windows: [] as string[] };
const busy = (asked: Asked) => new ProblemError("busy").sentence(languageOf(asked));
/** A row came between two readings of the review: a table is not whole, or what stands a row further down is taken for typed. */
const HALF_READ = /incompl|ne contient pas le mois/;
const plain = (snapshot: string) => snapshot;
const differs = ({ action }: TriedAction, wanted: FileState, now: FileState) =>
  differences(wanted, now, action.normal ?? plain);

afterAll(async () => {
  const { refused, reads, typed, kept, windows } = tried;
  console.info(
    `${TRIED.length} actions: ${refused} actions of a second person refused, ${reads} answered that only read; ` +
      `${typed} times a person typed between two calls, ${kept} times it stayed.\n${windows.join("\n")}`,
  );
  await closeStartedFiles();
});

test("somebody else holds the lock: one sentence in the language of who asks, and the file is not even read", async () => {
  const { plan, simulation } = await startedFile("ideas");
  const before = plan.local.snapshot();
  simulation.locked = true;
  for (const asked of OTHERS) {
    plan.local.calls.start();
    expect(ask(plan, asked).problem).toBe(busy(asked));
    const { byMethod } = plan.local.calls.counts();
    expect(
      Object.keys(byMethod).filter((method) => !/Lock|Session|Html|toast|getActiveSpreadsheet/.test(method)),
    ).toEqual([]);
  }
  expect(ask(plan, READS[0]).problem).toBeNull();
  simulation.locked = false;
  expect(plan.local.snapshot()).toBe(before);
});

test.each(TRIED)(
  "$name: another person's action at any call meanwhile is refused in one sentence, and loses and changes nothing",
  async (action) => {
    const trial = await TriedAction.of(action);
    const look = trial.reset();
    const order: string[] = [];
    const wrong: string[] = [];
    const each = inPart({ ci: Math.ceil(trial.calls.length / 20), long: 1 });
    let isLocked = false;
    const answer = trial.eachCall((call, method) => {
      order.push(method);
      if (isLocked && call % each === 0) {
        const second = inPart({
          ci: [OTHERS[(call / each) % OTHERS.length] as Asked],
          long: [OTHERS[call % OTHERS.length] as Asked],
        });
        for (const asked of second) {
          tried.refused += 1;
          const { problem } = ask(trial.plan, asked);
          if (problem !== busy(asked)) wrong.push(`at call ${call} ${method}: ${JSON.stringify(asked)} → ${problem}`);
        }
      }
      // From the call after it on, until it is let go.
      if (method === "Lock.tryLock") isLocked = true;
      if (method === "Lock.releaseLock") isLocked = false;
    });
    expect(wrong).toEqual([]);
    expect(answer.problem).toBeNull();
    expect(order.filter((method) => method === "Lock.releaseLock")).toHaveLength(1);
    const released = order.indexOf("Lock.releaseLock");
    expect(order[released - 1]).toBe("SpreadsheetApp.flush");
    expect(differs(trial, trial.whole, look())).toEqual([]);
  },
  timeLimit(100_000),
);

test.each(TRIED.filter(({ name }) => inPart({ ci: name === "change the language", long: true })))(
  "$name: who only reads meanwhile gets an answer at any call",
  async (action) => {
    const trial = await TriedAction.of(action);
    const look = trial.reset();
    const each = Math.ceil(trial.calls.length / inPart({ ci: 3, long: 20 }));
    const wrong: string[] = [];
    trial.eachCall((call, method) => {
      if (call % each !== each - 1) return;
      for (const asked of READS) {
        tried.reads += 1;
        const { problem, response } = ask(trial.plan, asked);
        const isOdd = problem !== null && problem === new ProblemError("unexpected").sentence("en");
        if (isOdd || /NaN|Infinity/.test(JSON.stringify(response))) wrong.push(`${call} ${method}: ${problem}`);
      }
    });
    expect(wrong).toEqual([]);
    expect(differs(trial, trial.whole, look())).toEqual([]);
  },
  timeLimit(100_000),
);

const PAIRS = ACTIONS.flatMap((first) => ACTIONS.map((second) => ({ first, second })))
  .filter(({ first, second }) => first !== second && first.start === second.start)
  .filter(({ first, second }) =>
    inPart({ ci: first.name === "add an idea" && second.name === "change the language", long: first.start !== "own" }),
  );

test.each(PAIRS)(
  "$second.name right before $first.name gets the lock: the file is as after the one and then the other",
  async ({ first, second }) => {
    const before = await TriedAction.of(second);
    const trial = await TriedAction.of(first);
    let look = trial.reset();
    ask(trial.plan, before.asked);
    trial.attempt();
    const inTurn = look();
    look = trial.reset();
    let other: Answer | null = null;
    trial.meanwhile(1, () => {
      other = ask(trial.plan, before.asked);
    });
    expect(other).toMatchObject({ problem: null });
    expect(differs(trial, inTurn, look())).toEqual([]);
  },
  timeLimit(100_000),
);

describe.each(BESIDE)("$name, while a person types", (action: Action) => {
  test(
    "what is typed stays, but in a cell that is written in that very moment",
    async () => {
      const trial = await TriedAction.of(action);
      const { from, to } = trial.window;
      const at = (index: number) => trial.calls[index]?.at ?? 0;
      const target = targetOf(trial);
      tried.windows.push(
        `${action.name}: of ${Math.round(at(to))} ms*, a cell that is written can be lost in ${Math.round(at(to) - at(from))} ms.`,
      );
      const wrong: string[] = [];
      for (const index of momentsOf(trial)) {
        const beside = { ...target, column: 25 };
        const own = { sheet: OWN_SHEET, row: 2, column: 2 };
        for (const place of inPart({ ci: [target, beside], long: [target, beside, own] })) {
          wrong.push(...typedAt(trial, index, place, place === target));
        }
      }
      expect(wrong).toEqual([]);
    },
    timeLimit(100_000),
  );

  test(
    "a row that is inserted above meanwhile: nothing is written where it no longer belongs",
    async () => {
      const trial = await TriedAction.of(action);
      const { from } = trial.window;
      const { sheet: title } = targetOf(trial);
      const insert = () => trial.plan.file.getSheetByName(title)?.insertRowBefore(4);
      const remove = () =>
        trial.plan.file
          .getSheets()
          .find((sheet) => sheet.getSheetId() === id)
          ?.deleteRow(4);
      let look = trial.reset();
      let id = trial.plan.file.getSheetByName(title)?.getSheetId();
      insert();
      remove();
      const untouched = look();
      const wrong: string[] = [];
      for (const index of inPart({ ci: [Math.floor(from / 2)], long: spreadUpTo(from, 6) })) {
        look = trial.reset();
        id = trial.plan.file.getSheetByName(title)?.getSheetId();
        const { problem } = trial.meanwhile(index + 1, insert);
        if (problem === null) trial.attempt();
        remove();
        if (problem === null) continue;
        if (problem !== busy(trial.asked) && !HALF_READ.test(problem)) wrong.push(`${index}: ${problem}`);
        wrong.push(...differs(trial, untouched, look()).map((each) => `${index}: ${each}`));
      }
      expect(wrong).toEqual([]);
    },
    timeLimit(100_000),
  );
});

interface Place {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
}

/** The last cell of a sheet that people see which the action fills or changes. */
function targetOf({ before, whole }: TriedAction): Place {
  let target: Place | null = null;
  for (const { part, origin } of before.sheets) {
    const after = whole.sheets.find((sheet) => sheet.origin === origin)?.part;
    for (const [row, line] of Object.entries(after?.cells ?? {})) {
      for (const [column, cell] of Object.entries(line)) {
        const { v, f } = cell as { v?: unknown; f?: unknown };
        const was = part.cells[row]?.[column] as { v?: unknown } | undefined;
        if (part.grid.hidden || f !== undefined || v === was?.v) continue;
        target = { sheet: part.grid.name, row: Number(row), column: Number(column) };
      }
    }
  }
  if (!target) throw new Error("Nothing is written.");
  return target;
}

function spreadUpTo(end: number, count: number): number[] {
  return Array.from({ length: Math.min(count, end) }, (_, index) => Math.floor(((index + 0.5) * end) / count));
}

/** Places among the calls: in CI one while it reads and the first write; in a long run every one from the last look on. */
function momentsOf({ calls, firstWrite, window }: TriedAction): number[] {
  return inPart({
    ci: [Math.floor(window.from * 0.7), firstWrite],
    long: [...spreadUpTo(window.from, 6), ...calls.map((_, index) => index).slice(window.from, window.to + 2)],
  });
}

function typedAt(
  trial: TriedAction,
  index: number,
  { sheet: title, row, column }: Place,
  isWritten: boolean,
): string[] {
  const look = trial.reset();
  const sheet = trial.plan.file.getSheetByName(title);
  const cell = sheet?.getRange(row + 1, column + 1);
  const { problem } = trial.meanwhile(index + 1, () => void cell?.setValue(4711));
  const isKept = cell?.getValue() === 4711;
  const named = (what: string) => `${title} ${row}:${column} typed before call ${index + 1}: ${what}`;
  tried.typed += 1;
  tried.kept += isKept ? 1 : 0;
  const isInWindow = index > trial.window.from && index <= trial.window.to;
  const wrong = isKept || (isWritten && isInWindow) ? [] : [named("lost")];
  // Whatever else there is, is as before or as after the action.
  const elsewhere = differs(trial, problem === null ? trial.whole : trial.before, look()).filter(
    (each) => !each.includes(` ${row}:${column}:`),
  );
  // Another sentence has to be true of what was typed: whoever asks again reads the same one.
  if (problem !== null && problem !== busy(trial.asked) && problem !== ask(trial.plan, trial.asked).problem)
    wrong.push(named(problem));
  return isWritten && problem === null ? wrong : [...wrong, ...elsewhere.map(named)];
}
