import type { PlanContext } from "../../src/layouts/plan-context";
import type { PlannedCell } from "../../src/layouts/sheet-plan";
import type { Peer } from "./peer";
import { propertiesIn } from "./properties";

/** As a first script is written: a loop over rows and columns, and a call for each thing that a cell has. */
export const cellByCell: Peer = {
  name: "cell by cell",
  writeCells(sheet, plan, context: PlanContext) {
    const properties = propertiesIn(context);
    plan.cells.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (cell === null) return;
        const range = sheet.getRange(row + 1, column + 1);
        for (const { of, write } of properties) {
          const value = of(cell);
          if (value !== undefined) write(range, value as never);
        }
        if (isWritten(cell)) range.setValue(cell.content);
      });
    });
  },
  writeSizes(sheet, { columnWidths, rowHeights }) {
    columnWidths.forEach((width, column) => {
      sheet.setColumnWidth(column + 1, width);
    });
    for (const [row, height] of rowHeights) sheet.setRowHeight(row, height);
  },
};

const isWritten = ({ content }: PlannedCell) => content !== null && content !== "";
