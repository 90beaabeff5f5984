/** The plan's sheets, in the order of work. */
export const SHEET_IDS = ["vision", "review", "priorities", "impact", "funding", "actions", "dashboard"] as const;

export type SheetId = (typeof SHEET_IDS)[number];
