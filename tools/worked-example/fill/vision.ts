import type { Language } from "../../../src/shared/language";
import type { Typist } from "../../second-engine/planned-file";
import example from "../worked-example.json";

/** The prose that the worked example has none of, so that the sheet is seen full. */
const TENFOLD = {
  fr: {
    answers: ["Pas encore", "Oui", "Oui"],
    how: [
      "Coffrets prêts à offrir, choisis en deux minutes ; reste à prouver sur les retours.",
      "Coffrets faits de produits en stock : la marge tient, l’atelier suit.",
      "Les places de marché de cadeaux et les comités d’entreprise.",
    ],
  },
  en: {
    answers: ["Not yet", "Yes", "Yes"],
    how: [
      "Ready-made gift boxes, chosen in two minutes; still to be proven on returns.",
      "Boxes made of goods in stock: the margin holds, the workshop follows.",
      "Gift marketplaces and works councils.",
    ],
  },
} as const;

/** Target, horizon, populations and the three answers; base revenue and spending come from the Review. */
export function fillVision({ cell, fill }: Typist, language: Language): void {
  const { vision_inputs, market_inputs } = example.inputs;
  cell("vision", "goal", "value", "target").setValue(vision_inputs.target_revenue_ht);
  cell("vision", "goal", "value", "years").setValue(vision_inputs.years);
  fill("vision", "potential", "population", [
    market_inputs.local_population,
    market_inputs.national_population,
    market_inputs.world_population,
  ]);
  fill("vision", "tenfold", "answer", TENFOLD[language].answers);
  fill("vision", "tenfold", "how", TENFOLD[language].how);
}
