import { sheetName } from "../../src/layouts/names";
import { type ProblemCode, ProblemError, problemOf } from "../../src/protocol/problems";
import { ACTIONS, type Action, type Answer, languageOf } from "./actions";
import { effort, inPart, SEED, timeLimit } from "./effort";
import { differences, type FileState, losses } from "./file-state";
import { closeStartedFiles, startedFile } from "./starts";
import { type Call, type Fault, TriedAction } from "./tried-action";

/** As Sheets words them: the one is known, the other is not. */
const MESSAGES = [
  "Service Spreadsheets timed out while accessing document with id 1x.",
  "We're sorry, a server error occurred. Please wait a bit and try again.",
];
/** Parts of the whole time after which the six minutes are over. */
const STRIKES = inPart({ ci: [0.9], long: [0.3, 0.6, 0.9, 0.97] });
const FAULTS = { ci: 2, long: 12 };
/** Of the calls before the first write, of which each is two faults. */
const BEFORE = { ci: 0, long: 40 };
const most = ({ faults = FAULTS }: Action) => effort(faults);

/** The endpoints' own file: a call that fails there fails as a whole, for which the sidebar has its sentences. */
const OF_THE_PAGE = /^Html/;

const TRIED = ACTIONS.filter((action) => most(action) > 0);
const kinds = { before: new Set<string>(), after: new Set<string>() };
let tried = 0;
let calls = 0;

beforeAll(() => {
  // A lock that could not be let go is logged for the developer.
  jest.spyOn(console, "error").mockImplementation(() => {});
});
afterAll(async () => {
  jest.restoreAllMocks();
  console.info(
    `${TRIED.length} actions of ${calls} service calls: ${tried} faults, ` +
      `at ${kinds.before.size} kinds of call before the first write and ${kinds.after.size} after.`,
  );
  await closeStartedFiles();
});

test.each(TRIED)(
  "$name: whatever call fails, no cell is lost, one sentence is said, and the same again completes it",
  async (action) => {
    const trial = await TriedAction.of(action);
    expect(trial.answer).toMatchObject({ isEnded: false, problem: null });
    expect(losses(trial.before, trial.whole, trial.whole)).toEqual([]);
    calls += trial.calls.length;
    expect(wrongBeforeAnyWrite(trial)).toEqual([]);
    expect(faultsAfter(trial).flatMap((fault) => wrongAfter(trial, fault))).toEqual([]);
  },
  timeLimit(200_000),
);

test(
  "a build that fails at each kind of call, one time after the other, gets further each time and is whole in the end",
  async () => {
    const trial = await TriedAction.of(ACTIONS.find(({ name }) => name === "build one sheet") as Action);
    const look = trial.reset();
    const wrong: string[] = [];
    const atKinds = ofEachKind(trial.calls.slice(trial.firstWrite))
      .filter(({ method }) => !/Lock|flush/.test(method))
      .filter((_, index) => inPart({ ci: index % 3 === 0, long: true }));
    for (const [index, { method }] of atKinds.entries()) {
      tried += 1;
      kinds.after.add(method);
      const answer = trial.attemptAtMethod(method, index % 2 === 0 ? "ends" : (MESSAGES[0] as string));
      const now = look();
      wrong.push(...losses(trial.before, trial.whole, now).map((loss) => `${method}: ${loss}`));
      if (answer.response !== null) wrong.push(`${method}: nothing failed`);
    }
    trial.attempt();
    expect([...wrong, ...differs(trial, look())]).toEqual([]);
  },
  timeLimit(100_000),
);

test("what a person types into a sheet that was begun stays, and the plan keeps the language it was begun in", async () => {
  const { plan, snapshot } = await startedFile("begun");
  plan.local.restore(snapshot);
  const sheet = plan.file.getRangeByName(sheetName("actions"))?.getSheet();
  sheet?.getRange("B1").setValue("My own title");
  sheet?.getRange("B40").setValue("typed meanwhile");
  const report = plan.build({ sheets: ["actions"], language: "fr" });
  expect(report.completed).toEqual(["actions"]);
  expect(report.state.settings.language).toBe("en");
  expect(sheet?.getRange("B1").getValue()).toBe("My own title");
  expect(sheet?.getRange("B40").getValue()).toBe("typed meanwhile");
});

/** Before its first write nothing has changed, so that one look at the end is enough. CI tries each kind of call once. */
function wrongBeforeAnyWrite(trial: TriedAction): string[] {
  let look = trial.reset();
  const upTo = trial.calls.slice(0, trial.firstWrite).filter(({ method }) => !OF_THE_PAGE.test(method));
  const first = trial.calls.slice(trial.firstWrite, trial.firstWrite + 1).map(({ call }) => throwing(call));
  const faults = [
    ...inPart({
      ci: () =>
        ofEachKind(upTo)
          .filter(({ method }) => !kinds.before.has(method))
          .map(alternating),
      long: () => [...ofEachKind(upTo), ...spread(upTo, effort(BEFORE))].flatMap(atEach),
    })(),
    ...first,
  ];
  for (const { method } of upTo) kinds.before.add(method);
  const wrong = faults.flatMap((fault) => {
    const answer = trial.attempt(fault);
    const said = saidWrongly(trial, fault, answer);
    if (answer.response === null) return said;
    // A check goes on without a rule that could not read: the work is done after all.
    const unfinished = differs(trial, look()).map((difference) => `${named(trial, fault)}: ${difference}`);
    look = trial.reset();
    return [...said, ...unfinished];
  });
  tried += faults.length;
  if (look().snapshot !== trial.before.snapshot) wrong.push("something was written");
  return wrong;
}

function faultsAfter({ action, calls: all, firstWrite, milliseconds }: TriedAction): Fault[] {
  const after = all.slice(firstWrite);
  const few = spread(inPart({ ci: () => ofEachKind(after), long: () => after })(), most(action));
  for (const { method } of few) kinds.after.add(method);
  return [
    ...few.flatMap((call, index) => inPart({ ci: () => [alternating(call, index)], long: () => atEach(call) })()),
    // The time is over at a call like others: in CI, for the action that takes longest only.
    ...strikesOf(action).map((part) => ({ milliseconds: part * milliseconds })),
  ];
}

function strikesOf({ name }: Action): readonly number[] {
  return inPart({ ci: name === "change the language" ? STRIKES : [], long: STRIKES });
}

/** The first call of each kind, in order. */
function ofEachKind(list: readonly Call[]): Call[] {
  return list.filter(({ method }, index) => list.findIndex((other) => other.method === method) === index);
}

/** In CI always the same; each long run tries others. */
const OFFSET = inPart({ ci: 0.5, long: (SEED % 997) / 997 });

function spread<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list];
  return Array.from({ length: count }, (_, index) => list[Math.floor(((index + OFFSET) * list.length) / count)] as T);
}

function throwing(at: number): Fault {
  return { throws: MESSAGES[at % MESSAGES.length] as string, at };
}

function atEach({ call }: Call): Fault[] {
  return [throwing(call), { endsAfter: call }];
}

function alternating({ call }: Call, index: number): Fault {
  return (call + index) % 2 === 0 ? { endsAfter: call } : throwing(call);
}

/** What is wrong after the action met that fault, and after it was done again; nothing when all is well. */
function wrongAfter(trial: TriedAction, fault: Fault): string[] {
  tried += 1;
  const look = trial.reset();
  const answer = trial.attempt(fault);
  const now = look();
  const wrong = [
    ...losses(trial.before, trial.whole, now).map((loss) => `lost: ${loss}`),
    ...(answer.response !== null && differs(trial, now).length > 0 ? ["said to be done, and is not"] : []),
    ...saidWrongly(trial, fault, answer),
  ];
  const again = trial.attempt();
  const isDone = trial.action.done !== undefined && differs(trial, now).length === 0;
  const said = isDone ? new ProblemError(trial.action.done as ProblemCode).sentence(languageOf(trial.asked)) : null;
  if (again.problem !== null && again.problem !== said) wrong.push(`said, done again: ${again.problem}`);
  wrong.push(...differs(trial, look()).map((difference) => `done again: ${difference}`));
  return wrong.map((each) => `${named(trial, fault)}: ${each}`);
}

function differs({ action, whole }: TriedAction, now: FileState): string[] {
  return differences(whole, now, action.normal ?? ((snapshot) => snapshot));
}

/** A script that could still answer says the catalogue's sentence for what it met, or has done its work after all. */
function saidWrongly({ asked }: TriedAction, fault: Fault, answer: Answer): string[] {
  if (!("throws" in fault)) return answer.isEnded ? [] : ["was not ended"];
  if (answer.problem === null) return [];
  const sentence = problemOf(new Error(fault.throws)).error.sentence(languageOf(asked));
  return answer.problem === sentence ? [] : [`said: ${answer.problem}`];
}

function named({ calls: all }: TriedAction, fault: Fault): string {
  if ("milliseconds" in fault) return `time over after ${Math.round(fault.milliseconds)} ms`;
  const at = "at" in fault ? fault.at : fault.endsAfter;
  return `${"at" in fault ? "failing" : "ended after"} call ${at} ${all[at - 1]?.method}`;
}
