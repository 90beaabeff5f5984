import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { DeployError } from "../../tools/deploy/clasp";
import { keepOwnScript, ownScript } from "../../tools/deploy/own-script";
import { pushBuild } from "../../tools/deploy/push-build";
import { setUp } from "../../tools/deploy/set-up";
import { EMPTY_SCRIPT, GoogleStandIn, NEW_SCRIPT, type RemoteFile } from "./google-stand-in";

const SCRIPT = "1Cap-Script".padEnd(57, "y");

let root = "";
let google: GoogleStandIn;
let env: Record<string, string> = {};

beforeEach(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "cap-deploy-test-")));
  cpSync("dist", join(root, "dist"), { recursive: true });
  cpSync(".clasp.json", join(root, ".clasp.json"));
  google = new GoogleStandIn();
  await google.start();
  google.files = EMPTY_SCRIPT;
  env = {
    HOME: root,
    USERPROFILE: root,
    CAP_CLASP: resolve("node_modules/@google/clasp/build/src/index.js"),
    CAP_GOOGLE: google.address,
    NODE_OPTIONS: `--import ${pathToFileURL(resolve("test/deploy/to-loopback.mjs"))}`,
  };
  loggedIn();
  keepOwnScript(root, SCRIPT);
});
afterEach(() => {
  google.stop();
  rmSync(root, { recursive: true });
});

function loggedIn(): void {
  const login = { type: "authorized_user", client_id: "c", client_secret: "s", refresh_token: "r", access_token: "a" };
  const tokens = { default: { ...login, expiry_date: Date.now() + 3_600_000 } };
  writeFileSync(join(root, ".clasprc.json"), JSON.stringify({ tokens }));
}

function built(name: string): string {
  return readFileSync(join("dist", name), "utf8");
}

const asPushed = (): RemoteFile[] => [
  { name: "Code", type: "SERVER_JS", source: built("Code.js") },
  { name: "Pages", type: "HTML", source: built("Pages.html") },
  { name: "Planner", type: "HTML", source: built("Planner.html") },
  { name: "Sidebar", type: "HTML", source: built("Sidebar.html") },
  { name: "appsscript", type: "JSON", source: built("appsscript.json") },
];

/** Two bundles that differ would fill the screen. */
function digests(files: readonly RemoteFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    files.map(({ name, type, source }) => [`${name} ${type}`, createHash("sha256").update(source).digest("hex")]),
  );
}

const content = `/v1/projects/${SCRIPT}/content`;

async function refused(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(DeployError);
  return (error as DeployError).message;
}

test("a first push takes the build to Google byte for byte and nothing beside it, and says that the manifest changed", async () => {
  for (const stray of ["Code.js.map", "model.test.ts", "notes.md"]) writeFileSync(join(root, "dist", stray), "stray");
  writeFileSync(join(root, "Elsewhere.js"), "stray");
  const says = await pushBuild({ root, env });
  expect(digests(google.files)).toEqual(digests(asPushed()));
  expect(says[0]).toContain("It asks for other permissions");
  expect(says[1]).toContain(
    "Pushed Code.js, Pages.html, Planner.html, Sidebar.html, appsscript.json to https://script.google.com/d/",
  );
  expect(google.requests).toEqual([`GET ${content}`, `GET ${content}`, `PUT ${content}`]);
}, 60_000);

test("what Google has already is not pushed again", async () => {
  google.files = asPushed();
  expect(await pushBuild({ root, env })).toEqual([expect.stringContaining("has this build already")]);
  expect(google.requests).toEqual([`GET ${content}`]);
}, 60_000);

test("code that Google can not read is told with its place, and nothing is called pushed", async () => {
  const errorMessage = "Syntax error: SyntaxError: Invalid or unexpected token";
  const details = [{ "@type": "type.googleapis.com/google.rpc.DebugInfo", detail: "line: 12 file: Code" }];
  google.refusal = {
    of: "writing",
    answer: { status: 400, message: `${errorMessage} line: 12 file: Code.gs`, details },
  };
  const error = await pushBuild({ root, env }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DeployError);
  expect((error as DeployError).message).toContain("Google could not read the code and kept what it had.");
  expect((error as DeployError).words).toContain("line: 12 file: Code");
  expect(google.files).toEqual(EMPTY_SCRIPT);
}, 60_000);

test("without a script to push to, clasp is not even asked", async () => {
  rmSync(join(root, ".clasp.local.json"));
  expect(await refused(pushBuild({ root, env }))).toContain("Run npm run deploy -- --setup");
});

test("without a login it says how to log in", async () => {
  rmSync(join(root, ".clasprc.json"));
  expect(await refused(pushBuild({ root, env }))).toContain("Run npx clasp login");
}, 60_000);

test("an account that does not let programs edit scripts is told where to switch that on", async () => {
  google.refusal = {
    of: "everything",
    answer: {
      status: 403,
      message:
        "User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.",
    },
  };
  expect(await refused(pushBuild({ root, env }))).toContain("switch the Google Apps Script API on");
}, 60_000);

test("without a network it says so", async () => {
  google.stop();
  expect(await refused(pushBuild({ root, env }))).toContain("Google could not be reached.");
}, 60_000);

test("the set-up logs in, makes a spreadsheet with its script, and keeps the id out of what git sees", async () => {
  rmSync(join(root, ".clasprc.json"));
  rmSync(join(root, ".clasp.local.json"));
  const says: string[] = [];
  const login = async () => {
    loggedIn();
    return 0;
  };
  await setUp({ root, create: true, env, say: (sentence) => says.push(sentence), login, ask: null });
  expect(ownScript(root)).toBe(NEW_SCRIPT);
  expect(google.requests).toContain("created Cap in new-spreadsheet");
  expect(JSON.parse(readFileSync(join(root, ".clasp.json"), "utf8"))).toEqual({ scriptId: "", rootDir: "dist" });
  expect(readFileSync(".gitignore", "utf8").split("\n")).toContain(".clasp.local.json");
  expect(readFileSync(join(root, "dist/Code.js"), "utf8")).toBe(built("Code.js"));
  expect(says.at(-1)).toBe("Then run npm run deploy.");
}, 60_000);
