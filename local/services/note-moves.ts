/**
 * Notes follow inserted, deleted and moved rows and columns. Univer keeps what follows each of them by its place: where one
 * note moves to the place that another one leaves, both are lost track of. Here all notes of a sheet follow together.
 */
import type { Injector } from "@univerjs/core";
import {
  type EffectRefRangeParams,
  handleDefaultRangeChangeWithEffectRefCommands,
  RefRangeService,
} from "@univerjs/sheets";
import { RemoveNoteMutation, SheetsNoteModel, UpdateNotePositionMutation } from "@univerjs/sheets-note";
import { WHOLE_SHEET } from "./whole-sheet";

export function followNotes(injector: Injector): void {
  const watched = new Set<string>();
  injector.get(SheetsNoteModel).change$.subscribe(({ unitId, subUnitId }) => {
    const id = [unitId, subUnitId].join();
    if (watched.has(id)) return;
    watched.add(id);
    injector
      .get(RefRangeService)
      .registerRefRange(WHOLE_SHEET, (command) => moves(injector, unitId, subUnitId, command), unitId, subUnitId);
  });
}

function moves(injector: Injector, unitId: string, sheetId: string, command: EffectRefRangeParams) {
  const notes = [...(injector.get(SheetsNoteModel).getSheetNotes(unitId, sheetId)?.values() ?? [])];
  const redos = notes.flatMap(({ id: noteId, row, col }) => {
    const cell = { startRow: row, endRow: row, startColumn: col, endColumn: col };
    const [moved] = [handleDefaultRangeChangeWithEffectRefCommands(cell, command)].flat();
    const place = { unitId, sheetId, noteId };
    // The note is gone with its cell.
    if (!moved) return { id: RemoveNoteMutation.id, params: place };
    const newPosition = { row: moved.startRow, col: moved.startColumn };
    if (newPosition.row === row && newPosition.col === col) return [];
    return { id: UpdateNotePositionMutation.id, params: { ...place, newPosition } };
  });
  return { redos, undos: [] };
}
