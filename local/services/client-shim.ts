/**
 * `google.script` for the page of a sidebar or dialog: a script to put before the page's own. It talks by postMessage to the
 * window around the iframe:
 *
 * - it posts `{localSheets: "call", id, name, args}` and waits for `{localSheets: "result", id, value}` or
 *   `{localSheets: "result", id, error: {name, message}}`;
 * - it posts `{localSheets: "close"}`, `{localSheets: "focus"}`, `{localSheets: "size", width | height}`.
 *
 * Only `names` exist on `google.script.run`; at most ten calls are under way, the others wait for their turn.
 */
export function clientShim(names: readonly string[]): string {
  return `(${shim.toString()})(${JSON.stringify(names).replace(/</g, "\\u003c")});`;
}

/** The page's side of the messages, self-contained because it travels as source. */
function shim(names: readonly string[]): void {
  interface Runner {
    success?: (value: unknown, user: unknown) => void;
    failure?: (error: Error, user: unknown) => void;
    user?: unknown;
  }
  const CONCURRENT = 10;
  const waiting: (() => void)[] = [];
  const open = new Map<number, Runner>();
  let last = 0;
  const post = (message: object) => window.parent.postMessage(message, "*");
  const isLegal = (value: unknown): boolean => {
    if (value === null || ["string", "number", "boolean", "undefined"].includes(typeof value)) return true;
    if (Array.isArray(value)) return value.every(isLegal);
    return Object.prototype.toString.call(value) === "[object Object]" && Object.values(value as object).every(isLegal);
  };
  const send = (name: string, args: unknown[], runner: Runner) => {
    const illegal = args.findIndex((one) => !isLegal(one));
    if (illegal >= 0) throw new TypeError(`Failed due to illegal value in property: ${illegal}`);
    const copy = JSON.parse(JSON.stringify(args));
    const start = () => {
      last += 1;
      open.set(last, runner);
      post({ localSheets: "call", id: last, name, args: copy });
    };
    if (open.size < CONCURRENT) start();
    else waiting.push(start);
  };
  const makeRunner = (runner: Runner): Record<string, unknown> => {
    const api: Record<string, unknown> = {
      withSuccessHandler: (success: Runner["success"]) => makeRunner({ ...runner, ...(success && { success }) }),
      withFailureHandler: (failure: Runner["failure"]) => makeRunner({ ...runner, ...(failure && { failure }) }),
      withUserObject: (user: unknown) => makeRunner({ ...runner, user }),
    };
    for (const name of names) api[name] = (...args: unknown[]) => send(name, args, runner);
    return api;
  };
  window.addEventListener("message", ({ source, data }) => {
    const runner = source === window.parent && data?.localSheets === "result" ? open.get(data.id) : undefined;
    if (!runner) return;
    open.delete(data.id);
    waiting.shift()?.();
    if (!data.error) runner.success?.(data.value, runner.user);
    else {
      const error = Object.assign(new Error(data.error.message), { name: data.error.name });
      if (runner.failure) runner.failure(error, runner.user);
      else console.error(error);
    }
  });
  const host = {
    close: () => post({ localSheets: "close" }),
    editor: { focus: () => post({ localSheets: "focus" }) },
    setHeight: (height: number) => post({ localSheets: "size", height }),
    setWidth: (width: number) => post({ localSheets: "size", width }),
  };
  Object.assign(window, { google: { script: { run: makeRunner({}), host } } });
}
