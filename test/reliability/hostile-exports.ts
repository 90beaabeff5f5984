import { readFileSync } from "node:fs";
import fc from "fast-check";
import { ENGLISH, FIXTURES, FRENCH, OTHER_HEADERS, writeTable } from "../import/shop-exports";
import { hostileText } from "./hostile-values";

/** Exports as shops have them: four systems in two languages, and the first orders of a real shop. */
export const EXPORTS: readonly string[] = [
  ...Object.entries(FIXTURES).flatMap(([name, [header = [], ...rows]]) => [
    writeTable([header, ...rows], ENGLISH),
    writeTable([OTHER_HEADERS[name] ?? header, ...rows], FRENCH),
  ]),
  readFileSync("test/fixtures/online-retail-orders.csv", "utf8").split("\n").slice(0, 40).join("\n"),
  "sep=;\r\nMois;Commandes;CA TTC\r\n01/2025;12;1 234,50\r\n02/2025;14;1 300,00\r\n",
];

/** A change to a text: where (0 to 1), how much of it, and what comes there. */
type Mutation = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });

const pieces = fc.constantFrom(
  '"',
  '""',
  ",",
  ";",
  "\t",
  "|",
  "\n",
  "\r",
  "\r\n\r\n",
  "\u0000",
  "\ufeff",
  "\ufffe",
  "\u001a",
  "\u2028",
  "\u0085",
  "#",
  "(",
  "-",
  "−",
  "€",
  "%",
  "\u202f",
  "Total;",
  "Moyenne,",
  "sep=|\n",
  "Date;Commandes;Ventes nettes\n",
  "Month,Orders,Net sales,Net sales\n",
  "99999999999999999999",
  "1e309",
  "0000-00-00",
  "2025-13-45",
  "31/02/2025",
  "(".repeat(3000),
  "[".repeat(3000),
  '"'.repeat(2001),
  ",".repeat(3000),
  ";".repeat(3000),
  " ".repeat(3000),
  "\n".repeat(500),
  "9".repeat(3000),
  "1,".repeat(1500),
  "1 ".repeat(1500),
  "é".repeat(3000),
);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.oneof(pieces, hostileText)).map(
    ([at, piece]): Mutation =>
      (text) => {
        const index = Math.floor(at * text.length);
        return text.slice(0, index) + piece + text.slice(index);
      },
  ),
  fc.tuple(place, place).map(
    ([from, length]): Mutation =>
      (text) => {
        const index = Math.floor(from * text.length);
        return text.slice(0, index) + text.slice(index + Math.ceil(length * 40));
      },
  ),
  // A cell becomes something else.
  fc.tuple(place, fc.oneof(pieces, hostileText)).map(
    ([at, piece]): Mutation =>
      (text) => {
        const cells = text.split(/(?<=[,;\t\n])/);
        const index = Math.floor(at * cells.length);
        return [...cells.slice(0, index), piece, cells[index]?.slice(-1) ?? "", ...cells.slice(index + 1)].join("");
      },
  ),
  // Lines told twice, or in another order.
  fc.tuple(place, place).map(
    ([from, to]): Mutation =>
      (text) => {
        const lines = text.split("\n");
        const line = lines[Math.floor(from * lines.length)] ?? "";
        const index = Math.floor(to * lines.length);
        return [...lines.slice(0, index), line, ...lines.slice(index)].join("\n");
      },
  ),
  fc.tuple(fc.constantFrom(",", ";", "\t", "."), fc.constantFrom(",", ";", "\t", "|", "", "\n")).map(
    ([from, to]): Mutation =>
      (text) =>
        text.split(from).join(to),
  ),
);

/** A real export to which a few things happened, or a text of nothing but pieces. */
export const hostileExport: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom(...EXPORTS), fc.array(mutation, { maxLength: 4 }))
      .map(([text, mutations]) => mutations.reduce((changed, change) => change(changed), text)),
  },
  { weight: 1, arbitrary: fc.array(fc.oneof(pieces, hostileText), { maxLength: 30 }).map((all) => all.join("")) },
);

const ENCODINGS = ["utf8", "utf16le", "latin1"] as const;
const MARKS: readonly (readonly number[])[] = [
  [],
  [],
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0x50, 0x4b, 3, 4],
];

/** The bytes of such a text in some encoding, with any mark in front, some of them changed. */
export const hostileBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        hostileExport,
        fc.constantFrom(...ENCODINGS),
        fc.constantFrom(...MARKS),
        fc.array(fc.tuple(place, fc.nat(255)), { maxLength: 3 }),
      )
      .map(([text, encoding, mark, changes]) => {
        const bytes = Buffer.concat([Uint8Array.from(mark), Buffer.from(text, encoding)]);
        for (const [at, byte] of changes) bytes[Math.floor(at * bytes.length)] = byte;
        return new Uint8Array(bytes);
      }),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
);
