import type { Words } from "../../shared/language";
import type { Allowed, Row } from "../layout";
import { type Way, wayRow } from "./paid-lines";
import { today, unless } from "./today";

const asked =
  (note: Words, allowed: Allowed["kind"] & ("amount" | "share") = "amount"): Way =>
  () => ({ origin: "input", allowed: { kind: allowed }, note });
const named =
  (note: Words): Way =>
  () => ({ origin: "input", format: "general", note });

/** What the person tells of both ways: rates are asked, never invented. */
export const ASKED_ROWS: readonly Row[] = [
  wayRow("name", { fr: "Ce que c’est", en: "What it is" }, "general", {
    ads: named({
      fr: "Le nom de la ligne payante, par exemple annonces sur un moteur.",
      en: "The name of the paid line, such as search ads.",
    }),
    community: named({
      fr: "Ce que vous feriez à la place, par exemple répondre aux commentaires.",
      en: "What you would do instead, such as answering comments.",
    }),
  }),
  wayRow("budget", { fr: "Budget de l’année ({currency})", en: "Budget of the year ({currency})" }, "money", {
    ads: asked({
      fr: "Le budget que vous songez à y mettre en un an, hors taxes.",
      en: "The budget that you think of putting into it in a year, excl. VAT.",
    }),
  }),
  wayRow("cost_per_visit", { fr: "Coût d’une visite ({currency})", en: "Cost of a visit ({currency})" }, "unitMoney", {
    ads: (at) => ({
      origin: "prefilled",
      formula: unless(
        `${today("cost_per_paid_session")}=0`,
        [at("budget"), today("cost_per_paid_session")],
        today("cost_per_paid_session"),
      ),
      allowed: { kind: "amount" },
      note: {
        fr: "Votre publicité de l’année ÷ les visites qu’elle a amenées. Le compte de la régie donne celui de cette ligne\u202f: tapez-le par-dessus.",
        en: "Your ads of last year ÷ the visits that they brought. The ad account knows that of this line: type over it.",
      },
    }),
  }),
  wayRow("hours_per_week", { fr: "Heures par semaine", en: "Hours a week" }, "points", {
    community: asked({
      fr: "Le temps que quelqu’un y passe vraiment\u202f: chronométrez une semaine.",
      en: "The time that somebody really spends on it: measure one week.",
    }),
  }),
  wayRow("weeks", { fr: "Semaines dans l’année", en: "Weeks a year" }, "count", {
    community: asked({
      fr: "Sans les congés\u202f: 52 moins les semaines d’absence.",
      en: "Without holidays: 52 minus the weeks away.",
    }),
  }),
  wayRow("hourly_cost", { fr: "Coût d’une heure ({currency})", en: "Cost of an hour ({currency})" }, "unitMoney", {
    community: asked({
      fr: "Salaire et charges ÷ heures travaillées\u202f; pour vous-même, ce que l’heure vaudrait ailleurs.",
      en: "Wage and social charges ÷ hours worked; for yourself, what the hour would be worth elsewhere.",
    }),
  }),
  wayRow("interactions_per_hour", { fr: "Interactions par heure", en: "Interactions an hour" }, "points", {
    community: asked({
      fr: "Réponses, commentaires, messages que l’on écrit en une heure\u202f: comptez-les une fois.",
      en: "Answers, comments, messages that one writes in an hour: count them once.",
    }),
  }),
  wayRow("visits_per_interaction", { fr: "Visites par interaction", en: "Visits per interaction" }, "ratio", {
    community: asked({
      fr: "Visites venues du réseau pendant un mois (outil de mesure) ÷ interactions du même mois.",
      en: "Visits from the network in a month (your analytics) ÷ interactions of the same month.",
    }),
  }),
  wayRow("conversion", { fr: "Conversion de ces visites (%)", en: "Conversion of these visits (%)" }, "preciseRate", {
    ads: asked(
      {
        fr: "Commandes ÷ visites de cette ligne, dans le compte de la régie. Les visites en plus convertissent souvent moins bien.",
        en: "Orders ÷ visits of this line, in the ad account. Additional visits often convert less well.",
      },
      "share",
    ),
    community: asked(
      {
        fr: "Commandes ÷ visites venues du réseau, dans votre outil de mesure.",
        en: "Orders ÷ visits that came from the network, in your analytics.",
      },
      "share",
    ),
  }),
];
