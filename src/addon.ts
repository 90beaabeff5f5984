/** The add-on as Apps Script sees it: what is exported here is global there, and nothing else is. */
export { checkPlan, dismissFinding } from "./entry/check-endpoints";
export { buildPlan, goToSheet, readPlanner } from "./entry/endpoints";
export { importMonths, listSheets, readFigurePlaces, readFigures } from "./entry/figure-endpoints";
export {
  onInstall,
  onOpen,
  openCheck,
  openHelp,
  openImport,
  openPlanner,
  openRepair,
  openShare,
  openUndo,
  openWhatIf,
  recalculateFunctions,
} from "./entry/menu";
export { readMonday, saveMonday } from "./entry/monday-endpoints";
export { readPages } from "./entry/parts";
export { repairPlan } from "./entry/repair-endpoints";
export { changeSettings, readSettings } from "./entry/settings-endpoints";
export { emptyCopy, prepareCopy, readSharing } from "./entry/share-endpoints";
export { readUndoSteps, undoAction } from "./entry/undo-endpoints";
export { updatePlan } from "./entry/update-endpoints";
export { addCandidate, readWhatIf } from "./entry/what-if-endpoints";
export { BRIDGE, FUNDINGGAP, IMPACT, LANDING, MARKETSIZE, VARIANCE } from "./functions";
