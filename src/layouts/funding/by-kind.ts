import { computed, label } from "../columns";
import type { Table } from "../layout";
import { USE_KEYS, USE_KINDS, type UseKey } from "./words";

const OTHERS = USE_KEYS.filter((key) => key !== "one_off");
const POSITIVE = '{uses.amount};">0"';

/** What is not said to be anything else is a one-off cost. */
function amountOf(key: UseKey): string {
  if (key !== "one_off") return `SUMIFS({uses.amount};{uses.kind};{#use_${key}};${POSITIVE})`;
  return `SUMIFS({uses.amount};${POSITIVE})-SUM(${OTHERS.map((other) => `{amount@${other}}`).join(";")})`;
}

export const BY_KIND: Table = {
  kind: "table",
  id: "by_kind",
  title: { fr: "Les emplois par nature", en: "The uses by kind" },
  hint: {
    fr: "Ce que le compte de résultat et le plan de financement reprennent\u202f; sans nature, c’est une dépense unique.",
    en: "What the income statement and the funding plan take up; without a kind it is a one-off cost.",
  },
  columns: [
    label("kind", { fr: "Nature", en: "Kind" }),
    computed("amount", { fr: "Montant ({currency})", en: "Amount ({currency})" }, "money"),
  ],
  rows: USE_KEYS.map((key) => ({
    id: key,
    cells: {
      kind: { text: USE_KINDS[key] },
      amount: { formula: `=IF(COUNT({uses.amount})=0;"";${amountOf(key)})` },
    },
  })),
};
