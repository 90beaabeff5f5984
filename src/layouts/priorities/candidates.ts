import { amount, choice, computed, label, prose, shortText } from "../columns";
import { KPI_NAMES } from "../kpi-names";
import type { Row, Table } from "../layout";
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

/** The line of the chosen idea of a quadrant, 0 for none; with several, the last one (and the check says so). */
const LINE =
  "=SUMPRODUCT(MAX(({candidates.quadrant}={quadrant})*({candidates.chosen}=TRUE)*" +
  "(ROW({candidates.idea})-MIN(ROW({candidates.idea}))+1)))";

const fromLine = (column: string) =>
  `=IF({line}=0;"";IF(INDEX({candidates.${column}};{line})="";"";INDEX({candidates.${column}};{line})))`;

/** One row per quadrant: what the matrix shows and what the other sheets read. */
export const CHOSEN: Table = {
  kind: "table",
  id: "chosen",
  rowKey: "code",
  title: { fr: "Les quatre priorités", en: "The four priorities" },
  hint: {
    fr: "Une par quadrant, reprise des idées cochées.",
    en: "One per quadrant, taken from the ticked ideas.",
  },
  columns: [
    computed("priority", { fr: "Priorité", en: "Priority" }, "general", fromLine("idea"), { style: "wrapped" }),
    label("quadrant", { fr: "Quadrant", en: "Quadrant" }),
    label("code", { fr: "Code", en: "Code" }),
    computed("gain", { fr: "Gain par an ({currency})", en: "Gain a year ({currency})" }, "money", fromLine("gain"), {
      total: "sum",
    }),
    computed("line", { fr: "Ligne de l’idée", en: "Line of the idea" }, "tally", LINE),
    computed(
      "ticked",
      { fr: "Cochées", en: "Ticked" },
      "tally",
      "=COUNTIFS({candidates.quadrant};{quadrant};{candidates.chosen};TRUE)",
      { align: "center", total: "sum" },
    ),
    computed(
      "check",
      { fr: "Choix", en: "Choice" },
      "general",
      "=IF({ticked}=0;{#toChoose};IF({ticked}>1;{#tooMany};{#isChosen}))",
      { span: 2 },
    ),
    computed("owner", { fr: "Responsable", en: "Owner" }, "general", fromLine("owner")),
    computed("kpi", { fr: "Indicateur visé", en: "Indicator to move" }, "general", fromLine("kpi")),
  ],
  rows: QUADRANTS.map(
    ({ code, name }): Row => ({
      id: code,
      cells: { code: { text: { fr: code, en: code } }, quadrant: { text: name } },
    }),
  ),
  rowHeight: 36,
  total: { fr: "Ensemble", en: "Together" },
  emphasis: [
    { columns: ["check"], when: 'LEFT({check};1)="▼"', ink: "unfavourable", bold: true },
    { columns: ["check"], when: 'LEFT({check};1)="○"', ink: "waiting" },
    { columns: ["check"], when: 'LEFT({check};1)="●"', ink: "favourable" },
  ],
};
