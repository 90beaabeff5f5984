/** The open document as the services use it: the engine's document plus what Univer keeps beside the cells. */
import { type ICellData, ICommandService, type Injector, type IStyleData, type Nullable } from "@univerjs/core";
import {
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Engine, EngineDocument } from "../engine/engine";
import type { MenuEntry, Screen } from "../index";
import { type Address, type Area, formatAddress, parseAddress, quoteSheetName } from "./a1-notation";
import { Exception } from "./surface";

export class Book {
  readonly injector: Injector;
  /** What onOpen has made. */
  readonly menus: MenuEntry[] = [];

  constructor(
    readonly engine: Engine,
    readonly document: EngineDocument,
    readonly screen: Screen,
  ) {
    this.injector = engine.univer.__getInjector();
  }

  get workbook() {
    return this.document.workbook;
  }

  /** Runs one of Univer's mutations on this document. */
  execute(id: string, params: object): void {
    const done = this.injector.get(ICommandService).syncExecuteCommand(id, { unitId: this.document.id, ...params });
    if (!done) throw new Error(`Univer refused ${id}`);
  }

  worksheet(sheetId: string): FWorksheet {
    const found = this.workbook.getSheetBySheetId(sheetId);
    if (!found) throw new Exception(`Sheet ${sheetId} not found`);
    return found;
  }

  size(sheetId: string): { height: number; width: number } {
    const sheet = this.worksheet(sheetId);
    return { height: sheet.getMaxRows(), width: sheet.getMaxColumns() };
  }

  /** Where `Bilan!B2`, `B2:C` or a named range is; null when it is nowhere. A text without sheet is looked up on `sheetId`. */
  locate(text: string, sheetId: string): { sheetId: string; area: Area } | null {
    const name = this.visibleName(text);
    if (name) return this.locate(name.formulaOrRefString.replace(/^=/, ""), sheetId);
    // Univer puts the id of the workbook before the sheet of a reference that it has moved.
    const sheetName = parseAddress(text, 1, 1)?.sheet?.replace(/^\[[^\]]*\]/, "");
    const sheet = sheetName ? this.workbook.getSheetByName(sheetName) : this.worksheet(sheetId);
    if (!sheet) return null;
    const address = parseAddress(text, sheet.getMaxRows(), sheet.getMaxColumns()) as Address | null;
    return address && { sheetId: sheet.getSheetId(), area: address.area };
  }

  /** `'Bilan'!$A$1:$B$2` */
  reference(sheetId: string, area: Area, mark = "$"): string {
    return `${quoteSheetName(this.worksheet(sheetId).getSheetName())}!${formatAddress(area, mark)}`;
  }

  /** Does something to a sheet that must be the active one: Univer moves references only for that one. */
  onSheet<Result>(sheetId: string, act: () => Result): Result {
    const active = this.workbook.getActiveSheet().getSheetId();
    if (active === sheetId) return act();
    this.workbook.setActiveSheet(sheetId);
    const result = act();
    this.workbook.setActiveSheet(active);
    return result;
  }

  definedNames(): IDefinedNamesServiceParam[] {
    return Object.values(this.injector.get(IDefinedNamesService).getDefinedNameMap(this.document.id) ?? {});
  }

  /** The named range of that name, in whatever letters. */
  visibleName(name: string): IDefinedNamesServiceParam | undefined {
    const found = this.injector.get(IDefinedNamesService).getValueByName(this.document.id, name);
    return found && !found.hidden ? found : undefined;
  }

  setDefinedName(name: IDefinedNamesServiceParam): void {
    this.execute(SetDefinedNameMutation.id, { ...name, formulaOrRefStringWithPrefix: `=${name.formulaOrRefString}` });
  }

  removeDefinedName({ id, name }: IDefinedNamesServiceParam): void {
    this.execute(RemoveDefinedNameMutation.id, { id, name });
  }

  cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    const sheet = this.workbook.getWorkbook().getSheetBySheetId(sheetId);
    if (!sheet) throw new Exception(`Sheet ${sheetId} not found`);
    return sheet.getCellRaw(row, column);
  }

  style(sheetId: string, row: number, column: number): IStyleData {
    return (
      this.workbook
        .getWorkbook()
        .getStyles()
        .getStyleByCell(this.cell(sheetId, row, column)) ?? {}
    );
  }

  /** Changes what `change` gives of each cell; undefined leaves a cell alone, null empties it whole. */
  patch(sheetId: string, area: Area, change: (row: number, column: number) => ICellData | null | undefined): void {
    const cellValue: Record<number, Record<number, ICellData | null>> = {};
    let onlyFormats = true;
    for (let row = 0; row < area.rows; row++) {
      const line: Record<number, ICellData | null> = {};
      for (let column = 0; column < area.columns; column++) {
        const data = change(row, column);
        if (data === undefined) continue;
        line[area.column + column] = data;
        onlyFormats &&= data !== null && Object.keys(data).join() === "s";
      }
      cellValue[area.row + row] = line;
    }
    // Without this Univer takes a cell that is only formatted for one whose formula was deleted.
    const trigger = onlyFormats ? { trigger: SetStyleCommand.id } : {};
    this.execute(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue, ...trigger });
  }
}
