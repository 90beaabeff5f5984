/** Conditional formats: criteria of Apps Script as a table of Univer's rules. */
import { BooleanNumber, generateRandomId, type IStyleBase } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  type CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  type IHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import type { Book } from "./book";
import { RangeObject } from "./range";
import { hexColor } from "./range-formats";
import { toUniverRange } from "./range-merges";
import { Exception, member, surface } from "./surface";
import { checkFormula } from "./typed-formula";

type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;
type GasRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GasBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

interface Look {
  readonly background: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: boolean | null;
}

interface Rule extends Look {
  readonly ranges: readonly RangeObject[];
  readonly criteria: string | null;
  readonly values: readonly unknown[];
}

const BLANK: Rule = {
  ranges: [],
  criteria: null,
  values: [],
  background: null,
  color: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
};
const { number, text, formula } = CFSubRuleType;
/** Criteria → Univer's kind and operator, and the builder's method. */
const CRITERIA: Readonly<Record<string, readonly [CFSubRuleType, string, string]>> = {
  CUSTOM_FORMULA: [formula, "", "whenFormulaSatisfied"],
  CELL_EMPTY: [text, CFTextOperator.containsBlanks, "whenCellEmpty"],
  CELL_NOT_EMPTY: [text, CFTextOperator.notContainsBlanks, "whenCellNotEmpty"],
  TEXT_CONTAINS: [text, CFTextOperator.containsText, "whenTextContains"],
  TEXT_DOES_NOT_CONTAIN: [text, CFTextOperator.notContainsText, "whenTextDoesNotContain"],
  TEXT_STARTS_WITH: [text, CFTextOperator.beginsWith, "whenTextStartsWith"],
  TEXT_ENDS_WITH: [text, CFTextOperator.endsWith, "whenTextEndsWith"],
  TEXT_EQUAL_TO: [text, CFTextOperator.equal, "whenTextEqualTo"],
  NUMBER_BETWEEN: [number, "between", "whenNumberBetween"],
  NUMBER_NOT_BETWEEN: [number, "notBetween", "whenNumberNotBetween"],
  NUMBER_EQUAL_TO: [number, "equal", "whenNumberEqualTo"],
  NUMBER_NOT_EQUAL_TO: [number, "notEqual", "whenNumberNotEqualTo"],
  NUMBER_GREATER_THAN: [number, "greaterThan", "whenNumberGreaterThan"],
  NUMBER_GREATER_THAN_OR_EQUAL_TO: [number, "greaterThanOrEqual", "whenNumberGreaterThanOrEqualTo"],
  NUMBER_LESS_THAN: [number, "lessThan", "whenNumberLessThan"],
  NUMBER_LESS_THAN_OR_EQUAL_TO: [number, "lessThanOrEqual", "whenNumberLessThanOrEqualTo"],
};
const SETTERS: Readonly<Record<string, keyof Look>> = {
  setBackground: "background",
  setFontColor: "color",
  setBold: "bold",
  setItalic: "italic",
  setStrikethrough: "strikethrough",
  setUnderline: "underline",
};

class BooleanConditionObject extends surface<GoogleAppsScript.Spreadsheet.BooleanCondition>("BooleanCondition") {
  constructor(private readonly rule: Rule) {
    super();
  }
  override getCriteriaType = () => member<Criteria>("BooleanCriteria", this.rule.criteria as string);
  override getCriteriaValues = () => [...this.rule.values];
  override getBackground = () => this.rule.background;
  override getFontColor = () => this.rule.color;
  override getBold = () => this.rule.bold;
  override getItalic = () => this.rule.italic;
  override getStrikethrough = () => this.rule.strikethrough;
  override getUnderline = () => this.rule.underline;
}

class ConditionalFormatRuleObject extends surface<GasRule>("ConditionalFormatRule") {
  constructor(
    readonly book: Book,
    readonly rule: Rule,
  ) {
    super();
  }
  override getRanges = () => [...this.rule.ranges];
  override getBooleanCondition = () => new BooleanConditionObject(this.rule);
  override getGradientCondition = () => null;
  override copy = (): GasBuilder => new ConditionalFormatRuleBuilderObject(this.book, this.rule);
}

export class ConditionalFormatRuleBuilderObject extends surface<GasBuilder>("ConditionalFormatRuleBuilder") {
  constructor(
    readonly book: Book,
    private rule: Rule = BLANK,
  ) {
    super();
    for (const [criteria, [, , method]] of Object.entries(CRITERIA)) {
      Object.assign(this, {
        [method]: (...values: unknown[]) => this.withCriteria(member("BooleanCriteria", criteria), values),
      });
    }
    for (const [method, part] of Object.entries(SETTERS)) {
      Object.assign(this, {
        [method]: (value: unknown) => this.change({ [part]: /olor|ackground/.test(part) ? hexColor(value) : value }),
      });
    }
  }
  override setRanges = (ranges: GoogleAppsScript.Spreadsheet.Range[]) =>
    this.change({ ranges: ranges as unknown as RangeObject[] });
  override getRanges = () => [...this.rule.ranges];
  override getBooleanCondition = () => (this.rule.criteria ? new BooleanConditionObject(this.rule) : null);
  override copy = (): GasBuilder => new ConditionalFormatRuleBuilderObject(this.book, this.rule);
  override withCriteria(criteria: Criteria, values: unknown[]): this {
    if (!CRITERIA[String(criteria)])
      throw new Error(`Local Sheets does not have the conditional format ${criteria} yet`);
    if (String(criteria) === "CUSTOM_FORMULA") checkFormula(this.book, values[0] as string);
    return this.change({ criteria: String(criteria), values });
  }
  override build(): ConditionalFormatRuleObject {
    if (!this.rule.criteria) throw new Exception("A condition is required to build a conditional format rule.");
    if (this.rule.ranges.length === 0) throw new Exception("A range is required to build a conditional format rule.");
    return new ConditionalFormatRuleObject(this.book, this.rule);
  }
  private change(part: Partial<Rule>): this {
    this.rule = { ...this.rule, ...part };
    return this;
  }
}

/** Rules of a sheet in the order in which they are tried. */
export function conditionalRules(book: Book, sheetId: string): ConditionalFormatRuleObject[] {
  return univerRules(book, sheetId).map(
    (rule) => new ConditionalFormatRuleObject(book, fromUniver(book, sheetId, rule)),
  );
}

export function replaceConditionalRules(book: Book, subUnitId: string, rules: readonly GasRule[]): void {
  for (const { cfId } of univerRules(book, subUnitId))
    book.execute(DeleteConditionalRuleMutation.id, { subUnitId, cfId });
  // Univer puts each new rule before the others.
  [...(rules as unknown as ConditionalFormatRuleObject[])].reverse().forEach(({ rule }) => {
    book.execute(AddConditionalRuleMutation.id, { subUnitId, rule: toUniver(rule, generateRandomId()) });
  });
}

function univerRules(book: Book, sheetId: string): IConditionFormattingRule[] {
  return [...(book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(book.document.id, sheetId) ?? [])];
}

function toUniver(rule: Rule, cfId: string): IConditionFormattingRule {
  const [subType, operator] = CRITERIA[rule.criteria as string] as (typeof CRITERIA)[string];
  const flag = (on: boolean | null) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  const style: IStyleBase = {
    ...(rule.background && { bg: { rgb: rule.background } }),
    ...(rule.color && { cl: { rgb: rule.color } }),
    ...(rule.bold !== null && { bl: flag(rule.bold) }),
    ...(rule.italic !== null && { it: flag(rule.italic) }),
    ...(rule.strikethrough !== null && { st: { s: flag(rule.strikethrough) } }),
    ...(rule.underline !== null && { ul: { s: flag(rule.underline) } }),
  };
  const value = operator.toLowerCase().endsWith("between") ? rule.values : rule.values[0];
  const config = {
    type: CFRuleType.highlightCell,
    subType,
    ...(operator && { operator: operator as CFNumberOperator }),
    ...(value !== undefined && { value }),
    style,
  } as IConditionFormattingRule["rule"];
  return { cfId, stopIfTrue: true, ranges: rule.ranges.map((range) => toUniverRange(range.area)), rule: config };
}

function fromUniver(book: Book, sheetId: string, { ranges, rule }: IConditionFormattingRule): Rule {
  const { subType, operator = "", value, style } = rule as IHighlightCell & { operator?: string; value?: unknown };
  const criteria = Object.keys(CRITERIA).find(
    (name) => CRITERIA[name]?.[0] === subType && CRITERIA[name]?.[1] === operator,
  );
  if (!criteria) throw new Error(`Local Sheets does not have the conditional format ${subType} ${operator} yet`);
  const flag = (on: unknown) => (on === undefined || on === null ? null : on === BooleanNumber.TRUE);
  return {
    criteria,
    values: value === undefined ? [] : Array.isArray(value) ? value : [value],
    ranges: ranges.map(({ startRow: row, startColumn: column, endRow, endColumn }) => {
      return new RangeObject(book, sheetId, { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 });
    }),
    background: hexColor(style.bg?.rgb),
    color: hexColor(style.cl?.rgb),
    bold: flag(style.bl),
    italic: flag(style.it),
    strikethrough: flag(style.st?.s),
    underline: flag(style.ul?.s),
  };
}
