import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import type { Allowed, Cell, FormulaTemplate, Row, Table } from "../layout";
import type { NumberFormatName } from "../number-formats";
import { adsColumn, communityColumn, PAID_LINES } from "./paid-lines";
import { today, unless, whenKnown } from "./today";

/** A row, told for a way by its column: the same formula in every pair. */
type Way = (at: (row: string) => string) => Cell;

function row(
  id: string,
  line: Words,
  format: NumberFormatName,
  ways: { ads?: Way; community?: Way },
  look: Cell = {},
): Row {
  const cells: Record<string, Cell> = { line: { text: line, ...look } };
  const put = (column: string, way: Way | undefined) => {
    if (way) cells[column] = { format, ...look, ...way((other) => `{${column}@${other}}`) };
  };
  for (const pair of PAID_LINES) {
    put(adsColumn(pair), ways.ads);
    put(communityColumn(pair), ways.community);
  }
  return { id, cells };
}

const asked =
  (note: Words, allowed: Allowed["kind"] & ("amount" | "share") = "amount"): Way =>
  () => ({ origin: "input", allowed: { kind: allowed }, note });
const worked =
  (formula: (at: (row: string) => string) => FormulaTemplate): Way =>
  (at) => ({ formula: formula(at) });
const both = (formula: (at: (row: string) => string) => FormulaTemplate) => ({
  ads: worked(formula),
  community: worked(formula),
});
const named =
  (note: Words): Way =>
  () => ({ origin: "input", format: "general", style: "inputText", note });

/** product of two cells, blank while one is missing or below 0. */
const timesAt = (one: string, other: string) => (at: (row: string) => string) =>
  unless(`MIN(${at(one)};${at(other)})<0`, [at(one), at(other)], `${at(one)}*${at(other)}`);
const quotient = (part: string, whole: string) => (at: (row: string) => string) =>
  unless(`${at(whole)}=0`, [at(part), at(whole)], `${at(part)}/${at(whole)}`);

/** Of the shop today; shown once the way costs something, so that an unused pair stays empty. */
const basket = (at: (row: string) => string) => whenKnown([at("cost"), today("basket")], today("basket"));
const orderLeaves = (at: (row: string) => string) =>
  unless(
    `${today("orders")}=0`,
    [at("cost"), today("contribution"), today("orders")],
    `${today("contribution")}/${today("orders")}`,
  );

/** The two rows that people look at first. */
const TO_COMPARE: Cell = { style: "total" };

const INPUT_ROWS: readonly Row[] = [
  row("name", { fr: "Ce que c’est", en: "What it is" }, "general", {
    ads: named({
      fr: "Le nom de la ligne payante, par exemple annonces sur un moteur.",
      en: "The name of the paid line, such as search ads.",
    }),
    community: named({
      fr: "Ce que vous feriez à la place, par exemple répondre aux commentaires.",
      en: "What you would do instead, such as answering comments.",
    }),
  }),
  row("budget", { fr: "Budget de l’année ({currency})", en: "Budget of the year ({currency})" }, "money", {
    ads: asked({
      fr: "Le budget que vous songez à y mettre en un an, hors taxes.",
      en: "The budget that you think of putting into it in a year, excl. VAT.",
    }),
  }),
  row("cost_per_visit", { fr: "Coût d’une visite ({currency})", en: "Cost of a visit ({currency})" }, "unitMoney", {
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
  row("hours_per_week", { fr: "Heures par semaine", en: "Hours a week" }, "points", {
    community: asked({
      fr: "Le temps que quelqu’un y passe vraiment\u202f: chronométrez une semaine.",
      en: "The time that somebody really spends on it: measure one week.",
    }),
  }),
  row("weeks", { fr: "Semaines dans l’année", en: "Weeks a year" }, "count", {
    community: asked({
      fr: "Sans les congés\u202f: 52 moins les semaines d’absence.",
      en: "Without holidays: 52 minus the weeks away.",
    }),
  }),
  row("hourly_cost", { fr: "Coût d’une heure ({currency})", en: "Cost of an hour ({currency})" }, "unitMoney", {
    community: asked({
      fr: "Salaire et charges ÷ heures travaillées\u202f; pour vous-même, ce que l’heure vaudrait ailleurs.",
      en: "Wage and social charges ÷ hours worked; for yourself, what the hour would be worth elsewhere.",
    }),
  }),
  row("interactions_per_hour", { fr: "Interactions par heure", en: "Interactions an hour" }, "points", {
    community: asked({
      fr: "Réponses, commentaires, messages que l’on écrit en une heure\u202f: comptez-les une fois.",
      en: "Answers, comments, messages that one writes in an hour: count them once.",
    }),
  }),
  row("visits_per_interaction", { fr: "Visites par interaction", en: "Visits per interaction" }, "ratio", {
    community: asked({
      fr: "Visites venues du réseau pendant un mois (outil de mesure) ÷ interactions du même mois.",
      en: "Visits from the network in a month (your analytics) ÷ interactions of the same month.",
    }),
  }),
  row("conversion", { fr: "Conversion de ces visites (%)", en: "Conversion of these visits (%)" }, "preciseRate", {
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

const RESULT_ROWS: readonly Row[] = [
  row("hours", { fr: "Heures dans l’année", en: "Hours a year" }, "count", {
    community: worked((at) =>
      unless(
        `OR(MIN(${at("hours_per_week")};${at("weeks")})<0;${at("weeks")}>53)`,
        [at("hours_per_week"), at("weeks")],
        `${at("hours_per_week")}*${at("weeks")}`,
      ),
    ),
  }),
  row("interactions", { fr: "Interactions dans l’année", en: "Interactions a year" }, "count", {
    community: worked(timesAt("hours", "interactions_per_hour")),
  }),
  row("cost", { fr: "Coût ({currency})", en: "Cost ({currency})" }, "money", {
    ads: worked((at) => unless(`${at("budget")}<0`, [at("budget")], at("budget"))),
    community: worked(timesAt("hours", "hourly_cost")),
  }),
  row(
    "cost_per_interaction",
    { fr: "Coût d’une interaction ({currency})", en: "Cost of an interaction ({currency})" },
    "unitMoney",
    {
      community: worked(quotient("cost", "interactions")),
    },
  ),
  row("visits", { fr: "Visites", en: "Visits" }, "count", {
    ads: worked((at) =>
      unless(`${at("cost_per_visit")}<=0`, [at("cost"), at("cost_per_visit")], `${at("cost")}/${at("cost_per_visit")}`),
    ),
    community: worked(timesAt("interactions", "visits_per_interaction")),
  }),
  row(
    "orders",
    { fr: "Commandes", en: "Orders" },
    "points",
    both((at) =>
      unless(
        `OR(${at("conversion")}<0;${at("conversion")}>1)`,
        [at("visits"), at("conversion")],
        `${at("visits")}*${at("conversion")}`,
      ),
    ),
  ),
  row(
    "basket",
    { fr: "Panier moyen d’aujourd’hui ({currency})", en: "Average order today ({currency})" },
    "unitMoney",
    both(basket),
  ),
  row(
    "order_leaves",
    { fr: "Ce qu’une commande laisse ({currency})", en: "What an order leaves ({currency})" },
    "unitMoney",
    both(orderLeaves),
  ),
  row(
    "revenue",
    { fr: "Chiffre d’affaires ({currency})", en: "Revenue ({currency})" },
    "money",
    both((at) => whenKnown([at("orders"), at("basket")], `${at("orders")}*${at("basket")}`)),
  ),
  row(
    "contribution",
    { fr: "Marge sur coûts variables ({currency})", en: "Contribution ({currency})" },
    "money",
    both((at) => whenKnown([at("orders"), at("order_leaves")], `${at("orders")}*${at("order_leaves")}`)),
  ),
  row(
    "net",
    { fr: "Reste, le coût payé ({currency})", en: "Left once the cost is paid ({currency})" },
    "money",
    both((at) => whenKnown([at("contribution"), at("cost")], `${at("contribution")}-${at("cost")}`)),
    TO_COMPARE,
  ),
  row(
    "return_on_cost",
    { fr: "Rendement\u202f: reste ÷ coût (%)", en: "Return: left ÷ cost (%)" },
    "rate",
    both(quotient("net", "cost")),
  ),
  row(
    "cost_per_order",
    { fr: "Coût d’une commande ({currency})", en: "Cost of an order ({currency})" },
    "unitMoney",
    both(quotient("cost", "orders")),
    TO_COMPARE,
  ),
  row(
    "break_even_conversion",
    { fr: "Se rembourse dès une conversion de (%)", en: "Pays for itself from a conversion of (%)" },
    "preciseRate",
    both((at) =>
      unless(
        `OR(${at("visits")}=0;${at("order_leaves")}<=0)`,
        [at("cost"), at("visits"), at("order_leaves")],
        `${at("cost")}/(${at("visits")}*${at("order_leaves")})`,
      ),
    ),
  ),
  row(
    "break_even_visits",
    { fr: "Se rembourse dès (visites par interaction)", en: "Pays for itself from (visits per interaction)" },
    "ratio",
    {
      community: worked((at) =>
        unless(
          `OR(${at("interactions")}=0;${at("conversion")}<=0;${at("conversion")}>1;${at("order_leaves")}<=0)`,
          [at("cost"), at("interactions"), at("conversion"), at("order_leaves")],
          `${at("cost")}/(${at("interactions")}*${at("conversion")}*${at("order_leaves")})`,
        ),
      ),
    },
  ),
];

/** The rates from which a way brings cheaper orders than the other of its pair. */
const cheaperRow = (
  id: string,
  line: Words,
  rate: string,
  format: NumberFormatName,
  ways: "both" | "community",
): Row => {
  const cells: Record<string, Cell> = { line: { text: line } };
  for (const pair of PAID_LINES) {
    const [ads, community] = [adsColumn(pair), communityColumn(pair)];
    const cell = (own: string, other: string): Cell => ({
      format,
      formula: unless(
        `{${other}@cost_per_order}=0`,
        [`{${own}@${rate}}`, `{${own}@cost_per_order}`, `{${other}@cost_per_order}`],
        `{${own}@${rate}}*{${own}@cost_per_order}/{${other}@cost_per_order}`,
      ),
    });
    if (ways === "both") cells[ads] = cell(ads, community);
    cells[community] = cell(community, ads);
  }
  return { id, cells };
};

const header = (fr: string, en: string, pair: number): Words => ({ fr: `${fr} ${pair}`, en: `${en} ${pair}` });

/** A paid line beside the micro-interactions that might bring the same visits. */
export const MONEY_OR_MINUTES: Table = {
  kind: "table",
  id: "minutes",
  title: { fr: "L’argent ou les minutes", en: "Money or minutes" },
  hint: {
    fr: "Pour chaque ligne payante, la publicité à côté du temps passé avec votre communauté. Les taux sont les vôtres\u202f: Cap n’en invente aucun, les notes disent où les trouver.",
    en: "For each paid line, advertising beside time spent with your community. The rates are yours: Cap invents none, the notes say where to find them.",
  },
  columns: [
    label("line", { fr: "Ligne", en: "Line" }),
    ...PAID_LINES.flatMap((pair) => [
      computed(adsColumn(pair), header("Publicité", "Advertising", pair), "money"),
      computed(communityColumn(pair), header("Communauté", "Community", pair), "money"),
    ]),
  ],
  rows: [
    ...INPUT_ROWS,
    ...RESULT_ROWS,
    cheaperRow(
      "cheaper_conversion",
      { fr: "L’emporte dès une conversion de (%)", en: "Wins from a conversion of (%)" },
      "conversion",
      "preciseRate",
      "both",
    ),
    cheaperRow(
      "cheaper_visits",
      { fr: "L’emporte dès (visites par interaction)", en: "Wins from (visits per interaction)" },
      "visits_per_interaction",
      "ratio",
      "community",
    ),
  ],
  emphasis: [
    {
      columns: PAID_LINES.flatMap((pair) => [adsColumn(pair), communityColumn(pair)]),
      when: "negative",
      ink: "unfavourable",
    },
  ],
};
