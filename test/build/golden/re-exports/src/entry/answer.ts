/** @endpoint */
export const answer = (request: string): string => request;
