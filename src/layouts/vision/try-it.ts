import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import type { Cell, Row, Table } from "../layout";

const ARGUMENTS = ["population", "share", "spend", "divisor"] as const;
const TRY_IT = { style: "tryIt" } as const;
const LOCAL = "local";

/** Only once the sheet has a value: what is typed wrong is said there, in words. */
const argument = (column: string, market: string): Cell => ({
  formula: `=IF(COUNT({potential.realistic_value@${market}})=0;"";{potential.${column}@${market}})`,
});

const markets = (column: string) => `{${column}@${LOCAL}}:{${column}@world}`;
const CALL = `=IF(COUNT(${markets("population")})=0;"";MARKETSIZE(${ARGUMENTS.map(markets).join(";")}))`;
const NATIVE =
  `=IF(COUNT(${ARGUMENTS.map((column) => `{${column}}`).join(";")})<${ARGUMENTS.length};"";` +
  "{population}*{share}*{spend}/{divisor})";

const row = (id: string, place: Words, said: Words): Row => ({
  id,
  cells: {
    place: { text: place },
    ...Object.fromEntries(ARGUMENTS.map((column) => [column, argument(column, id)])),
    ...(id === LOCAL ? { result: { formula: CALL, origin: "computed", custom: true } } : {}),
    said: { text: said },
  },
});

/** MARKETSIZE at work: one formula for the three markets, beside ordinary ones that give the same. Nothing depends on it. */
export const VISION_TRY_IT: Table = {
  kind: "table",
  id: "tryit_market",
  title: {
    fr: "Essayez\u202f: la fonction MARKETSIZE, dans n’importe quelle cellule",
    en: "Try it: the function MARKETSIZE, in any cell",
  },
  hint: {
    fr: "Donnez-lui une colonne au lieu d’un nombre\u202f: une seule formule remplit les trois lignes. Rien d’autre dans le plan n’en dépend.",
    en: "Give it a column instead of a number: one formula fills the three rows. Nothing else in the plan depends on it.",
  },
  columns: [
    label("place", { fr: "Marché", en: "Market" }, TRY_IT),
    label("said", { fr: "La formule", en: "The formula" }, { ...TRY_IT, span: 5 }),
    computed("population", { fr: "Population", en: "Population" }, "count", undefined, {
      ...TRY_IT,
      span: 2,
    }),
    computed("share", { fr: "Part", en: "Share" }, "share", undefined, TRY_IT),
    computed(
      "spend",
      { fr: "Dépense par an ({currency})", en: "Spending a year ({currency})" },
      "unitMoney",
      undefined,
      TRY_IT,
    ),
    computed("divisor", { fr: "Diviseur", en: "Divisor" }, "count", undefined, TRY_IT),
    // Not wider than one column of the sheet: Excel fills no merged cells.
    {
      key: "result",
      header: { fr: "Par la fonction ({currency})", en: "By the function ({currency})" },
      origin: "label",
      format: "money",
      ...TRY_IT,
    },
    computed("native", { fr: "Sans elle ({currency})", en: "Without it ({currency})" }, "money", NATIVE, TRY_IT),
  ],
  rows: [
    row(
      LOCAL,
      { fr: "Local", en: "Local" },
      {
        fr: "MARKETSIZE(populations; parts; dépenses; diviseurs)",
        en: "MARKETSIZE(populations; shares; spendings; divisors)",
      },
    ),
    row(
      "national",
      { fr: "National", en: "National" },
      {
        fr: "MARKETSIZE(population; part) compte des clients",
        en: "MARKETSIZE(population; share) counts customers",
      },
    ),
    row(
      "world",
      { fr: "Monde", en: "World" },
      {
        fr: "sans elle\u202f: population × part × dépense ÷ diviseur",
        en: "without it: population × share × spending ÷ divisor",
      },
    ),
  ],
};
