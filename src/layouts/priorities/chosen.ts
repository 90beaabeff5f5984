import { computed, label } from "../columns";
import type { Row, Table } from "../layout";
import { QUADRANTS, type Quadrant } from "../quadrants";
import { toCreate } from "../sheet-to-create";

/** The line of the chosen idea of a quadrant, 0 for none; with several, the last one (and the check says so). */
const LINE =
  "=SUMPRODUCT(MAX(({candidates.quadrant}={quadrant})*({candidates.chosen}=TRUE)*" +
  "(ROW({candidates.idea})-MIN(ROW({candidates.idea}))+1)))";

const fromLine = (column: string) =>
  `=IF({line}=0;"";IF(INDEX({candidates.${column}};{line})="";"";INDEX({candidates.${column}};{line})))`;

/** The column of each quadrant's priority in the Impact sheet. */
const inImpact = (code: Quadrant["code"]) => `{impact!returns.${code.toLowerCase()}@net_gain}`;

/** One row per quadrant: what the matrix shows and what the other sheets read. */
export const CHOSEN: Table = {
  kind: "table",
  id: "chosen",
  rowKey: "code",
  title: { fr: "Les quatre priorités", en: "The four priorities" },
  hint: {
    fr: "Une par quadrant, reprise des idées cochées\u202f; le gain annoncé vient d’elles, le gain calculé de la feuille Impact (année pleine, après coûts récurrents).",
    en: "One per quadrant, taken from the ticked ideas; the announced gain comes from them, the worked-out gain from the Impact sheet (full year, after running costs).",
  },
  columns: [
    computed("priority", { fr: "Priorité", en: "Priority" }, "general", fromLine("idea"), { style: "wrapped" }),
    label("quadrant", { fr: "Quadrant", en: "Quadrant" }),
    computed(
      "gain",
      { fr: "Gain annoncé par an ({currency})", en: "Announced gain a year ({currency})" },
      "money",
      fromLine("gain"),
      { total: "sum" },
    ),
    computed(
      "impact",
      { fr: "Gain calculé par an ({currency})", en: "Worked-out gain a year ({currency})" },
      "money",
      undefined,
      { style: "wrapped", total: "sum" },
    ),
    label("code", { fr: "Code", en: "Code" }, { align: "center" }),
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
      { style: "wrapped" },
    ),
    computed("line", { fr: "Ligne de l’idée", en: "Line of the idea" }, "tally", LINE, { align: "center" }),
    computed("owner", { fr: "Responsable", en: "Owner" }, "general", fromLine("owner")),
    computed("kpi", { fr: "Indicateur visé", en: "Indicator to move" }, "general", fromLine("kpi")),
  ],
  rows: QUADRANTS.map(
    ({ code, name }): Row => ({
      id: code,
      cells: {
        code: { text: { fr: code, en: code } },
        quadrant: { text: name },
        impact: {
          formula: `=IF({line}=0;"";IF(COUNT(${inImpact(code)})=0;"";${inImpact(code)}))`,
          without: toCreate("impact"),
        },
      },
    }),
  ),
  rowHeight: 36,
  total: { fr: "Ensemble", en: "Together" },
  emphasis: [
    { columns: ["check"], when: 'LEFT({check};1)="▼"', ink: "unfavourable", bold: true },
    { columns: ["check"], when: 'LEFT({check};1)="○"', ink: "waiting" },
    { columns: ["check"], when: 'LEFT({check};1)="●"', ink: "favourable" },
    { columns: ["gain", "impact"], when: "negative", ink: "unfavourable" },
  ],
};
