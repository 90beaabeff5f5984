import { canonicalFormula } from "../../layouts/formula-text";
import { type Change, type ChangeLine, FIRST_CELL, type Kept, type SheetKindName, type SheetRef } from "./change";

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type ConditionalRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

function line(kind: SheetKindName, sheet: SheetRef, before: Kept, after: Kept, row = 1): ChangeLine {
  return { kind, sheet, place: { ...FIRST_CELL, row }, before: [before], after: [after] };
}

/** Other formulas in some conditional formats of a sheet; `rules` are all that it is to have. */
export function ruleChange(
  target: SheetRef,
  rules: readonly ConditionalRule[],
  formulas: readonly { readonly before: string; readonly after: string }[],
): Change {
  return {
    lines: formulas.map(({ before, after }) => line("rule", target, before, after)),
    write: () => target.sheet.setConditionalFormatRules([...rules]),
  };
}

export function chartTitleChange(target: SheetRef, chart: Chart, before: string, after: string): Change {
  return { lines: [line("chart", target, before, after)], write: () => setChartTitle(target, chart, after) };
}

export function rowHeightChange(target: SheetRef, row: number, after: number): Change {
  const before = target.sheet.getRowHeight(row);
  return {
    lines: [line("height", target, before, after, row)],
    write: () => target.sheet.setRowHeight(row, after),
  };
}

export function titleChange(target: SheetRef, before: string, after: string): Change {
  return { lines: [line("title", target, before, after)], write: () => target.sheet.setName(after) };
}

/** A line that is to be taken back, and where its row stands now. */
export interface PlacedLine extends Pick<ChangeLine, "before" | "after"> {
  readonly row: number;
}

/** What takes lines of one sheet back: those that are still as they were left; it reads at most once for all. */
export type SheetUndo = (target: SheetRef, lines: readonly PlacedLine[]) => readonly (() => void)[];

export const SHEET_UNDO: Readonly<Record<SheetKindName, SheetUndo>> = {
  rule: ({ sheet }, lines) => {
    const formulas = new Map(lines.map(({ before, after }) => [canonicalFormula(String(after[0])), String(before[0])]));
    const rules = sheet.getConditionalFormatRules();
    const back = rules.map((rule) => {
      const formula = formulas.get(canonicalFormula(formulaOf(rule)));
      return formula === undefined ? rule : rule.copy().whenFormulaSatisfied(formula).build();
    });
    const count = back.filter((rule, index) => rule !== rules[index]).length;
    return count === 0 ? [] : [() => sheet.setConditionalFormatRules(back)];
  },
  chart: (target, lines) => {
    const charts = target.sheet.getCharts();
    return lines.flatMap(({ before, after }) => {
      const chart = charts.find((each) => titleOf(each) === after[0]);
      return chart ? [() => setChartTitle(target, chart, String(before[0]))] : [];
    });
  },
  height: ({ sheet }, lines) =>
    lines
      .filter(({ row, after }) => sheet.getRowHeight(row) === after[0])
      .map(
        ({ row, before }) =>
          () =>
            sheet.setRowHeight(row, Number(before[0])),
      ),
  title: ({ sheet }, lines) =>
    lines
      .filter(({ after }) => sheet.getName() === after[0])
      .map(
        ({ before }) =>
          () =>
            sheet.setName(String(before[0])),
      ),
};

export function titleOf(chart: Chart): string {
  return String(chart.getOptions().get("title"));
}

function setChartTitle({ sheet }: SheetRef, chart: Chart, title: string): void {
  sheet.updateChart(chart.modify().setOption("title", title).build());
}

function formulaOf(rule: ConditionalRule): string {
  const condition = rule.getBooleanCondition();
  return condition?.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA
    ? String(condition.getCriteriaValues()[0])
    : "";
}
