import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { table } from "./markdown";
import { type Times, timeInTurns } from "./timing";

const RUNS = 41;

/** What Apps Script does before anything else runs: compiles and evaluates the files, in a new world. To be run quietly. */
export function evaluationText(): string {
  const code = readFileSync("dist/Code.js", "utf8");
  const planner = readFileSync("dist/Planner.html", "utf8")
    .trim()
    .replace(/^<script>|<\/script>$/g, "");
  let runs = 0;
  const fresh = (...scripts: readonly string[]) => {
    const context = createContext(Object.create(null));
    // Another text each time: one that was compiled before would not be compiled again.
    for (const script of scripts) new Script(`${script}\n//${runs++}`).runInContext(context);
  };
  const times = timeInTurns(
    {
      empty: () => fresh(""),
      formula: () => fresh(code),
      click: () => fresh(code, planner),
      context: () => createContext(Object.create(null)),
    },
    RUNS,
  );
  // A new world takes the same for every script, and far longer than an empty one: it is taken off.
  const beyond = ({ median }: Times) => Math.max(0.01, median - times.context.median);
  const row = (name: string, time: Times) => [
    name,
    beyond(time).toFixed(2),
    (beyond(time) / beyond(times.empty)).toFixed(0),
  ];
  return [
    "What Apps Script does before the first line runs, in a bare context of the same engine (V8), the context itself taken off. A formula waits for `Code.js`; a click in the sidebar also for the script in `Planner.html` (`docs/decisions/0018-…` says why there are two).",
    table(
      ["what is evaluated", "ms", "× empty script"],
      [
        row("an empty script", times.empty),
        row("`Code.js`", times.formula),
        row("`Code.js`, then `Planner.html`", times.click),
      ],
    ),
  ].join("\n\n");
}
