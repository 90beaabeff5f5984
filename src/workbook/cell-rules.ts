import { fillWords } from "../layouts/fill-words";
import type { Allowed } from "../layouts/layout";
import type { PlanContext } from "../layouts/plan-context";
import type { PlannedEmphasis, SheetPlan } from "../layouts/sheet-plan";
import type { Words } from "../shared/language";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type ConditionalRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const HELP: Readonly<Record<"amount" | "number" | "share" | "date", Words>> = {
  amount: {
    fr: "Un nombre, zéro ou plus. Laissez vide si ce n’est pas mesuré.",
    en: "A number, zero or more. Leave it empty when it is not measured.",
  },
  number: {
    fr: "Un nombre. Laissez vide si ce n’est pas mesuré.",
    en: "A number. Leave it empty when it is not measured.",
  },
  share: { fr: "Un pourcentage entre 0 et 100\u202f%.", en: "A percentage between 0 and 100%." },
  date: { fr: "Une date, par exemple celle d’aujourd’hui avec Ctrl+;", en: "A date, for example today’s with Ctrl+;" },
};

const BEYOND_ANY_NUMBER = 1e15;

/** What a person reads beside a cell that takes a number or a date; null for those that have no such words. */
export function helpOf({ kind }: Allowed, { language }: PlanContext): string | null {
  return kind === "choices" || kind === "checkbox" ? null : HELP[kind][language];
}

/** Drop-downs, ticks and number checks. All warn and none refuses: what a person typed is never taken away. */
export class ValidationMaker {
  private readonly made = new Map<unknown, Validation>();

  constructor(private readonly context: PlanContext) {}

  make(allowed: Allowed): Validation {
    // Only lists of choices differ from one another: all others are made once a sheet.
    const key = allowed.kind === "choices" ? allowed.choices : allowed.kind;
    const validation = this.made.get(key) ?? this.build(allowed);
    this.made.set(key, validation);
    return validation;
  }

  private build(allowed: Allowed): Validation {
    const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
    const help = helpOf(allowed, this.context);
    if (help !== null) builder.setHelpText(help);
    switch (allowed.kind) {
      case "choices":
        return builder
          .requireValueInList(
            allowed.choices.map((words) => fillWords(words, this.context)),
            true,
          )
          .build();
      case "checkbox":
        return builder.requireCheckbox().build();
      case "amount":
        return builder.requireNumberGreaterThanOrEqualTo(0).build();
      case "number":
        return builder.requireNumberBetween(-BEYOND_ANY_NUMBER, BEYOND_ANY_NUMBER).build();
      case "share":
        return builder.requireNumberBetween(0, 1).build();
      case "date":
        return builder.requireDate().build();
    }
  }
}

/** The sheet's rules that make figures stand out, most specific first. */
export function emphasisRules(sheet: Sheet, plan: SheetPlan): ConditionalRule[] {
  return plan.emphasis.map((emphasis) => emphasisRule(sheet, emphasis));
}

export function emphasisRule(
  sheet: Sheet,
  { places, formula, ink, bold, strikethrough }: PlannedEmphasis,
): ConditionalRule {
  const builder = SpreadsheetApp.newConditionalFormatRule().setFontColor(ink);
  if (bold) builder.setBold(true);
  if (strikethrough) builder.setStrikethrough(true);
  if (formula === null) builder.whenNumberLessThan(0);
  else builder.whenFormulaSatisfied(`=${formula}`);
  return builder
    .setRanges(places.map(({ row, column, rows, columns }) => sheet.getRange(row, column, rows, columns)))
    .build();
}
