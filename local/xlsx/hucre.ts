/** The library that writes and reads .xlsx files, as far as it is used here. It comes as modules of Node only. */
export type {
  BorderLineStyle,
  Cell,
  CellStyle,
  ConditionalRule,
  DataValidation,
  PageSetup,
  Sheet,
  SheetChart,
  Workbook,
  WriteSheet,
} from "hucre";
export { parseChart } from "hucre/ooxml";
export { readXlsx, writeXlsx } from "hucre/xlsx";
