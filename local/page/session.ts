import type { AuthMode, LocalSheets, ProjectFile } from "../index";

/** What the page opens, as its server describes it in session.json. */
export interface Session {
  readonly title: string;
  /** Under which the add-on's menu stands in Extensions. */
  readonly addOnName: string;
  readonly locale: string;
  readonly userLocale: string;
  readonly timeZone: string;
  readonly openAs: AuthMode;
  readonly project: readonly ProjectFile[];
  /** What stands in the file before the steps; default nothing. */
  readonly snapshot?: string;
  /** Globals of the project that are run once, in this order, before the person sees the file. */
  readonly steps: readonly { readonly functionName: string; readonly arguments: readonly unknown[] }[];
}

/**
 * Runs the steps of a session and gives what each returned.
 * @throws when a step does, or answers with the JSON text of a problem: `{"problem": {"sentence": "…", "detail": "…"}}`
 */
export function play(sheets: LocalSheets, steps: Session["steps"]): unknown[] {
  return steps.map((step) => {
    const answer = sheets.run(step.functionName, ...step.arguments);
    const problem = typeof answer === "string" && answer.startsWith('{"problem"') ? JSON.parse(answer).problem : null;
    if (problem) throw new Error([problem.sentence, problem.detail].filter(Boolean).join("\n"));
    return answer;
  });
}
