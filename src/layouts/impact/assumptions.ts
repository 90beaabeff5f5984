import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import type { Cell, Row, Table } from "../layout";

const share = (id: string, text: Words, meaning: Words, most: string, value?: Cell): Row => ({
  id,
  cells: {
    line: { text },
    value: { format: "share", origin: "input", allowed: { kind: "amount" }, ...value },
    meaning: { text: meaning },
    check: {
      formula: `=IF({value}="";"";IF(COUNT({value})=0;{#numberHere};IF(OR({value}<0;{value}>${most});{#outOfRange_${id}};"")))`,
    },
  },
});

/** What the returns are worked out with: asked here, never hidden in a formula. */
export const ASSUMPTIONS: Table = {
  kind: "table",
  id: "assumptions",
  title: { fr: "Avec quelles hypothèses", en: "On which assumptions" },
  hint: {
    fr: "Trois nombres que personne ne peut choisir à votre place\u202f; changez-les, tout suit.",
    en: "Three numbers that nobody can choose for you; change them and all the rest follows.",
  },
  columns: [
    label("line", { fr: "Hypothèse", en: "Assumption" }),
    label("meaning", { fr: "Ce qu’elle veut dire", en: "What it means" }, { span: 4, style: "wrapped" }),
    computed("value", { fr: "Valeur (%)", en: "Value (%)" }, "share"),
    computed("check", { fr: "Remarque", en: "Remark" }, "general", undefined, { span: 2, style: "remark" }),
  ],
  rows: [
    share(
      "low_share",
      { fr: "Cas bas, en part du gain attendu", en: "Low case, as a share of the likely gain" },
      {
        fr: "Si la priorité marche à moitié\u202f: 50\u202f% du gain attendu.",
        en: "If the priority works by half: 50% of the likely gain.",
      },
      "1",
      { value: 1 / 2 },
    ),
    share(
      "high_share",
      { fr: "Cas haut, en part du gain attendu", en: "High case, as a share of the likely gain" },
      {
        fr: "Si elle marche mieux que prévu\u202f: 120\u202f% du gain attendu.",
        en: "If it works better than planned: 120% of the likely gain.",
      },
      "5",
      { value: 6 / 5 },
    ),
    {
      ...share(
        "rate",
        { fr: "Taux d’actualisation, par an", en: "Discount rate, a year" },
        {
          fr: "Ce que votre argent rapporterait ailleurs, ou ce qu’un prêt vous coûte\u202f: 100 dans un an valent 100 ÷ (1 + taux) aujourd’hui.",
          en: "What your money would earn elsewhere, or what a loan costs you: 100 in a year is worth 100 ÷ (1 + rate) today.",
        },
        "1",
      ),
      height: 36,
    },
  ],
  emphasis: [{ columns: ["check"], when: 'LEFT({check};1)="▼"', ink: "unfavourable", bold: true }],
};

export const ASSUMPTION_WORDS: Readonly<Record<string, Words>> = {
  outOfRange_low_share: { fr: "▼ le cas bas est entre 0 et 100\u202f%", en: "▼ the low case is between 0 and 100%" },
  outOfRange_high_share: { fr: "▼ le cas haut est entre 0 et 500\u202f%", en: "▼ the high case is between 0 and 500%" },
  outOfRange_rate: { fr: "▼ un taux est entre 0 et 100\u202f%", en: "▼ a rate is between 0 and 100%" },
};
