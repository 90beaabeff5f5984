/** Conditional formats: as Univer keeps them, and as .xlsx files do. */
import type { IStyleData } from "@univerjs/core";
import type { Rule } from "../services/snapshot";
import { addressesOf, type Rectangle, rectanglesOf } from "./areas";
import type { ConditionalRule } from "./hucre";
import { excelFont, opaque, plain, sheetsLook } from "./looks";

interface Kept {
  readonly ranges: readonly Rectangle[];
  readonly stopIfTrue?: boolean;
  readonly rule: {
    readonly subType: string;
    readonly operator?: string;
    readonly value?: unknown;
    readonly style: IStyleData;
  };
}

/** @param index from 0: the first is tried first */
export function excelConditional(rule: Rule, index: number, toExcel: (formula: string) => string): ConditionalRule {
  const { ranges, stopIfTrue, rule: kept } = rule as unknown as Kept;
  const { subType, operator, value, style } = kept;
  const common = {
    priority: index + 1,
    range: addressesOf(ranges),
    stopIfTrue: stopIfTrue ?? false,
    style: {
      font: excelFont(style),
      // In a difference of looks it is the background that fills.
      ...(style.bg?.rgb && {
        fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: opaque(style.bg.rgb) },
      }),
    },
  };
  if (subType === "formula") return { ...common, type: "expression", formula: toExcel(String(value)) };
  if (subType !== "number" || !operator) throw new Error(`No .xlsx form of the conditional format ${subType} yet`);
  const bounds = (Array.isArray(value) ? value : [value]).map(String);
  return {
    ...common,
    type: "cellIs",
    operator: operator as NonNullable<ConditionalRule["operator"]>,
    formula: bounds,
  };
}

/** @returns nothing for a kind that local Sheets does not have, such as a colour scale */
export function sheetsConditional(rule: ConditionalRule, toSheets: (formula: string) => string): Rule | null {
  const { type, operator, formula = [], range, style = {} } = rule;
  const formulas = [formula].flat();
  const { fs: _, vt: __, tb: ___, ...look } = sheetsLook(style);
  const background = style.fill?.type === "pattern" ? plain(style.fill.bgColor) : undefined;
  const common = { type: "highlightCell", style: { ...look, ...(background && { bg: { rgb: background } }) } };
  const kept = (one: object) => ({ ranges: rectanglesOf(range), stopIfTrue: true, rule: { ...common, ...one } });
  if (type === "expression") return kept({ subType: "formula", value: toSheets(formulas[0] ?? "") });
  const numbers = formulas.map(Number);
  if (type !== "cellIs" || !operator || numbers.some(Number.isNaN)) return null;
  return kept({ subType: "number", operator, value: numbers.length > 1 ? numbers : numbers[0] });
}
