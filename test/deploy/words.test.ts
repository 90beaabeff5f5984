import { explained } from "../../tools/deploy/failures";
import { scriptIdIn } from "../../tools/deploy/own-script";
import { strangers } from "../../tools/deploy/remote-script";

const ID = "1B7FSrk5Zi6L1rSxxTDgDEUsPzlukDsi4KGuTMorsTQHhGBzBkMun4iDF";

test.each([
  ID,
  `  ${ID}\n`,
  `https://script.google.com/d/${ID}/edit`,
  `https://script.google.com/home/projects/${ID}/settings`,
  `https://script.google.com/u/0/home/projects/${ID}/edit`,
])("the id of a script is found in %j", (pasted) => {
  expect(scriptIdIn(pasted)).toBe(ID);
});

test.each([
  [
    "https://docs.google.com/spreadsheets/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms/edit",
    "belongs to a spreadsheet",
  ],
  ["1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms", "belongs to a spreadsheet"],
  ["my script", "no script's id"],
  ["", "no script's id"],
])("%j is refused with the way to the id", (pasted, reason) => {
  expect(() => scriptIdIn(pasted)).toThrow(reason);
  expect(() => scriptIdIn(pasted)).toThrow("Project settings");
});

test.each([
  ["No credentials found.", "npx clasp login"],
  ["User has not enabled the Apps Script API. Enable it by visiting …", "usersettings"],
  ["invalid_grant", "expired"],
  ["Request had insufficient authentication scopes.", "tick every box"],
  ["Requested entity was not found.", "no script with this id"],
  ["The caller does not have permission", "share the spreadsheet"],
  ["Syntax error: Unexpected token = line: 3 file: Code.gs", "could not read the code"],
  ["Quota exceeded for quota metric 'Write requests'", "Wait a few minutes"],
  ["request to https://script.googleapis.com/ failed, reason: getaddrinfo ENOTFOUND", "internet connection"],
  ["Request failed with status code 503", "problem of its own"],
  ["Something new", "https://github.com/google/clasp"],
])("clasp's %j is explained", (words, sentence) => {
  expect(explained(words)).toContain(sentence);
});

test("a push that would delete somebody's own files is seen; Google's empty start and an earlier Cap are none", () => {
  const build = new Map([
    ["Code.js", "var Cap=1"],
    ["appsscript.json", "{}"],
  ]);
  const remote = (code: string, ...more: string[]) =>
    new Map([["Code.js", code], ["appsscript.json", "other"], ...more.map((name) => [name, "x"] as [string, string])]);
  expect(strangers(remote("function myFunction() {\n  \n}\n"), build)).toEqual([]);
  expect(strangers(remote('"use strict";var Cap=(()=>{})()'), build)).toEqual([]);
  expect(strangers(remote("function sendInvoices() {}"), build)).toEqual(["Code.js"]);
  expect(strangers(remote("var Cap=0", "Invoices.js", "deep/Page.html"), build)).toEqual([
    "Invoices.js",
    "deep/Page.html",
  ]);
});
