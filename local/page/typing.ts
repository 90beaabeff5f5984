/** What a person who types looks at, for tests that type: Univer draws cells and their editor, so that no element tells it. */
import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, type DocumentDataModel, IUniverInstanceService } from "@univerjs/core";
import { DocSelectionRenderService } from "@univerjs/docs-ui";
import { IRenderManagerService } from "@univerjs/engine-render";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { Engine, EngineDocument } from "../engine/engine";

export interface Typing {
  /** Row and column, from 1, of the cell of the active sheet that takes what is typed. */
  readonly cell: readonly [row: number, column: number] | null;
  /** Whether keys that are pressed now go to the grid. */
  readonly hasKeyboard: boolean;
  /** What the editor over the cell shows; null while none is open. */
  readonly editor: string | null;
}

export function typingIn({ univer }: Engine, { workbook }: EngineDocument): Typing {
  const injector = univer.__getInjector();
  const bridge = injector.get(IEditorBridgeService);
  const location = bridge.getEditLocation();
  const onShow = location?.sheetId === workbook.getActiveSheet().getSheetId();
  const editor = injector.get(IRenderManagerService).getRenderById(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  const text = injector.get(IUniverInstanceService).getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  return {
    cell: location && onShow ? [location.row + 1, location.column + 1] : null,
    hasKeyboard: editor?.with(DocSelectionRenderService).isFocusing ?? false,
    // The text of a document of Univer ends with a line break of its own.
    editor: bridge.isVisible().visible ? (text?.getBody()?.dataStream ?? "").replace(/\r\n$/, "") : null,
  };
}
