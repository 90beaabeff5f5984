import { languageOfLocale, type Words } from "../shared/language";

const OPEN_PLANNER: Words = { fr: "Ouvrir le planificateur", en: "Open the planner" };
const SIDEBAR_TITLE = "Cap";

/**
 * Adds Cap's menu. Runs in every authorisation mode, NONE included, so it asks for nothing but the user's locale.
 * @trigger
 */
export function onOpen(): void {
  const language = languageOfLocale(Session.getActiveUserLocale());
  SpreadsheetApp.getUi().createAddonMenu().addItem(OPEN_PLANNER[language], "openPlanner").addToUi();
}

/**
 * Right after the installation the file is open already: the menu comes without a reload.
 * @trigger
 */
export function onInstall(): void {
  onOpen();
}

/**
 * Opens the sidebar.
 * @menu
 */
export function openPlanner(): void {
  const html = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle(SIDEBAR_TITLE);
  SpreadsheetApp.getUi().showSidebar(html);
}
