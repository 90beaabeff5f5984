/** SpreadsheetApp: the entry to the document that the project is bound to. */
import type { Book } from "./book";
import { ConditionalFormatRuleBuilderObject } from "./conditional-format";
import { DataValidationBuilderObject } from "./data-validation";
import { SpreadsheetObject } from "./spreadsheet";
import { surface } from "./surface";
import type { UiObject } from "./ui";

type GasRange = GoogleAppsScript.Spreadsheet.Range;
type GasSheet = GoogleAppsScript.Spreadsheet.Sheet;

export class SpreadsheetAppObject extends surface<GoogleAppsScript.Spreadsheet.SpreadsheetApp>("SpreadsheetApp") {
  constructor(
    readonly book: Book,
    private readonly ui: UiObject,
  ) {
    super();
  }
  override getActive = () => new SpreadsheetObject(this.book);
  override getActiveSpreadsheet = () => this.getActive();
  override getActiveSheet = () => this.getActive().getActiveSheet();
  override getActiveRange = () => this.getActive().getActiveRange();
  override getCurrentCell = () => this.getActive().getCurrentCell();
  override setActiveSheet = (sheet: GasSheet) => sheet.activate();
  override setActiveRange = (range: GasRange) => range.activate();
  override setCurrentCell = (cell: GasRange) => cell.activate();
  override getUi = () => this.ui;
  override flush = () => this.book.document.calculate();
  override newDataValidation = () => new DataValidationBuilderObject(this.book);
  override newConditionalFormatRule = () => new ConditionalFormatRuleBuilderObject(this.book);
}
