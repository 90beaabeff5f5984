import { ratioOfSums } from "../../../plan/model";
import type { PlanReading } from "../../../reading/plan-reading";
import { monthsOf, termsOf } from "../../../reading/shop";
import { moneyText, percentText } from "../../../shared/figure-text";
import type { Language } from "../../../shared/language";
import { monthInWords } from "../../../shared/month-names";
import { allMonths, type MeasuredMonth } from "../measured-months";
import type { Found, Rule } from "../rule";
import { tableWith } from "../table-with";

/** With fewer months, what is usual is not known. */
const FEWEST_MONTHS = 4;
/** Where the VAT rate is not given: the usual one. */
const USUAL_VAT = 0.2;
/** Below this rate the jump can not be told from an ordinary month. */
const LOWEST_VAT = 0.04;
/** How far a jump may be off, as a part of the VAT rate. */
const OFF_BY_MONTH = 1 / 4;
const OFF_BY_YEAR = 1 / 10;

/** Revenue per order that jumps by the VAT. */
export const TAX_INCLUSIVE: Rule = {
  code: "tax-inclusive",
  severity: "warning",
  reads: ["review"],
  looksFor: {
    fr: "Parmi quatre mois ou plus, un mois, ou des mois qui se suivent, dont le CA par commande dépasse celui de tous les autres mois, et dépasse celui du mois voisin de 1 + TVA (à un quart du taux près\u202f: de 1,15 à 1,25 pour 20\u202f%), quand les autres mois ne diffèrent pas entre eux de plus que cela\u202f; ou une année dont le CA par commande vaut 1 + TVA fois l’objectif (à un dixième du taux près). Le taux est celui du Bilan, 20\u202f% s’il n’est pas donné.",
    en: "Among four months or more, a month, or months in a row, whose revenue per order is above that of all other months, and above that of the month beside by 1 + VAT (within a quarter of the rate: 1.15 to 1.25 for 20%), when the other months do not differ among themselves by more than that; or a year whose revenue per order is 1 + VAT times its target (within a tenth of the rate). The rate is the Review’s, 20% when none is given.",
  },
  why: {
    fr: "Des totaux TTC mêlés à des totaux HT gonflent le chiffre d’affaires et la marge d’argent qui est à l’État.",
    en: "Totals with VAT among totals without swell revenue and margin with money that is the State’s.",
  },
  fix: {
    fr: "Vérifiez ces montants\u202f: ils doivent être hors taxes. S’ils sont TTC, divisez-les par 1 + TVA\u202f; s’ils sont justes, écartez ce constat.",
    en: "Look at these amounts: they must be without VAT. If they include it, divide them by 1 + VAT; if they are right, dismiss this finding.",
  },
  find(plan) {
    const vat = vatOf(plan);
    return vat < LOWEST_VAT ? [] : [...raisedMonths(plan, vat), ...raisedYear(plan, vat)];
  },
};

function vatOf(plan: PlanReading): number {
  const isGiven = typeof plan.row("review", "terms", "vat")?.value("value") === "number";
  return isGiven ? termsOf(plan).vatRate : USUAL_VAT;
}

interface Basket {
  readonly at: MeasuredMonth;
  readonly basket: number;
}

const basketsOf = (plan: PlanReading): Basket[] =>
  allMonths(plan).flatMap((at) => {
    const { revenue, orders } = at.measures;
    return revenue !== null && orders !== null && revenue > 0 && orders > 0 ? [{ at, basket: revenue / orders }] : [];
  });

/** The first run of months that stands out by the VAT, on one side at least, when the months are alike otherwise. */
function raisedMonths(plan: PlanReading, vat: number): Found[] {
  const baskets = basketsOf(plan);
  if (baskets.length < FEWEST_MONTHS) return [];
  for (let first = 0; first < baskets.length; first += 1) {
    for (let last = first; last < baskets.length; last += 1) {
      const run = baskets.slice(first, last + 1);
      const [before, after] = [baskets.slice(0, first), baskets.slice(last + 1)];
      const beside = jumpFrom(before, run, after, vat);
      if (beside && isApart(run, [...before, ...after]) && isAlike([...before, ...after], vat) && isAlike(run, vat)) {
        return [ofRun(plan, run, beside, vat)];
      }
    }
  }
  return [];
}

/** The month beside a run that lies below it by the VAT, when the other one lies clearly below it, too. */
function jumpFrom(
  before: readonly Basket[],
  run: readonly Basket[],
  after: readonly Basket[],
  vat: number,
): Basket | undefined {
  const sides = [
    { beside: before[before.length - 1], own: run[0] as Basket },
    { beside: after[0], own: run[run.length - 1] as Basket },
  ].flatMap(({ beside, own }) => (beside ? [{ beside, rise: own.basket / beside.basket - 1 }] : []));
  if (sides.some(({ rise }) => rise < vat / 2)) return undefined;
  return sides.find(({ rise }) => Math.abs(rise - vat) <= vat * OFF_BY_MONTH)?.beside;
}

function isApart(run: readonly Basket[], others: readonly Basket[]): boolean {
  return Math.min(...run.map(({ basket }) => basket)) > Math.max(...others.map(({ basket }) => basket));
}

/** Whether these months differ by no more than a jump would be: else one tells nothing. */
function isAlike(months: readonly Basket[], vat: number): boolean {
  const baskets = months.map(({ basket }) => basket);
  return Math.max(...baskets) / Math.min(...baskets) <= 1 + vat * (1 + OFF_BY_MONTH);
}

function ofRun(plan: PlanReading, run: readonly Basket[], beside: Basket, vat: number): Found {
  const [first, last] = [run[0] as Basket, run[run.length - 1] as Basket];
  const near = beside.at.month < first.at.month ? first : last;
  const money = ({ basket }: Basket, language: Language) => moneyText(basket, plan.context.currency, language, 2);
  const name = ({ at }: Basket, language: Language) => monthInWords(at.month, language);
  const which = (language: Language) => {
    if (run.length === 1) return name(first, language);
    return language === "fr"
      ? `de ${name(first, "fr")} à ${name(last, "fr")}`
      : `from ${name(first, "en")} to ${name(last, "en")}`;
  };
  return {
    about: first.at.month,
    place: first.at.row.cell("revenue"),
    sentence: {
      fr: `Le chiffre d’affaires semble TTC (${which("fr")})\u202f: ${money(near, "fr")} par commande en ${name(near, "fr")} contre ${money(beside, "fr")} en ${name(beside, "fr")}, un saut de ${percentText(near.basket / beside.basket - 1, "fr")} pour une TVA de ${percentText(vat, "fr")}.`,
      en: `Revenue looks tax-inclusive (${which("en")}): ${money(near, "en")} per order in ${name(near, "en")} against ${money(beside, "en")} in ${name(beside, "en")}, a jump of ${percentText(near.basket / beside.basket - 1, "en")} where VAT is ${percentText(vat, "en")}.`,
    },
  };
}

function raisedYear(plan: PlanReading, vat: number): Found[] {
  const actuals = tableWith(plan, "review", "actuals", "revenue", "orders");
  const targets = tableWith(plan, "review", "targets", "revenue", "orders");
  if (!actuals || !targets) return [];
  const actual = ratioOfSums(monthsOf(actuals), "revenue", "orders");
  const target = ratioOfSums(monthsOf(targets), "revenue", "orders");
  if (actual === null || target === null || target <= 0) return [];
  if (Math.abs(actual / target - 1 - vat) > vat * OFF_BY_YEAR) return [];
  const money = (basket: number, language: Language) => moneyText(basket, plan.context.currency, language, 2);
  return [
    {
      about: "target",
      place: actuals.total?.cell("revenue") ?? actuals.rows[0]?.cell("revenue") ?? null,
      sentence: {
        fr: `Le chiffre d’affaires de l’année semble TTC, ou l’objectif HT\u202f: ${money(actual, "fr")} par commande contre ${money(target, "fr")} prévus, ${percentText(actual / target - 1, "fr")} de plus pour une TVA de ${percentText(vat, "fr")}.`,
        en: `The year’s revenue looks tax-inclusive, or its target does not: ${money(actual, "en")} per order against ${money(target, "en")} planned, ${percentText(actual / target - 1, "en")} more where VAT is ${percentText(vat, "en")}.`,
      },
    },
  ];
}
