/** Reads separated values as Sheets imports them. */

const CELL = (separator: string) => new RegExp(`"((?:[^"]|"")*)"[^${separator}\\r\\n]*|([^${separator}\\r\\n]*)`, "y");

/** Rows of texts; quoted cells may hold separators, line ends and doubled quotes. */
export function parseCsv(text: string, separator: string): string[][] {
  const pattern = CELL(separator === "\t" ? "\\t" : `\\${separator}`);
  const rows: string[][] = [[]];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    pattern.lastIndex = at;
    const [all, quoted, plain] = pattern.exec(text) as RegExpExecArray;
    rows.at(-1)?.push(quoted === undefined ? (plain as string) : quoted.replace(/""/g, '"'));
    at += all.length;
    if (text[at] === separator) {
      at++;
      if (at === text.length || /[\r\n]/.test(text[at] as string)) rows.at(-1)?.push("");
      else continue;
    }
    const end = /\r\n|\n|\r/y;
    end.lastIndex = at;
    at += end.exec(text)?.[0].length ?? 0;
    if (at < text.length) rows.push([]);
  }
  return rows;
}

/** The separator that the first line uses most. */
export function guessSeparator(text: string): string {
  const [line = ""] = text.split(/\r?\n/, 1);
  const count = (separator: string) => line.split(separator).length;
  return [",", ";", "\t"].reduce((best, one) => (count(one) > count(best) ? one : best));
}
