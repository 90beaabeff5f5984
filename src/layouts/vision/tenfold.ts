import type { Words } from "../../shared/language";
import { choice, label, prose } from "../columns";
import type { Row, Table } from "../layout";

const ANSWERS = {
  yes: { fr: "Oui", en: "Yes" },
  notYet: { fr: "Pas encore", en: "Not yet" },
  no: { fr: "Non", en: "No" },
} satisfies Record<string, Words>;

const question = (id: string, text: Words, note: Words): Row => ({
  id,
  cells: { question: { text }, how: { note } },
});

const count = (answer: keyof typeof ANSWERS) => `COUNTIF({tenfold.answer};{#${answer}})`;
const ANSWERED = Object.keys(ANSWERS)
  .map((answer) => count(answer as keyof typeof ANSWERS))
  .join("+");
/** What still lacks a yes, each with ", " before it. */
const LACKING = ["better", "scalable", "reachable"]
  .map((id) => `IF({tenfold.answer@${id}}={#yes};"";", "&{#${id}})`)
  .join("&");
const YES_WITHOUT_HOW = '({tenfold.answer}={#yes})*({tenfold.how}="")';

/** The answer of the three checks in one sentence. */
const SENTENCE =
  `=IF(${ANSWERED}<3;{#answerAll};IF(${count("yes")}=3;{#tenfoldYes};IF(${count("no")}>0;{#tenfoldNo};{#tenfoldNotYet})` +
  `&MID(${LACKING};3;200)&".")&IF(SUMPRODUCT(${YES_WITHOUT_HOW})>0;{#sayHow};""))`;

export const TENFOLD: Table = {
  kind: "table",
  id: "tenfold",
  title: {
    fr: "Dix fois mieux, et à plus grande échelle\u202f?",
    en: "Ten times better, and at a larger scale?",
  },
  hint: {
    fr: "Trois questions à se poser avant de viser grand. Un oui se prouve\u202f: dites en quoi, et par quelle route qui existe déjà.",
    en: "Three questions before aiming high. A yes needs proof: say in what, and by which road that already exists.",
  },
  columns: [
    label("question", { fr: "Question", en: "Question" }, { span: 4, style: "wrapped" }),
    choice("answer", { fr: "Réponse", en: "Answer" }, Object.values(ANSWERS), { span: 2 }),
    prose(
      "how",
      { fr: "En quoi, ou par quelle plateforme", en: "In what, or by which platform" },
      {
        span: 7,
        total: SENTENCE,
      },
    ),
  ],
  rows: [
    question(
      "better",
      {
        fr: "Votre produit est-il dix fois mieux que ce que vos clients utilisent aujourd’hui\u202f?",
        en: "Is your product ten times better than what your customers use today?",
      },
      {
        fr: "En quoi\u202f: plus rapide, plus simple, plus beau, moins cher…",
        en: "In what: faster, simpler, finer, cheaper…",
      },
    ),
    question(
      "scalable",
      {
        fr: "Garde-t-il son sens avec dix fois plus de clients\u202f?",
        en: "Does it still make sense with ten times as many customers?",
      },
      {
        fr: "Ce qui tient, et ce qui casserait\u202f: stock, fabrication, service, marge.",
        en: "What holds, and what would break: stock, making, service, margin.",
      },
    ),
    question(
      "reachable",
      {
        fr: "Une plateforme qui existe déjà mène-t-elle à ces clients\u202f?",
        en: "Does a platform that already exists lead to those customers?",
      },
      {
        fr: "Laquelle\u202f: place de marché, réseau social, moteur de recherche, revendeur…",
        en: "Which one: marketplace, social network, search engine, reseller…",
      },
    ),
  ],
  rowHeight: 36,
  total: { fr: "En une phrase", en: "In one sentence" },
};

export const TENFOLD_WORDS: Readonly<Record<string, Words>> = {
  ...ANSWERS,
  better: { fr: "le produit dix fois mieux", en: "the product ten times better" },
  scalable: { fr: "la grande échelle", en: "the larger scale" },
  reachable: { fr: "la plateforme", en: "the platform" },
  answerAll: { fr: "Répondez aux trois questions.", en: "Answer the three questions." },
  tenfoldYes: {
    fr: "Oui\u202f: dix fois mieux, et qui garde son sens à plus grande échelle.",
    en: "Yes: ten times better, and it makes sense at a larger scale.",
  },
  tenfoldNotYet: { fr: "Pas encore. Reste à prouver\u202f: ", en: "Not yet. Still to prove: " },
  tenfoldNo: { fr: "Non, pas ainsi. Il manque\u202f: ", en: "No, not like this. Missing: " },
  sayHow: { fr: " Dites en quoi.", en: " Say in what." },
};
