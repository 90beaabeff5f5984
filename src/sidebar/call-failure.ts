/**
 * What went wrong with a call.
 * - `problem`: the server said so in a sentence of its own
 * - `authorisation`: access not granted, or the browser has several Google accounts open and sent another one
 * - `network`: the connection is lost
 * - `timeout`: no answer, or the server ran out of time
 * - `outdated`: the server is of another version of Cap than this page
 * - `unexpected`: anything else
 */
export type FailureKind = "problem" | "authorisation" | "network" | "timeout" | "outdated" | "unexpected";

export class CallFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    /** For a bug report, not for the user's eyes first. */
    readonly detail = "",
    /** The server's sentence, only for a `problem`. */
    readonly sentence = "",
  ) {
    super(sentence || detail || kind);
    this.name = "CallFailure";
  }
}

const SIGNS: readonly (readonly [RegExp, FailureKind])[] = [
  [/permission_denied|authori[sz]ation|autorisation|unauthenticated|http 40[13]/i, "authorisation"],
  [/network|connection failure|http 0\b|offline|réseau/i, "network"],
  [/timed? ?out|maximum execution time|deadline|délai/i, "timeout"],
];

/** The failure behind what `google.script.run` gives its failure handler, or behind any thrown value. */
export function failureOf(thrown: unknown): CallFailure {
  if (thrown instanceof CallFailure) return thrown;
  const detail = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return new CallFailure(SIGNS.find(([sign]) => sign.test(detail))?.[1] ?? "unexpected", detail);
}
