import { QUARTER_KEYS, QUARTERS } from "../../../layouts/funding/words";
import type { PlanReading, RowReading } from "../../../reading/plan-reading";
import { moneyText, signedText } from "../../../shared/figure-text";
import type { Language } from "../../../shared/language";
import { listText } from "../../../shared/list-text";
import type { Rule } from "../rule";
import { tableWith } from "../table-with";

function balanceRow(plan: PlanReading, id: string): RowReading | null {
  return tableWith(plan, "funding", "balance", ...QUARTER_KEYS, "year")?.row(id) ?? null;
}

/** The year's balance, in whole units of the currency. */
function balanceOfYear(plan: PlanReading): number | null {
  const balance = balanceRow(plan, "balance")?.number("year") ?? null;
  return balance === null ? null : Math.round(balance);
}

/** The year's sources cover its uses. */
export const UNFUNDED_YEAR: Rule = {
  code: "unfunded-year",
  severity: "serious",
  reads: ["funding"],
  looksFor: {
    fr: "Dans la feuille Financement, une année dont les ressources ne couvrent pas les emplois.",
    en: "In the Funding sheet, a year whose sources do not cover its uses.",
  },
  why: {
    fr: "Un plan que personne ne paie s’arrête en route, le plus souvent au milieu de ce qui coûte le plus.",
    en: "A plan that nobody pays for stops on the way, mostly in the middle of what costs most.",
  },
  fix: {
    fr: "Arrêtez autre chose, remettez plus de marge dans le plan, apportez ou empruntez la différence, ou retirez une dépense.",
    en: "Stop something else, put more margin back into the plan, put in or borrow the difference, or leave out a cost.",
  },
  find(plan) {
    const year = balanceOfYear(plan);
    const balance = balanceRow(plan, "balance");
    if (year === null || year >= 0 || !balance) return [];
    const money = (amount: number, language: Language) => moneyText(amount, plan.context.currency, language);
    const [uses, sources] = ["uses", "sources"].map((id) => balanceRow(plan, id)?.number("year") ?? 0) as [
      number,
      number,
    ];
    return [
      {
        place: balance.cell("year"),
        sentence: {
          fr: `Il manque ${money(-year, "fr")} sur l’année\u202f: les emplois demandent ${money(uses, "fr")}, les ressources donnent ${money(sources, "fr")}.`,
          en: `The year lacks ${money(-year, "en")}: the uses ask for ${money(uses, "en")}, the sources give ${money(sources, "en")}.`,
        },
      },
    ];
  },
};

/** No quarter ends short of money. What an unfunded year lacks at its end is told by that rule alone. */
export const NEGATIVE_QUARTER: Rule = {
  code: "negative-quarter",
  severity: "serious",
  reads: ["funding"],
  looksFor: {
    fr: "Un trimestre à la fin duquel le solde cumulé de la feuille Financement est négatif. Quand l’année elle-même manque d’argent, son dernier trimestre est dit par unfunded-year.",
    en: "A quarter at whose end the running balance of the Funding sheet is negative. When the year itself lacks money, its last quarter is told by unfunded-year.",
  },
  why: {
    fr: "Une année qui s’équilibre peut manquer d’argent en route\u202f: une facture ne se paie pas avec le solde de décembre.",
    en: "A year that balances can lack money on the way: a bill is not paid with the balance of December.",
  },
  fix: {
    fr: "Avancez une ressource, retardez une dépense, ou demandez à temps à la banque de couvrir ce trimestre.",
    en: "Bring a source forward, put a cost off, or ask the bank in good time to cover this quarter.",
  },
  find(plan) {
    const running = balanceRow(plan, "running");
    const year = balanceOfYear(plan);
    if (!running || year === null) return [];
    const short = QUARTER_KEYS.map((key) => ({ key, balance: Math.round(running.number(key) ?? 0) }))
      .filter(({ key, balance }) => balance < 0 && !(key === "q4" && year < 0))
      .sort((a, b) => a.balance - b.balance);
    const [worst, ...others] = short;
    if (!worst) return [];
    const money = (amount: number, language: Language) => moneyText(amount, plan.context.currency, language);
    const also = (language: Language, words: string) =>
      others.length === 0
        ? ""
        : `${words} ${listText(
            others.map(({ key, balance }) => `${QUARTERS[key][language]} (${money(-balance, language)})`),
            language,
          )}`;
    const balances = (language: Language, words: string) =>
      year < 0 ? "" : `${words} (${signedText(money(year, language))})`;
    return [
      {
        place: running.cell(worst.key),
        sentence: {
          fr: `Il manque ${money(-worst.balance, "fr")} à la fin de ${QUARTERS[worst.key].fr}${also("fr", ", et aussi à la fin de")}${balances("fr", ", alors que l’année s’équilibre")}.`,
          en: `${money(-worst.balance, "en")} is missing at the end of ${QUARTERS[worst.key].en}${also("en", ", and also at the end of")}${balances("en", ", though the year balances")}.`,
        },
      },
    ];
  },
};
