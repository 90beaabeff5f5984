import { runProgram } from "../program";
import { explained } from "./failures";

export interface ClaspOptions {
  readonly cwd: string;
  readonly env?: Record<string, string> | undefined;
}

/** Ends a command: the sentence is for the person, the words are clasp's own. */
export class DeployError extends Error {
  constructor(
    sentence: string,
    readonly words = "",
  ) {
    super(sentence);
    this.name = "DeployError";
  }
}

/**
 * What clasp prints.
 *
 * @throws DeployError that explains why it stopped.
 */
export async function clasp(args: readonly string[], { cwd, env }: ClaspOptions): Promise<string> {
  const { code, output } = await runProgram("@google/clasp", "clasp", args, { cwd, env });
  if (code !== 0) throw new DeployError(explained(output), output.trim());
  return output;
}
