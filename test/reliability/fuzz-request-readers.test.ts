import fc from "fast-check";
import { ProblemError } from "../../src/protocol/problems";
import { parseRequest } from "../../src/protocol/requests";
import { LANGUAGES } from "../../src/shared/language";
import { isSentenceOf } from "./catalogue";
import { runs, timeLimit } from "./effort";
import { ENDPOINTS, wrongRequest } from "./hostile-requests";
import { unsoundParts } from "./sound";

test.each(ENDPOINTS)(
  "a request of %s that is read is sound, and any other is refused with its sentence",
  (name) => {
    fc.assert(
      fc.property(wrongRequest(name), (text) => {
        try {
          expect(unsoundParts(parseRequest(name, text))).toEqual([]);
        } catch (thrown) {
          if (!(thrown instanceof ProblemError)) throw thrown;
          expect(thrown.code).toBe("bad-request");
          for (const language of LANGUAGES) {
            expect(isSentenceOf(thrown.code, thrown.sentence(language), language)).toBe(true);
          }
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      runs({ ci: 60, long: 2_000 }),
    );
  },
  timeLimit(30_000),
);
