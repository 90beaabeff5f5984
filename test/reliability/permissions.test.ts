import { readFileSync } from "node:fs";
import { FUNCTION_NAMES } from "../../src/protocol/function-names";
import { APPS_SCRIPT_GLOBALS } from "../bundle/apps-script-globals";
import { bareContext } from "../bundle/bare-context";
import { HTML_SERVICE, pagesHtml, partsOf, plannerScript, sidebarHtml } from "../bundle/html-files";
import { namedIn } from "./named-in";

const code = readFileSync("dist/Code.js", "utf8");
const manifest = JSON.parse(readFileSync("dist/appsscript.json", "utf8")) as Record<string, unknown>;

/** Names of a list that a script uses. */
const found = (names: ReadonlySet<string>, refused: readonly string[]) => refused.filter((name) => names.has(name));

/** What runs a text as code: with one of them, a list of names would prove nothing. */
const CODE_FROM_TEXT = ["eval", "Function", "execScript"];

describe("two permissions: this spreadsheet, and the sidebar", () => {
  test("are all that the manifest asks for, and no service is switched on that needs more", () => {
    const { oauthScopes, ...rest } = manifest;
    expect(oauthScopes).toEqual([
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
    ]);
    // No libraries, advanced services, web app, API, list of addresses to fetch.
    expect(Object.keys(rest).sort()).toEqual(["exceptionLogging", "runtimeVersion", "timeZone"]);
  });

  test("are enough: the server names no other service, least of all one that reaches the network", () => {
    const names = new Set([...namedIn(code).names, ...namedIn(plannerScript).names]);
    expect(found(names, APPS_SCRIPT_GLOBALS).sort()).toEqual([
      "Charts",
      "HtmlService",
      "LockService",
      "Session",
      "SpreadsheetApp",
      "Utilities",
    ]);
    const otherFiles = ["openById", "openByUrl", "SpreadsheetApp.open", "SpreadsheetApp.create", "copyTo"];
    const people = ["getActiveUser", "getEffectiveUser", "getEmail", "getEditors", "getViewers", "getOwner"];
    const sharing = ["addEditor", "addEditors", "addViewer", "addViewers", "newTrigger"];
    expect(found(names, [...otherFiles, ...people, ...sharing])).toEqual([]);
  });

  test("hold for the text that is evaluated too: it is the project's own file, in one place, and evaluates no other", () => {
    expect(code.match(/\beval\b/g)).toEqual(["eval"]);
    expect(code).toContain('eval(HtmlService.createTemplateFromFile("Planner").getRawContent()');
    expect(found(namedIn(code).names, CODE_FROM_TEXT)).toEqual(["eval"]);
    expect(found(namedIn(plannerScript).names, CODE_FROM_TEXT)).toEqual([]);
  });

  test("keep data in the file: no properties or cache of a script, which all its users would share", () => {
    for (const script of [code, plannerScript]) {
      expect(found(namedIn(script).names, ["PropertiesService", "CacheService", "UrlFetchApp"])).toEqual([]);
    }
  });
});

describe("what loads", () => {
  test("touches no service: a single touch would take the menu away from people who have not authorised Cap", () => {
    const context = bareContext();
    context.evaluate(code);
    expect(context.touched).toEqual([]);
  });

  test("the traps would spring: one service at global scope is noticed", () => {
    const context = bareContext();
    expect(() => context.evaluate(`${code}\nSpreadsheetApp.getActive();`)).toThrow("SpreadsheetApp was touched");
    expect(context.touched).toEqual(["SpreadsheetApp"]);
  });
});

describe("every global", () => {
  const context = bareContext();
  context.evaluate(code);
  // What only one of its kinds may touch: the endpoints' file, the menu, and the language of the person.
  context.evaluate(`${HTML_SERVICE}
    var items = [], menu = {
      addItem: function (caption, name) { items.push(name); return menu; },
      addSeparator: function () { return menu; }, addSubMenu: function () { return menu; }, addToUi: function () {}
    };
    Object.defineProperty(globalThis, "Session", { value: { getActiveUserLocale: function () { return "fr"; } } });
    Object.defineProperty(globalThis, "SpreadsheetApp", {
      configurable: true,
      value: { getUi: function () { return { createAddonMenu: function () { return menu; }, createMenu: function () { return menu; } }; } }
    });
    onOpen();
    Object.defineProperty(globalThis, "SpreadsheetApp", { get: function () { throw new Error("touched"); } });`);
  const menuItems = [...(context.evaluate("items") as string[])];
  const kinds: Readonly<Record<string, (name: string) => boolean>> = {
    "a documented custom function": (name) =>
      new RegExp(`\\n \\* @customfunction\\n \\*/\nfunction ${name}\\(`).test(code),
    "a trigger": (name) => ["onOpen", "onInstall"].includes(name),
    "a menu action": (name) => menuItems.includes(name),
    // It reads its request before it does anything else.
    "an endpoint of the sidebar": (name) => isEndpoint(name),
    "a part of the sidebar": (name) => name === "readPages" && context.evaluate("readPages()") === pagesHtml,
  };
  const globals = [...code.matchAll(/^function (\w+)\(/gm)].map((match) => match[1] as string);

  function isEndpoint(name: string): boolean {
    try {
      const answer = JSON.parse(context.evaluate(`${name}("no JSON")`) as string);
      return answer.problem.code === "bad-request" && /^La demande reçue est illisible/.test(answer.problem.sentence);
    } catch {
      return false;
    }
  }

  test("is declared where Sheets finds it, but for the bundle that they all call", () => {
    const ours = context.globals().filter((name) => !["items", "menu"].includes(name));
    expect(ours.sort()).toEqual([...globals, "Cap"].sort());
    expect(globals).toEqual(expect.arrayContaining([...FUNCTION_NAMES, ...menuItems]));
  });

  test.each(globals)(
    "%s is exactly one of: documented custom function, trigger, menu action, endpoint, part",
    (name) => {
      expect(Object.keys(kinds).filter((kind) => kinds[kind]?.(name))).toHaveLength(1);
    },
  );
});

describe("the sidebar loads and sends nothing", () => {
  const sidebar = partsOf(sidebarHtml);
  const pages = partsOf(pagesHtml);
  const shell = sidebarHtml.replace(sidebar.style, "").replace(sidebar.script, "");
  const all = [sidebar, pages].map(({ script }) => namedIn(script));
  const names = new Set(all.flatMap((each) => [...each.names]));
  const texts = new Set(all.flatMap((each) => [...each.texts]));

  test("its page is one style, one script and plain elements without an address or a handler", () => {
    expect(sidebar.style.length > 1000 && sidebar.script.length > 1000).toBe(true);
    const tags = [...shell.matchAll(/<([a-z][\w-]*)([^>]*)>/gi)].map((tag) => [tag[1], tag[2]] as const);
    const kinds = new Set(tags.map(([name]) => name));
    expect([...kinds].sort()).toEqual([
      "base",
      "body",
      "div",
      "h1",
      "head",
      "html",
      "main",
      "meta",
      "p",
      "script",
      "style",
      "title",
    ]);
    const attributes = new Set(
      tags.flatMap(([, text = ""]) => [...text.matchAll(/([\w-]+)\s*=\s*"[^"]*"/g)].map((match) => match[1])),
    );
    const harmless = [
      "aria-busy",
      "aria-hidden",
      "charset",
      "class",
      "content",
      "id",
      "lang",
      "name",
      "role",
      "target",
    ];
    expect([...attributes].filter((name) => !harmless.includes(name as string))).toEqual([]);
    expect(shell).not.toMatch(/http-equiv|refresh/i);
  });

  test("the pages that it fetches are one style and one script, and nothing else", () => {
    expect(pagesHtml).toBe(`<style>${pages.style}</style>\n<script>${pages.script}</script>\n`);
  });

  test("its styles ask for nothing: no import, no image, no font", () => {
    expect(sidebar.style + pages.style).not.toMatch(
      /@import|@font-face|image-set|url\((?!["']?(?:data:|#))|\\[0-9a-f]/i,
    );
  });

  test("its scripts name nothing that reaches the network, and make no element that loads something", () => {
    const network = [
      "fetch",
      "XMLHttpRequest",
      "WebSocket",
      "WebTransport",
      "EventSource",
      "sendBeacon",
      "RTCPeerConnection",
    ];
    const others = [
      "Worker",
      "SharedWorker",
      "serviceWorker",
      "importScripts",
      "import()",
      "Image",
      "Audio",
      "window.open",
    ];
    const addresses = ["src", "srcset", "href", "formAction", "location", "cookie", "localStorage", "sessionStorage"];
    expect(found(names, [...network, ...others, ...addresses, "indexedDB"])).toEqual([]);
    const elements = ["link", "img", "iframe", "embed", "video", "audio", "form", "a", "src", "href", "srcdoc"];
    expect(found(texts, elements)).toEqual([]);
    const namespaces = /^http:\/\/www\.w3\.org\//;
    expect([...texts].filter((text) => /^(?:[a-z]+:)?\/\//i.test(text) && !namespaces.test(text))).toEqual([]);
  });

  test("one element runs what is in it: the script of the fetched pages, which is part of the same build", () => {
    expect(all.map((each) => each.texts.has("script"))).toEqual([true, false]);
    expect(sidebar.script.match(/(["'])script\1/g)).toHaveLength(1);
    // Out of the answer to the one call that gives a file of the project, and only what stands in its script.
    expect([...sidebar.script.matchAll(/\.readPages\(\)/g)]).toHaveLength(1);
    expect(sidebar.script).toContain("<script>(.*)<\\/script>\\s*$/s.exec(");
  });

  test("its scripts never read a text as HTML or as code", () => {
    const asHtml = [
      "innerHTML",
      "outerHTML",
      "insertAdjacentHTML",
      "document.write",
      "document.writeln",
      "setHTMLUnsafe",
      "setHTML",
    ];
    const parsers = ["DOMParser", "createContextualFragment", "parseHTMLUnsafe", "srcdoc"];
    expect(found(names, [...asHtml, ...parsers, ...CODE_FROM_TEXT])).toEqual([]);
    expect([...texts].filter((text) => /^(?:javascript|data|vbscript):/i.test(text))).toEqual([]);
  });

  test("the checks would notice", () => {
    const bad = namedIn(
      'window["fetch"]("//x.example"); document.body.innerHTML = a; const b = document.createElement("img");',
    );
    expect([...bad.names]).toEqual(expect.arrayContaining(["fetch", "innerHTML"]));
    expect([...bad.texts]).toEqual(expect.arrayContaining(["img", "//x.example"]));
  });
});
