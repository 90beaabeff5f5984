/** The user interface of Univer: its plugins, words and the part of it that a spreadsheet user needs. */
import { type ILocales, LocaleType, mergeLocales, type Univer } from "@univerjs/core";
import checkEn from "@univerjs/data-validation/locale/en-US";
import checkFr from "@univerjs/data-validation/locale/fr-FR";
import designEn from "@univerjs/design/locale/en-US";
import designFr from "@univerjs/design/locale/fr-FR";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import docsEn from "@univerjs/docs-ui/locale/en-US";
import docsFr from "@univerjs/docs-ui/locale/fr-FR";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import sheetsEn from "@univerjs/sheets/locale/en-US";
import sheetsFr from "@univerjs/sheets/locale/fr-FR";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import formattingEn from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import formattingFr from "@univerjs/sheets-conditional-formatting-ui/locale/fr-FR";
import ruleEn from "@univerjs/sheets-data-validation/locale/en-US";
import ruleFr from "@univerjs/sheets-data-validation/locale/fr-FR";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import validationEn from "@univerjs/sheets-data-validation-ui/locale/en-US";
import validationFr from "@univerjs/sheets-data-validation-ui/locale/fr-FR";
import formulaEn from "@univerjs/sheets-formula/locale/en-US";
import formulaFr from "@univerjs/sheets-formula/locale/fr-FR";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import formulaUiEn from "@univerjs/sheets-formula-ui/locale/en-US";
import formulaUiFr from "@univerjs/sheets-formula-ui/locale/fr-FR";
import { UniverSheetsNoteUIPlugin } from "@univerjs/sheets-note-ui";
import noteEn from "@univerjs/sheets-note-ui/locale/en-US";
import noteFr from "@univerjs/sheets-note-ui/locale/fr-FR";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import numfmtEn from "@univerjs/sheets-numfmt-ui/locale/en-US";
import numfmtFr from "@univerjs/sheets-numfmt-ui/locale/fr-FR";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import sheetsUiEn from "@univerjs/sheets-ui/locale/en-US";
import sheetsUiFr from "@univerjs/sheets-ui/locale/fr-FR";
import { UniverUIPlugin } from "@univerjs/ui";
import uiEn from "@univerjs/ui/locale/en-US";
import uiFr from "@univerjs/ui/locale/fr-FR";
import "@univerjs/ui/facade";
import "@univerjs/docs-ui/facade";
import "@univerjs/sheets-ui/facade";
import { isFrench } from "./words";

const LOCALES: ILocales = {
  [LocaleType.FR_FR]: mergeLocales(
    ...[designFr, uiFr, docsFr, sheetsFr, sheetsUiFr, formulaFr, formulaUiFr],
    ...[numfmtFr, checkFr, ruleFr, validationFr, formattingFr, noteFr],
  ),
  [LocaleType.EN_US]: mergeLocales(
    ...[designEn, uiEn, docsEn, sheetsEn, sheetsUiEn, formulaEn, formulaUiEn],
    ...[numfmtEn, checkEn, ruleEn, validationEn, formattingEn, noteEn],
  ),
};

/** What `createEngine` takes to show itself in a page, in the person's language. */
export function spreadsheetUi(container: HTMLElement, userLocale: string) {
  return {
    locale: isFrench(userLocale) ? LocaleType.FR_FR : LocaleType.EN_US,
    locales: LOCALES,
    ui(univer: Univer) {
      univer.registerPlugin(UniverRenderEnginePlugin);
      univer.registerPlugin(UniverUIPlugin, { container, ribbonType: "simple" });
      univer.registerPlugin(UniverDocsUIPlugin);
    },
    sheetsUi(univer: Univer) {
      univer.registerPlugin(UniverSheetsUIPlugin);
      univer.registerPlugin(UniverSheetsFormulaUIPlugin);
      univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
      // As in Sheets, what is typed goes into the cell: a search field over the list would take the keyboard from the
      // second letter on, or the tenth, and Enter with it.
      univer.registerPlugin(UniverSheetsDataValidationUIPlugin, { showSearchOnDropdown: false });
      univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
      univer.registerPlugin(UniverSheetsNoteUIPlugin);
    },
  };
}
