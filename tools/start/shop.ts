import { readFileSync } from "node:fs";
import { readFigureTextAtOnce } from "../../src/import/figures";
import type { Currency } from "../../src/protocol/endpoints";
import type { FiguresSummary, MonthFigures } from "../../src/protocol/figures";
import { ProblemError } from "../../src/protocol/problems";
import { CURRENCIES } from "../../src/protocol/requests";
import type { Language } from "../../src/shared/language";
import { UsageError } from "./options";
import { startWords } from "./words";

/** A shop's last twelve full months, as its order list, or another export, tells them. */
export interface Shop {
  readonly summary: FiguresSummary;
  readonly months: readonly MonthFigures[];
  readonly currency: Currency;
  /** The year to plan: the one after the twelve months. */
  readonly year: number;
}

const MONTHS = 12;

/** @throws UsageError when the file can not be read, holds nothing that Cap knows or has no twelve full months. */
export function readShop(path: string, language: Language): Shop {
  const words = startWords(language);
  const summary = summarise(read(path, words.noFile(path)), language);
  const first = summary.months.findIndex(({ month }) => month === summary.proposedStart);
  if (first < 0) throw new UsageError(words.noTwelveMonths(path));
  const months = summary.months.slice(first, first + MONTHS);
  const lastYear = Number(months[MONTHS - 1]?.month.slice(0, 4));
  return {
    summary,
    months,
    currency: currencyOf(summary.columns.map(({ header }) => header).join(" ")),
    year: lastYear + 1,
  };
}

function read(path: string, sentence: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new UsageError(sentence, { cause });
  }
}

function summarise(text: string, language: Language): FiguresSummary {
  try {
    return readFigureTextAtOnce(text, { language });
  } catch (error) {
    if (error instanceof ProblemError) throw new UsageError(error.sentence(language), { cause: error });
    throw error;
  }
}

/** The currency that a header names (`amount_gbp`), else the euro. */
function currencyOf(headers: string): Currency {
  return CURRENCIES.find((currency) => new RegExp(`(^|[^A-Z])${currency}([^A-Z]|$)`, "i").test(headers)) ?? "EUR";
}
