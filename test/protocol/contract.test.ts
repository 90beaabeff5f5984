import { answer } from "../../src/protocol/answer";
import type { RequestOf, ResponseOf } from "../../src/protocol/endpoints";
import type { Json } from "../../src/protocol/json";
import { parseRequest } from "../../src/protocol/requests";

/** Each line below a `@ts-expect-error` must not compile; if the contract let it through, the type check would fail. */
function mistakesThatDoNotCompile(): void {
  // @ts-expect-error a misspelt endpoint
  parseRequest("readPlaner", "{}");
  // @ts-expect-error a misspelt field of a request
  parseRequest("goToSheet", "").sheets;
  // @ts-expect-error a sheet that Cap does not have
  const wrongSheet: RequestOf<"goToSheet"> = { language: "fr", sheet: "budget" };
  // @ts-expect-error a request without its language
  const incomplete: RequestOf<"readFigures"> = { sheet: "Commandes" };
  // @ts-expect-error undefined is not the same as absent: JSON would drop it
  const dropped: RequestOf<"readFigures"> = { language: "fr", sheet: "Commandes", dateOrder: undefined };
  const french = () => "fr" as const;
  // @ts-expect-error a response with a field that is missing
  answer("buildPlan", "", french, () => ({ created: [] }));
  // @ts-expect-error a Date in a response
  answer("goToSheet", "", french, () => ({ title: new Date() }));
  // @ts-expect-error a Date anywhere in a result becomes never
  const dated: Json<{ at: Date }>["at"] = new Date();
  // @ts-expect-error a function is no data
  const callable: Json<{ run: () => void }>["run"] = () => undefined;
  const kept: ResponseOf<"goToSheet"> = { title: "Bilan" } satisfies Json<{ title: string }>;
  void [wrongSheet, incomplete, dropped, dated, callable, kept];
}

test("the mistakes above are refused by the type check; this file is there for it", () => {
  expect(typeof mistakesThatDoNotCompile).toBe("function");
});
