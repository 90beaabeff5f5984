import type { Words } from "../../src/shared/language";

/** What a global is for; every one has exactly one of these tags in its comment. */
export const KINDS = ["customfunction", "trigger", "menu", "endpoint", "part"] as const;
export type Kind = (typeof KINDS)[number];

export interface DocumentedParameter {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly text: Words;
  readonly offset: number;
}

/** A documentation comment taken apart. Texts are "" where the comment has none; offsets are places in the file. */
export interface DocComment {
  readonly kinds: readonly Kind[];
  readonly description: Words;
  readonly parameters: readonly DocumentedParameter[];
  readonly returns: { readonly type: string; readonly text: Words; readonly offset: number } | null;
  /** One per line of the `@example` blocks. */
  readonly examples: readonly { readonly text: string; readonly offset: number }[];
}

interface Block {
  readonly tag: string;
  readonly offset: number;
  readonly lines: { readonly text: string; readonly offset: number }[];
}

const KIND_TAG = new RegExp(`@(${KINDS.join("|")})\\b`, "g");

/**
 * Reads `description @fr description`, `@param {type} name english @fr french`, `@return {type} english @fr french`
 * and `@example`. `@fr` turns to French for the rest of its block, on the same line or on a new one.
 *
 * @param text between the comment marks
 * @param offset of that text in its file
 */
export function readDocComment(text: string, offset: number): DocComment {
  const kinds = [...text.matchAll(KIND_TAG)].map((match) => match[1] as Kind);
  const blocks = blocksOf(text, offset);
  const tagged = (...tags: string[]): Block[] => blocks.filter(({ tag }) => tags.includes(tag));
  const [returned] = tagged("return", "returns");
  return {
    kinds,
    description: wordsOf(joined(tagged(""))),
    parameters: tagged("param").map((block) => {
      const { type, rest } = typed(joined([block]));
      const [, bracket, inBrackets, plain, words] = /^(\[([^\]=]+)\]|(\S*))\s*(.*)$/s.exec(rest) ?? [];
      const optional = bracket?.startsWith("[") === true;
      const name = (inBrackets ?? plain ?? "").trim();
      return { name, type, optional, text: wordsOf(words ?? ""), offset: block.offset };
    }),
    returns: returned ? describe(returned) : null,
    examples: tagged("example").flatMap(({ lines }) => lines.filter((line) => line.text !== "")),
  };
}

function describe(block: Block): { type: string; text: Words; offset: number } {
  const { type, rest } = typed(joined([block]));
  return { type, text: wordsOf(rest), offset: block.offset };
}

function blocksOf(text: string, start: number): Block[] {
  const blocks: Block[] = [{ tag: "", offset: start, lines: [] }];
  let offset = start;
  for (const line of text.split("\n")) {
    const margin = /^[ \t]*\*?[ \t]*/.exec(line)?.[0].length ?? 0;
    const content = line.slice(margin).replace(KIND_TAG, "").trimEnd();
    const [head, tag] = /^@(?!fr\b)(\w+)[ \t]*/.exec(content) ?? ["", ""];
    if (tag) blocks.push({ tag, offset: offset + margin, lines: [] });
    blocks.at(-1)?.lines.push({ text: content.slice(head.length), offset: offset + margin + head.length });
    offset += line.length + 1;
  }
  return blocks;
}

// Spaces are named one by one: \s would also take the narrow no-break spaces that French needs.
function joined(blocks: readonly Block[]): string {
  const lines = blocks.flatMap((block) => block.lines.map((line) => line.text));
  return lines
    .join(" ")
    .replace(/[ \t]+/g, " ")
    .replace(/^ | $/g, "");
}

function typed(text: string): { type: string; rest: string } {
  const [head, type] = /^\{([^}]*)\} ?/.exec(text) ?? ["", ""];
  return { type: (type ?? "").trim(), rest: text.slice(head.length) };
}

function wordsOf(text: string): Words {
  const [en, ...fr] = text.split(/(?:^| )@fr(?: |$)/);
  return { en: en ?? "", fr: fr.join(" ") };
}
