/**
 * Univer runs every command through a promise, so listeners of a mutation hear of it a moment later.
 * The handlers of mutations are synchronous by contract: we run them at once, so that what a script writes it can read.
 */
import { CommandService, CommandType, type ICommand } from "@univerjs/core";

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
    if (command?.type !== CommandType.MUTATION) return later.call(this, id, params, options) as never;
    return new Promise((resolve) => resolve(this.syncExecuteCommand(id, params, options)));
  };
}
