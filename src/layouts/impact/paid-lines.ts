/** Paid lines that can be compared, each with the community that might replace it: a pair of columns each. */
export const PAID_LINES = [1, 2, 3] as const;

export type PaidLine = (typeof PAID_LINES)[number];

export const adsColumn = (line: PaidLine) => `ads${line}` as const;
export const communityColumn = (line: PaidLine) => `community${line}` as const;
