import type { Words } from "../shared/language";
import { LANGUAGES } from "../shared/language";
import type { Arrangement } from "./arrangement";
import type { CellStyle } from "./cell-styles";
import { fillWords } from "./fill-words";
import { firstDayFormula } from "./first-day";
import type { Cell, FormulaTemplate, LayoutId, SheetLayout } from "./layout";
import { alignmentOf } from "./number-formats";
import type { PlanContext } from "./plan-context";
import { readsOtherSheet, resolveFormula } from "./references";
import type { PlannedCell } from "./sheet-plan";

/** Turns a layout's cells into planned ones: words in the plan's language, units, resolved formulas. */
export class CellPlanner {
  /** With damage somewhere a formula may find nothing to read; without, that is a mistake in the layout. */
  private readonly damaged: boolean;

  constructor(
    private readonly layout: SheetLayout,
    private readonly context: PlanContext,
    private readonly arrangements: ReadonlyMap<LayoutId, Arrangement>,
  ) {
    this.damaged = [...arrangements.values()].some(
      ({ damaged, blocks }) =>
        (damaged?.size ?? 0) > 0 || [...blocks.values()].some(({ lost }) => (lost?.size ?? 0) > 0),
    );
  }

  words(words: Words, language = this.context.language): string {
    return fillWords(words, this.context, language);
  }

  formula(template: FormulaTemplate, row: number, block?: string): string | null {
    return resolveFormula(template, {
      sheet: this.layout.id,
      ...(block === undefined ? {} : { block }),
      row,
      word: (name) => {
        const words = this.layout.words?.[name];
        return words && this.words(words);
      },
      arrangements: this.arrangements,
    });
  }

  plan(cell: Cell, style: CellStyle, row: number, block?: string): PlannedCell {
    const formula = cell.formula === undefined ? null : this.formula(cell.formula, row, block);
    if (cell.formula !== undefined && formula === null && !cell.without && !this.damaged) {
      throw new Error(
        `Layout ${this.layout.id}: ${cell.formula} reads another sheet and does not say what stands without it.`,
      );
    }
    const format = cell.format ?? "general";
    return {
      content: formula ?? this.fixedContent(cell),
      isFormula: formula !== null || cell.setting === "plan_start",
      custom: cell.custom ?? false,
      style: { align: alignmentOf(format), ...style },
      format,
      origin: cell.origin ?? "label",
      allowed: cell.allowed ?? null,
      note: cell.note ? this.words(cell.note) : null,
      readsOtherSheet: cell.formula !== undefined && readsOtherSheet(cell.formula),
      placeholders: cell.without ? LANGUAGES.map((language) => this.words(cell.without as Words, language)) : [],
    };
  }

  private fixedContent(cell: Cell): string | number | boolean | null {
    if (cell.setting) return settingContent(cell.setting, this.context);
    const text = cell.formula === undefined ? cell.text : cell.without;
    return text ? this.words(text) : (cell.value ?? null);
  }
}

function settingContent(setting: NonNullable<Cell["setting"]>, { language, currency, planStart }: PlanContext): string {
  if (setting === "language") return language;
  if (setting === "currency") return currency;
  return firstDayFormula(planStart);
}
