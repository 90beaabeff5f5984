import { runInNewContext } from "node:vm";
import { clientShim } from "../../../local/services/client-shim";
import { openDocument } from "./open-document";

describe("what the server carries", () => {
  const code = `
    function echo(x) { return x; }
    function dates() { return { list: [1, { day: new Date() }] }; }
    function fails() { throw new TypeError("no"); }
    function secret_() { return 1; }
    var outer = { inner: function () {} };`;

  test("plain data goes both ways as a copy (platform 6)", () => {
    const data = { a: [1, "x", null, { b: true }], c: undefined };
    const result = openDocument({ code }).local.runFromClient("echo", data);
    expect(result).toEqual({ a: [1, "x", null, { b: true }] });
    expect(result).not.toBe(data);
  });

  test("a date as argument fails, a date anywhere in a result makes it null (platform 6)", () => {
    const { local } = openDocument({ code });
    expect(() => local.runFromClient("echo", 1, new Date())).toThrow("Failed due to illegal value in property: 1");
    expect(() => local.runFromClient("echo", { f: () => 1 })).toThrow("illegal value in property: 0");
    expect(local.runFromClient("dates")).toBeNull();
  });

  test("names that end in _ and names that are not global do not exist (platform 6)", () => {
    const { local } = openDocument({ code });
    expect(local.clientFunctions).toEqual(["echo", "dates", "fails"]);
    expect(() => local.runFromClient("secret_")).toThrow("google.script.run.secret_ is not a function");
    expect(() => local.runFromClient("inner")).toThrow("Script function not found: inner");
    expect(() => local.runFromClient("fails")).toThrow(new TypeError("no"));
  });
});

describe("the client's side", () => {
  interface Message {
    readonly localSheets: string;
    readonly id: number;
    readonly name: string;
    readonly args: unknown[];
  }

  // biome-ignore lint/suspicious/noExplicitAny: the page sees google.script untyped too
  function openClient(names: string[]): { google: any; posted: Message[]; answer(data: object): void } {
    const posted: Message[] = [];
    const listeners: ((event: object) => void)[] = [];
    const parent = { postMessage: (message: Message) => posted.push(message) };
    const window = {
      parent,
      addEventListener: (_: string, listener: (event: object) => void) => listeners.push(listener),
    };
    runInNewContext(clientShim(names), { window, console });
    const { google } = window as unknown as { google: unknown };
    const answer = (data: object) =>
      listeners.forEach((listener) => void listener({ source: parent, data: { localSheets: "result", ...data } }));
    return { google, posted, answer };
  }

  test("each with… gives a new runner, and handlers get the result or the error with the user object", () => {
    const { google, posted, answer } = openClient(["echo"]);
    const seen: unknown[] = [];
    const plain = google.script.run;
    const runner = plain
      .withSuccessHandler((value: unknown, user: unknown) => seen.push([value, user]))
      .withUserObject("me");
    expect(runner).not.toBe(plain);
    runner.withFailureHandler((error: Error, user: unknown) => seen.push([error.name, error.message, user])).echo(1);
    runner.echo("two");
    expect(posted.map(({ id, name, args }) => [id, name, args])).toEqual([
      [1, "echo", [1]],
      [2, "echo", ["two"]],
    ]);
    answer({ id: 2, value: "done" });
    answer({ id: 1, error: { name: "Exception", message: "broken" } });
    answer({ id: 1, value: "late" });
    expect(seen).toEqual([
      ["done", "me"],
      ["Exception", "broken", "me"],
    ]);
  });

  test("at most ten calls are under way (platform 6)", () => {
    const { google, posted, answer } = openClient(["echo"]);
    for (let call = 0; call < 12; call++) google.script.run.echo(call);
    expect(posted).toHaveLength(10);
    answer({ id: 1, value: null });
    expect(posted).toHaveLength(11);
  });

  test("what cannot travel fails at once, and only the listed functions exist", () => {
    const { google } = openClient(["echo"]);
    expect(() => google.script.run.echo([new Date()])).toThrow("Failed due to illegal value in property: 0");
    expect(google.script.run.other).toBeUndefined();
  });

  test("the host closes and focuses", () => {
    const { google, posted } = openClient([]);
    google.script.host.close();
    google.script.host.editor.focus();
    google.script.host.setHeight(120);
    expect(posted).toEqual([{ localSheets: "close" }, { localSheets: "focus" }, { localSheets: "size", height: 120 }]);
  });
});
