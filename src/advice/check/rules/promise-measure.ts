import type { Words } from "../../../shared/language";
import { quoted } from "../quote";
import type { Rule } from "../rule";
import { tableWith } from "../table-with";

const MOMENTS: Readonly<Record<string, Words>> = {
  before: { fr: "avant l’achat", en: "before buying" },
  during: { fr: "pendant l’achat", en: "while buying" },
  after: { fr: "après l’achat", en: "after buying" },
};

/** What is promised to customers is measured. */
export const PROMISE_MEASURE: Rule = {
  code: "promise-measure",
  severity: "advice",
  reads: ["priorities"],
  looksFor: {
    fr: "Une promesse de service écrite dont la colonne «\u202fMesuré par\u202f» est vide.",
    en: "A written service promise whose column “Measured by” is empty.",
  },
  why: {
    fr: "Une promesse qui ne se mesure pas est un vœu\u202f: personne ne sait si elle est tenue.",
    en: "A promise without a measure is a wish: nobody knows whether it is kept.",
  },
  fix: {
    fr: "Dites avec quel chiffre vous saurez qu’elle est tenue\u202f: délai moyen, part de colis à l’heure, note des avis.",
    en: "Say by which figure you will know that it is kept: average delay, share of parcels on time, review score.",
  },
  find(plan) {
    const promises = tableWith(plan, "priorities", "promise", "promised", "measure");
    const rows = promises?.rows.filter((row) => !row.isEmpty("promised") && row.isEmpty("measure")) ?? [];
    return rows.map((row) => {
      const promise = quoted(row.asText("promised"));
      const moment = MOMENTS[row.id];
      const when = (language: "fr" | "en") => (moment ? ` (${moment[language]})` : "");
      return {
        about: row.id || row.asText("promised"),
        place: row.cell("measure"),
        sentence: {
          fr: `La promesse ${promise.fr}${when("fr")} ne dit pas par quoi elle se mesure.`,
          en: `The promise ${promise.en}${when("en")} does not say what it is measured by.`,
        },
      };
    });
  },
};
