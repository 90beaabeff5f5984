import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import type { Language } from "../../src/shared/language";

/** A page that people read in the repository. */
export interface Page {
  readonly path: string;
  readonly text: string;
  /** That of its folder; English elsewhere. */
  readonly language: Language;
}

/** A formula of a page and what stands beside it as its result; null when nothing does. */
export interface StatedFormula {
  readonly formula: string;
  readonly result: string | null;
}

const FOLDER = readdirSync("docs", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .map((name) => `docs/${name.replaceAll("\\", "/")}`);

export const PAGES: readonly Page[] = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...FOLDER.sort()].map(
  (path) => ({
    path,
    text: readFileSync(path, "utf8"),
    language: path.startsWith("docs/fr/") ? "fr" : "en",
  }),
);

/**
 * Every formula of a page. The convention of all pages: in prose `` `=formula` → `result` ``, in a table the next cell is
 * the result, in code `=formula → result`.
 */
export function formulasIn(text: string): StatedFormula[] {
  const found: StatedFormula[] = [];
  let isBlock = false;
  for (const line of text.split("\n")) {
    if (/^\s*```/.test(line)) isBlock = !isBlock;
    else if (isBlock) found.push(...inBlock(line));
    else if (line.startsWith("|")) found.push(...inTable(line));
    else found.push(...inProse(line));
  }
  return found;
}

function inBlock(line: string): StatedFormula[] {
  const [, formula, result] = /(?:^|\s)(=[A-Z][\w.]*\(.*?\))\s*(?:→\s*(.*\S)\s*)?$/.exec(line) ?? [];
  return formula ? [{ formula, result: result ?? null }] : [];
}

function inTable(line: string): StatedFormula[] {
  const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
  return cells.flatMap((cell, index) => {
    const [, formula] = /^`(=[^`]+)`$/.exec(cell) ?? [];
    if (formula) return [{ formula, result: cells[index + 1]?.replaceAll("`", "") || null }];
    return inProse(cell);
  });
}

function inProse(line: string): StatedFormula[] {
  return [...line.matchAll(/`(=[^`→]+?)(?: → ([^`]+))?`(?: → `([^`]+)`)?/g)].map(
    ([, formula = "", inside, beside]) => ({
      formula,
      result: inside ?? beside ?? null,
    }),
  );
}

/** Where the links and pictures of a page lead inside the repository; `#part` stays. */
export function linksIn({ path, text }: Page): string[] {
  const inline = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g)];
  return inline
    .map(([, link, picture]) => link ?? picture ?? "")
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => resolved(path, link));
}

/** `docs/en/a.md` with `../b.md#c` → `docs/b.md#c` */
function resolved(path: string, link: string): string {
  return link.startsWith("#") ? `${path}${link}` : posix.normalize(join(dirname(path), link).replaceAll("\\", "/"));
}

export function headingsIn(text: string): string[] {
  return withoutCode(text)
    .split("\n")
    .filter((line) => /^#+ /.test(line));
}

/** As GitHub makes it of a heading: `## Où voulez-vous aller ?` → `où-voulez-vous-aller-` */
export function anchorOf(heading: string): string {
  return heading
    .replace(/^#+ /, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
}

/** The commands of npm that a page names. */
export function commandsIn(text: string): string[] {
  return [...text.matchAll(/\bnpm (run [\w:-]+|start|test)\b/g)].map(([, name = ""]) => name.replace(/^run /, ""));
}

/** Where French prose lacks a narrow no-break space: the word and the sign. */
export function wrongSpacesIn(text: string): string[] {
  const prose = withoutCode(text)
    .replace(/`[^`]*`|<[^>]*>/g, "")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/^\|[-:| ]+\|$/gm, "");
  return prose.match(/[\p{L}\d]*[^\u202f\p{P}\n][;:!?%»](?![\p{L}\d/])|«(?!\u202f)./gu) ?? [];
}

function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, "");
}
