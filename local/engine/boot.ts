/** Starts Univer with the sheet plugins, the same in Node and in the browser. */
import { type ILocales, LocaleType, LogLevel, type Plugin, type PluginCtor, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-data-validation/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/sheets-note/facade";

export interface BootOptions {
  /** Registers what Univer wants before the sheets: render engine, ui, docs-ui. */
  readonly ui?: (univer: Univer) => void;
  /** Registers the user interface of the sheets: sheets-ui, sheets-formula-ui, sheets-numfmt-ui … */
  readonly sheetsUi?: (univer: Univer) => void;
  /** Language of Univer's own words. */
  readonly locale?: LocaleType;
  readonly locales?: ILocales;
}

/** What moves notes with their cells is ours: local/services/note-moves.ts. */
class NotesWithoutMoves extends UniverSheetsNotePlugin {
  override onReady(): void {}
}

const SHEETS: readonly [PluginCtor<Plugin>, object?][] = [
  [UniverSheetsPlugin],
  [UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED }],
  [UniverSheetsNumfmtPlugin],
  [UniverDataValidationPlugin],
  [UniverSheetsDataValidationPlugin],
  [UniverSheetsConditionalFormattingPlugin],
  [NotesWithoutMoves],
];

export function boot({ ui, sheetsUi, locale = LocaleType.EN_US, locales }: BootOptions): {
  univer: Univer;
  api: FUniver;
} {
  const univer = new Univer({ locale, locales: locales ?? { [locale]: {} }, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverFormulaEnginePlugin, {});
  ui?.(univer);
  univer.registerPlugin(UniverDocsPlugin);
  for (const [plugin, options] of SHEETS) univer.registerPlugin(plugin, options);
  sheetsUi?.(univer);
  return { univer, api: FUniver.newAPI(univer) };
}
