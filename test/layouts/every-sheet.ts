import type { SheetPlan } from "../../src/layouts/sheet-plan";

export { contextIn, LAYOUT_IDS, planAll } from "../../tools/second-engine/plan-all";

export function formulasOf(plan: SheetPlan): { cell: string; formula: string; custom: boolean }[] {
  return plan.cells.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      cell?.isFormula
        ? [{ cell: `${plan.title} R${row + 1}C${column + 1}`, formula: String(cell.content), custom: cell.custom }]
        : [],
    ),
  );
}
