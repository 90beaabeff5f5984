import { canonicalFormula, withWordsOf } from "../../layouts/formula-text";
import type { SheetVersions } from "./versions";

type ConditionalRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** A formula of a rule that has words in it: in the target, and as it may stand now. */
interface RuleFormula {
  readonly target: string;
  readonly others: readonly string[];
}

/** Formulas of conditional formats that read differently in another version. */
export function rulesWithWords({ target, others }: SheetVersions): RuleFormula[] {
  return target.plan.emphasis.flatMap(({ formula }, index) => {
    const versions = others.flatMap(({ plan }) => plan.emphasis[index]?.formula ?? []);
    const differs = formula !== null && versions.some((version) => version !== formula);
    return differs ? [{ target: `=${formula}`, others: versions.map((version) => `=${version}`) }] : [];
  });
}

/** All rules that a sheet is to have, and what changes in them. */
interface RuleChanges {
  readonly all: readonly ConditionalRule[];
  readonly changed: readonly { readonly before: string; readonly after: string }[];
}

/** All rules of the sheet with the words of Cap's own changed; null when none has to change. A person's rules stay. */
export function ruleChanges(rules: readonly ConditionalRule[], formulas: readonly RuleFormula[]): RuleChanges | null {
  const changed: { before: string; after: string }[] = [];
  const all = rules.map((rule) => {
    const condition = rule.getBooleanCondition();
    if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return rule;
    const before = String(condition.getCriteriaValues()[0]);
    const formula = translated(before, formulas);
    if (formula === null) return rule;
    changed.push({ before, after: formula });
    return rule.copy().whenFormulaSatisfied(formula).build();
  });
  return changed.length > 0 ? { all, changed } : null;
}

function translated(formula: string, formulas: readonly RuleFormula[]): string | null {
  const found = canonicalFormula(formula);
  for (const { target, others } of formulas) {
    if (found === canonicalFormula(target)) return null;
    if (others.some((other) => found === canonicalFormula(other))) return target;
    // Where rows were moved, the rule has other references.
    for (const other of others) {
      const moved = withWordsOf(formula, other, target);
      if (moved !== null) return moved;
    }
  }
  return null;
}
