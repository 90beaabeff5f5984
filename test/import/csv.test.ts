import fc from "fast-check";
import { type Delimiter, readCsv } from "../../src/import/csv";
import { findDelimiter } from "../../src/import/delimiter";

const cells = (text: string, delimiter: Delimiter = ",") => [...readCsv(text, delimiter)].map((record) => record.cells);

const quoted = (cell: string) => `"${cell.replace(/"/g, '""')}"`;

describe("reading CSV", () => {
  test.each([
    [
      "a,b\nc,d\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a,b\r\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a,b\rc,d\r",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["\uFEFFa,b\n", [["a", "b"]]],
    [
      "a,\n,b",
      [
        ["a", ""],
        ["", "b"],
      ],
    ],
    ['"a,1","b ""c"""\n', [["a,1", 'b "c"']]],
    ['"two\r\nlines",b\n', [["two\r\nlines", "b"]]],
    ['5" pipe,b\n', [['5" pipe', "b"]]],
    ['"",b\n', [["", "b"]]],
    ["a\n\nb\n", [["a"], [""], ["b"]]],
    ["", []],
  ])("%j", (text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  test("a quote that never closes names the row where it opens", () => {
    expect(() => cells('a,b\nc,"d\ne,f\n')).toThrow(/^Row 2: /);
  });

  test("whatever is written quoted is read back, with any delimiter and line end", () => {
    const table = fc.array(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(table, fc.constantFrom(",", ";", "\t"), fc.constantFrom("\n", "\r\n"), (rows, delimiter, end) => {
        const text = rows.map((row) => row.map(quoted).join(delimiter)).join(end);
        expect(cells(text, delimiter as ",")).toEqual(rows);
      }),
    );
  });
});

describe("finding the delimiter", () => {
  test.each([
    ["date,amount\n2025-01-01,12.50\n", ","],
    ["date;montant\n01/01/2025;12,50\n02/01/2025;13,10\n", ";"],
    ["date\tmontant\n01/01/2025\t12,50\n", "\t"],
    ["sep=;\ndate;montant\n", ";"],
    ["date|montant\n01/01/2025|12,50\n", "|"],
    ["sep=|\ndate;montant\n", "|"],
    ['date;note;montant\n01/01/2025;"a,b,c";12,50\n', ";"],
  ])("%j", (text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });
});
