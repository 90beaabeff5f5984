import { type PageName, START_PAGE_ID } from "../protocol/page-names";
import { problemOf } from "../protocol/problems";
import { type Language, languageOfLocale, type Words } from "../shared/language";
import { activeFile, changing } from "../workbook/active-file";
import { recalculate } from "../workbook/recalculate";
import { MENU_ITEMS } from "./menu-items";

const SIDEBAR_TITLE = "Cap";

const userLanguage = (): Language => languageOfLocale(Session.getActiveUserLocale());

/**
 * Adds Cap's menu. Runs in every authorisation mode, NONE included, so it asks for nothing but the user's locale.
 * @trigger
 */
export function onOpen(): void {
  const language = userLanguage();
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createAddonMenu();
  for (const item of MENU_ITEMS) {
    if (item === "line") menu.addSeparator();
    else if ("does" in item) menu.addItem(item.caption[language], item.does);
    else {
      const below = ui.createMenu(item.caption[language]);
      for (const { caption, does } of item.items) below.addItem(caption[language], does);
      menu.addSubMenu(below);
    }
  }
  menu.addToUi();
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
  showSidebar("home");
}

/**
 * Opens the sidebar where the plan is checked.
 * @menu
 */
export function openCheck(): void {
  showSidebar("check");
}

/**
 * Opens the sidebar where drivers can be tried.
 * @menu
 */
export function openWhatIf(): void {
  showSidebar("what-if");
}

/**
 * Opens the sidebar where figures are imported.
 * @menu
 */
export function openImport(): void {
  showSidebar("import");
}

/**
 * Opens the sidebar where the plan is repaired.
 * @menu
 */
export function openRepair(): void {
  showSidebar("repair");
}

/**
 * Opens the sidebar where the last actions can be taken back.
 * @menu
 */
export function openUndo(): void {
  showSidebar("undo");
}

/**
 * Opens the sidebar where a template is made of the plan.
 * @menu
 */
export function openShare(): void {
  showSidebar("share");
}

/**
 * Opens the sidebar where the functions are explained.
 * @menu
 */
export function openHelp(): void {
  showSidebar("help");
}

/**
 * Has Sheets work out again every formula that calls one of our functions, and says how many.
 * @menu
 */
export function recalculateFunctions(): void {
  // What is said when Sheets does not say in which language.
  let language: Language = "en";
  try {
    language = userLanguage();
    const count = changing(recalculate);
    activeFile().toast(recalculated(count)[language], SIDEBAR_TITLE);
  } catch (thrown) {
    activeFile().toast(problemOf(thrown).error.sentence(language), SIDEBAR_TITLE);
  }
}

function recalculated(count: number): Words {
  if (count === 0) {
    return { fr: "Aucune cellule n’appelle une fonction de Cap.", en: "No cell calls one of Cap’s functions." };
  }
  return count === 1
    ? { fr: "Une cellule est recalculée.", en: "One cell is worked out again." }
    : { fr: `${count} cellules sont recalculées.`, en: `${count} cells are worked out again.` };
}

/** The sidebar is served as it is; only where it begins is added behind it. */
function showSidebar(page: PageName): void {
  const html = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle(SIDEBAR_TITLE);
  if (page !== "home") html.append(`<i id="${START_PAGE_ID}" data-page="${page}" hidden></i>`);
  SpreadsheetApp.getUi().showSidebar(html);
}
