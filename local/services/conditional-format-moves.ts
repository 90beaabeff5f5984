/**
 * Conditional formats follow inserted and deleted rows and columns. Univer does this in its user interface only, so an engine
 * without one needs it from here.
 */
import type { IDisposable, Injector } from "@univerjs/core";
import { handleDefaultRangeChangeWithEffectRefCommands, RefRangeService } from "@univerjs/sheets";
import {
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { FormulaRefRangeService } from "@univerjs/sheets-formula";
import { WHOLE_SHEET } from "./whole-sheet";

export function followConditionalFormats(injector: Injector): void {
  const watched = new Map<string, IDisposable>();
  injector.get(ConditionalFormattingRuleModel).$ruleChange.subscribe(({ type, unitId, subUnitId, rule }) => {
    if (type === "sort") return;
    const id = [unitId, subUnitId, rule.cfId].join();
    watched.get(id)?.dispose();
    watched.delete(id);
    if (type !== "delete") watched.set(id, watch(injector, unitId, subUnitId, rule));
  });
}

function watch(injector: Injector, unitId: string, subUnitId: string, rule: IConditionFormattingRule): IDisposable {
  const { cfId } = rule;
  const { subType, value } = rule.rule as IFormulaHighlightCell;
  return injector.get(RefRangeService).registerRefRange(
    WHOLE_SHEET,
    (command) => {
      const place = { unitId, subUnitId, cfId };
      const ranges = rule.ranges.flatMap(
        // Null: the range is gone with its cells.
        (range) => handleDefaultRangeChangeWithEffectRefCommands(range, command) ?? [],
      );
      if (ranges.length === 0) return { redos: [{ id: DeleteConditionalRuleMutation.id, params: place }], undos: [] };
      const config = { ...rule.rule };
      if (subType === CFSubRuleType.formula) {
        const formulas = injector.get(FormulaRefRangeService);
        const moved = formulas.transformFormulaByEffectCommand(unitId, subUnitId, value, command);
        // The formula is that of the first cell; when this one goes, the next takes it over as it is.
        if (!moved.includes("#REF!")) Object.assign(config, { value: moved });
      }
      return {
        redos: [{ id: SetConditionalRuleMutation.id, params: { ...place, rule: { ...rule, ranges, rule: config } } }],
        undos: [],
      };
    },
    unitId,
    subUnitId,
  );
}
