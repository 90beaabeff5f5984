import { amount, choice, computed, prose, shortText } from "../columns";
import { KPI_NAMES } from "../kpi-names";
import type { Table } from "../layout";
import { QUADRANTS } from "../quadrants";

export const CANDIDATES: Table = {
  kind: "table",
  id: "candidates",
  title: { fr: "Les idées", en: "The ideas" },
  hint: {
    fr: "Toutes les idées, une par ligne. Cochez-en une par quadrant\u202f: choisir, c’est renoncer aux autres.",
    en: "All ideas, one a line. Tick one per quadrant: choosing means giving up the others.",
  },
  columns: [
    prose("idea", { fr: "Idée", en: "Idea" }),
    choice(
      "quadrant",
      { fr: "Quadrant", en: "Quadrant" },
      QUADRANTS.map(({ name }) => name),
    ),
    amount("demand", { fr: "Clients qui le demandent", en: "Customers who ask for it" }, "count"),
    {
      key: "gain",
      header: { fr: "Gain par an ({currency})", en: "Gain a year ({currency})" },
      origin: "input",
      format: "money",
      allowed: { kind: "number" },
      note: {
        fr: "Trésorerie en plus sur une année pleine, après frais. La fonction IMPACT le calcule.",
        en: "Extra cash in a full year, after costs. The IMPACT function works it out.",
      },
    },
    {
      key: "confidence",
      header: { fr: "Confiance (%)", en: "Confidence (%)" },
      origin: "input",
      format: "share",
      allowed: { kind: "share" },
      note: {
        fr: "100\u202f%\u202f: déjà prouvé chez vous. 80\u202f%\u202f: vu ailleurs. 50\u202f%\u202f: un pari.",
        en: "100%: proven in your shop. 80%: seen elsewhere. 50%: a bet.",
      },
    },
    amount("effort", { fr: "Effort (jours)", en: "Effort (days)" }, "count"),
    computed(
      "score",
      { fr: "Score ({currency} par jour)", en: "Score ({currency} a day)" },
      "money",
      '=IF(COUNT({gain};{confidence};{effort})<3;"";IF({effort}=0;"";{gain}*{confidence}/{effort}))',
      {
        note: {
          fr: "Gain × confiance ÷ jours d’effort. Il ouvre la discussion, il ne la ferme pas.",
          en: "Gain × confidence ÷ days of effort. It opens the discussion, it does not settle it.",
        },
      },
    ),
    prose(
      "chosen",
      { fr: "Choisie", en: "Chosen" },
      { align: "center", style: "inputTick", allowed: { kind: "checkbox" } },
    ),
    shortText("owner", { fr: "Responsable", en: "Owner" }),
    choice("kpi", { fr: "Indicateur visé", en: "Indicator to move" }, Object.values(KPI_NAMES)),
  ],
  rows: [],
  spareRows: 20,
  emphasis: [
    { columns: ["idea"], when: "{chosen}=TRUE", ink: "favourable", bold: true },
    { columns: ["gain", "score"], when: "negative", ink: "unfavourable" },
  ],
};
