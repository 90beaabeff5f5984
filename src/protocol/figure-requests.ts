import { LANGUAGES, type Language } from "../shared/language";
import type { DateOrder, FigureEndpoints, FigureUse, ImportRequest, MonthFigures, ReadFiguresRequest } from "./figures";
import { arrayOf, expected, integer, number, object, oneOf, orNull, type Reader, text, yesOrNo } from "./readers";

const DATE_ORDERS: readonly DateOrder[] = ["day-first", "month-first"];
const USES: readonly FigureUse[] = ["actuals", "targets"];
/** The year that is reviewed and the one that is planned. */
const MOST_MONTHS = 24;
const MOST_MONEY = 1e12;
const MOST_COUNTED = 1e9;

/** `2011-11`, the eleventh month of 2011. */
const monthName: Reader<string> = (value, name) => {
  if (typeof value === "string" && /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(value)) return value;
  throw expected(`«\u202f${name}\u202f» doit être un mois comme 2011-11`, `“${name}” must be a month such as 2011-11`);
};

const count = { read: orNull(integer(0, MOST_COUNTED)) };
const money = { read: orNull(number(0, MOST_MONEY)) };

const monthFigures = object<MonthFigures>({
  month: { read: monthName },
  sessions: count,
  orders: count,
  revenue: money,
  costOfGoods: money,
  adSpend: money,
  newCustomers: count,
  returnedOrders: count,
  carts: count,
  cancelledOrders: count,
  cancelledAmount: { read: orNull(number(-MOST_MONEY, 0)) },
});

const monthNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

const consecutiveMonths: Reader<readonly MonthFigures[]> = (value, name) => {
  const months = arrayOf(monthFigures, MOST_MONTHS)(value, name);
  const first = months[0] as MonthFigures;
  if (months.every((each, index) => monthNumber(each.month) === monthNumber(first.month) + index)) return months;
  throw expected("les mois doivent se suivre", "the months must follow one another");
};

const language = { read: oneOf<Language>(LANGUAGES) };

export const FIGURE_READERS: {
  readonly [N in keyof FigureEndpoints]: Reader<FigureEndpoints[N]["request"]>;
} = {
  listSheets: object<{ readonly language: Language }>({ language }),
  readFigures: object<ReadFiguresRequest>({
    language,
    sheet: { read: text },
    dateOrder: { read: oneOf(DATE_ORDERS), optional: true },
  }),
  readFigurePlaces: object<{ readonly language: Language }>({ language }),
  importMonths: object<ImportRequest>({
    language,
    months: { read: consecutiveMonths },
    use: { read: oneOf(USES) },
    reviewStart: { read: orNull(monthName) },
    overwrite: { read: yesOrNo },
  }),
};
