/** Makes waiting calculation happen now, instead of a tenth of a second later as Univer does for the screen. */
import { ICommandService, type Univer } from "@univerjs/core";
import { type ISetFormulaCalculationStartMutation, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { withMembers } from "./runtime";

type Dirty = Partial<ISetFormulaCalculationStartMutation>;

/** The private members of Univer's trigger that we use. */
interface Trigger {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: Dirty;
  _generateDirty(commands: unknown[]): Dirty;
  _mergeDirty(one: Dirty, other: Dirty): Dirty;
}

export function createCalculation(univer: Univer): { calculate(): void } {
  const injector = univer.__getInjector();
  const trigger = withMembers<Trigger>(
    injector.get(TriggerCalculationController),
    "_waitingCommandQueue",
    "_setTimeoutKey",
    "_executingDirtyData",
    "_generateDirty",
    "_mergeDirty",
  );
  const commands = injector.get(ICommandService);
  return {
    calculate() {
      const waiting = trigger._waitingCommandQueue;
      if (waiting.length === 0) return;
      clearTimeout(trigger._setTimeoutKey);
      trigger._waitingCommandQueue = [];
      trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(waiting));
      const dirty = { ...trigger._executingDirtyData };
      commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
    },
  };
}
