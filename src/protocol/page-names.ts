/** What the sidebar can show, one at a time; the menu opens some of them directly. */
export const PAGE_NAMES = [
  "home",
  "check",
  "what-if",
  "import",
  "monday",
  "repair",
  "undo",
  "share",
  "settings",
  "help",
] as const;

export type PageName = (typeof PAGE_NAMES)[number];

/** Id of the element by which the menu tells the sidebar where to begin: its `data-page`. */
export const START_PAGE_ID = "start-page";
