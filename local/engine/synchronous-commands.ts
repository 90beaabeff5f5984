/**
 * Univer runs every command through a promise, so listeners of a mutation hear of it a moment later.
 * The handlers of mutations are synchronous by contract: we run them at once, so that what a script writes it can read.
 */
import { CommandService, CommandType, type ICommand } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";

/** False only in the bundle that the differential test compares with. */
declare const SYNCHRONOUS_CALCULATION: boolean;

interface Commands {
  _commandRegistry: { getCommand(id: string): [ICommand] | null };
}

let installed = false;

export function installSynchronousCommands(): void {
  if (installed || !SYNCHRONOUS_CALCULATION) return;
  installed = true;
  const later = CommandService.prototype.executeCommand;
  CommandService.prototype.executeCommand = function (this: CommandService, id, params, options) {
    const command = (this as unknown as Commands)._commandRegistry.getCommand(id)?.[0];
    // Univer's own timer starts a calculation and then forgets what it waited for: it must forget first.
    if (command?.type !== CommandType.MUTATION || id === SetFormulaCalculationStartMutation.id)
      return later.call(this, id, params, options) as never;
    return new Promise((resolve) => resolve(this.syncExecuteCommand(id, params, options)));
  };
}
