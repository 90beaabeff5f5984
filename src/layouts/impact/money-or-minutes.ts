import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import type { Cell, FormulaTemplate, Row, Table } from "../layout";
import type { NumberFormatName } from "../number-formats";
import { ASKED_ROWS } from "./minutes-asked";
import { adsColumn, communityColumn, PAID_LINES, type Way, wayRow } from "./paid-lines";
import { today, unless, whenKnown } from "./today";

const worked =
  (formula: (at: (row: string) => string) => FormulaTemplate): Way =>
  (at) => ({ formula: formula(at) });
const both = (formula: (at: (row: string) => string) => FormulaTemplate) => ({
  ads: worked(formula),
  community: worked(formula),
});
/** The product of two cells, blank while one is missing or below 0. */
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

const RESULT_ROWS: readonly Row[] = [
  wayRow("hours", { fr: "Heures dans l’année", en: "Hours a year" }, "count", {
    community: worked((at) =>
      unless(
        `OR(MIN(${at("hours_per_week")};${at("weeks")})<0;${at("weeks")}>53)`,
        [at("hours_per_week"), at("weeks")],
        `${at("hours_per_week")}*${at("weeks")}`,
      ),
    ),
  }),
  wayRow("interactions", { fr: "Interactions dans l’année", en: "Interactions a year" }, "count", {
    community: worked(timesAt("hours", "interactions_per_hour")),
  }),
  wayRow("cost", { fr: "Coût ({currency})", en: "Cost ({currency})" }, "money", {
    ads: worked((at) => unless(`${at("budget")}<0`, [at("budget")], at("budget"))),
    community: worked(timesAt("hours", "hourly_cost")),
  }),
  wayRow(
    "cost_per_interaction",
    { fr: "Coût d’une interaction ({currency})", en: "Cost of an interaction ({currency})" },
    "unitMoney",
    {
      community: worked(quotient("cost", "interactions")),
    },
  ),
  wayRow("visits", { fr: "Visites", en: "Visits" }, "count", {
    ads: worked((at) =>
      unless(`${at("cost_per_visit")}<=0`, [at("cost"), at("cost_per_visit")], `${at("cost")}/${at("cost_per_visit")}`),
    ),
    community: worked(timesAt("interactions", "visits_per_interaction")),
  }),
  wayRow(
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
  wayRow(
    "basket",
    { fr: "Panier moyen d’aujourd’hui ({currency})", en: "Average order today ({currency})" },
    "unitMoney",
    both(basket),
  ),
  wayRow(
    "order_leaves",
    { fr: "Ce qu’une commande laisse ({currency})", en: "What an order leaves ({currency})" },
    "unitMoney",
    both(orderLeaves),
  ),
  wayRow(
    "revenue",
    { fr: "Chiffre d’affaires ({currency})", en: "Revenue ({currency})" },
    "money",
    both((at) => whenKnown([at("orders"), at("basket")], `${at("orders")}*${at("basket")}`)),
  ),
  wayRow(
    "contribution",
    { fr: "Marge sur coûts variables ({currency})", en: "Contribution ({currency})" },
    "money",
    both((at) => whenKnown([at("orders"), at("order_leaves")], `${at("orders")}*${at("order_leaves")}`)),
  ),
  wayRow(
    "net",
    { fr: "Reste, le coût payé ({currency})", en: "Left once the cost is paid ({currency})" },
    "money",
    both((at) => whenKnown([at("contribution"), at("cost")], `${at("contribution")}-${at("cost")}`)),
    TO_COMPARE,
  ),
  wayRow(
    "return_on_cost",
    { fr: "Rendement\u202f: reste ÷ coût (%)", en: "Return: left ÷ cost (%)" },
    "rate",
    both(quotient("net", "cost")),
  ),
  wayRow(
    "cost_per_order",
    { fr: "Coût d’une commande ({currency})", en: "Cost of an order ({currency})" },
    "unitMoney",
    both(quotient("cost", "orders")),
    TO_COMPARE,
  ),
  wayRow(
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
  wayRow(
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
    ...ASKED_ROWS,
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
