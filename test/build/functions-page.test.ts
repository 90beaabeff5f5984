import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { LANGUAGES } from "../../src/shared/language";
import { readGlobals } from "../../tools/build/globals";
import { functionsPage } from "../../tools/docs/functions-page";

test.each(LANGUAGES)(
  "docs/%s/functions.md says what the comments of the functions say: `npm run docs` writes it again",
  (language) => {
    const docs = readGlobals(process.cwd()).flatMap((one) => one.doc ?? []);
    expect(readFileSync(resolve(`docs/${language}/functions.md`), "utf8")).toBe(functionsPage(docs, language));
  },
);
