import { ICommandService, type Univer } from "@univerjs/core";
import {
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { type BootOptions, boot } from "./boot";
import { createCalculation } from "./calculation";
import type { Place } from "./cell-contents";
import { createCustomFunctions } from "./custom-functions";
import { installDateChecks } from "./date-checks";
import { installDialect } from "./dialect";
import { createDocument, createWorkbook, type OpenDocument } from "./document";
import type { CustomFunction, Engine, FunctionHelp } from "./engine";
import { installCircularCheck, watchFailures } from "./failures";
import { rememberFormulas } from "./formula-data";
import { localeNamed } from "./locale";
import { addSheetsFunctions } from "./sheets-functions";
import { installSynchronousCommands } from "./synchronous-commands";
import { createVolatileReferences } from "./volatile-references";

/** A new engine with no document yet; the page passes `ui` and `sheetsUi`, headless passes nothing. */
export function createEngine(options: BootOptions = {}): Engine {
  installSynchronousCommands();
  installDialect();
  installCircularCheck();
  const { univer, api } = boot(options);
  const documents = new Map<string, OpenDocument>();
  const functionCalls = new Map<string, number>();
  let equipment: ReturnType<typeof equip> | undefined;
  let waiting: readonly [ReadonlyMap<string, CustomFunction>, readonly FunctionHelp[]] | undefined;
  return {
    univer,
    api,
    functionCalls,
    createDocument(documentOptions) {
      const workbook = createWorkbook(api, documentOptions);
      // Univer starts its plugins with the first workbook: until then there is nothing to equip.
      equipment ??= equip(univer, documents, functionCalls);
      const document = createDocument(univer, workbook, equipment.calculate, documentOptions);
      documents.set(document.id, document);
      if (waiting) equipment.setCustomFunctions(...waiting);
      waiting = undefined;
      return document;
    },
    setCustomFunctions(...functions) {
      if (equipment) equipment.setCustomFunctions(...functions);
      else waiting = functions;
    },
    dispose: () => univer.dispose(),
  };
}

/** Turns Univer's calculation into that of Sheets. */
function equip(univer: Univer, documents: ReadonlyMap<string, OpenDocument>, functionCalls: Map<string, number>) {
  const commands = univer.__getInjector().get(ICommandService);
  const place = (documentId: string): Place =>
    documents.get(documentId)?.place() ?? { locale: localeNamed("en_US"), timeZone: "UTC" };
  const volatile = createVolatileReferences(univer, (documentId, name) =>
    documents.get(documentId)?.workbook.getSheetByName(name)?.getSheetId(),
  );
  commands.beforeCommandExecuted(({ id }) => {
    if (id === SetFormulaCalculationStartMutation.id) volatile.reset();
  });
  const setFunctions = createCustomFunctions(univer, place, volatile, functionCalls);
  addSheetsFunctions(univer, place);
  watchFailures(univer);
  rememberFormulas(univer);
  installDateChecks(univer);
  return {
    ...createCalculation(univer),
    setCustomFunctions(functions: ReadonlyMap<string, CustomFunction>, help: readonly FunctionHelp[]) {
      setFunctions(functions, help);
      const everything = { forceCalculation: true, dirtyRanges: [], dirtyNameMap: {}, dirtyDefinedNameMap: {} };
      commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, everything, { onlyLocal: true });
    },
  };
}
