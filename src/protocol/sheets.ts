/** The plan's sheets that Cap can build, in the order of work. */
export const SHEET_IDS = ["review", "priorities", "actions"] as const;

export type SheetId = (typeof SHEET_IDS)[number];
