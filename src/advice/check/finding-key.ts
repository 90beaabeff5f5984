import { shortened } from "./quote";

const ROOM = 120;

/**
 * Gives each finding of a rule its name: the code, what it is about, and a number when two are about the same, as two
 * actions called alike: `late-action:Photos`, then `late-action:Photos#2`.
 */
export function keyMaker(code: string): (about?: string) => string {
  const times = new Map<string, number>();
  return (about) => {
    const key = about === undefined ? code : `${code}:${shortened(about, ROOM)}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key}#${time}`;
  };
}
