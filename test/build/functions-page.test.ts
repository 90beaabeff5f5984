import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readGlobals } from "../../tools/build/globals";
import { functionsPage } from "../../tools/docs/functions-page";

test("docs/functions.md says what the comments of the functions say: `npm run docs` writes it again", () => {
  const docs = readGlobals(process.cwd()).flatMap((one) => one.doc ?? []);
  expect(readFileSync(resolve("docs/functions.md"), "utf8")).toBe(functionsPage(docs));
});
