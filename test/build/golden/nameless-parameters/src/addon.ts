/** @endpoint */
export function ask({ language }: { language: string }, ...rest: string[]): string {
  return language + rest.length;
}
