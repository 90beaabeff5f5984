import type { Language } from "../../../src/shared/language";
import type { Typist } from "../../second-engine/planned-file";
import example from "../worked-example.json";

const NAMES: Readonly<Record<Language, { readonly ads: string; readonly community: string }>> = {
  fr: { ads: "Annonces", community: "Réponses aux commentaires" },
  en: { ads: "Ads", community: "Answering comments" },
};

/** Types the paid line of the worked example, beside the community; all other inputs of these blocks are given already. */
export function fillWhatPays({ cell }: Pick<Typist, "cell">, language: Language): void {
  const ways = example.inputs.ads_vs_community_inputs;
  const type = (column: string, values: Readonly<Record<string, string | number>>) => {
    for (const [row, value] of Object.entries(values)) cell("impact", "minutes", column, row).setValue(value);
  };
  type("ads1", {
    name: NAMES[language].ads,
    budget: ways.ad_budget,
    conversion: ways.ad_marginal_conversion,
  });
  type("community1", {
    name: NAMES[language].community,
    hours_per_week: ways.hours_per_week,
    weeks: ways.weeks,
    hourly_cost: ways.hourly_cost,
    interactions_per_hour: ways.interactions_per_hour,
    visits_per_interaction: ways.visits_per_interaction,
    conversion: ways.community_conversion,
  });
}
