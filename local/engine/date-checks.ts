import { DataValidationType, type Univer } from "@univerjs/core";
import { DataValidatorRegistryService } from "@univerjs/data-validation";

/**
 * Univer takes a cell for a date when it can read what is shown, in English only: `19 janv. 2026` would be marked.
 * Here what was typed has been read in the file's locale already, so a date is a number and a text is none.
 */
export function installDateChecks(univer: Univer): void {
  const validator = univer.__getInjector().get(DataValidatorRegistryService).getValidatorItem(DataValidationType.DATE);
  if (!validator) throw new Error("Univer has no check for dates");
  validator.isValidType = async ({ value }) => typeof value === "number";
}
