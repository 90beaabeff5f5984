// biome-ignore-all lint/correctness/noComponentHookFactories: functions of a spreadsheet, not of React.
import { closeGrids, newGrid } from "./grid";

afterAll(closeGrids);
afterEach(() => jest.restoreAllMocks());

describe("arguments (platform 1)", () => {
  const grid = newGrid("fr_FR");
  let seen: unknown[] = [];
  grid.functions({
    SEE(...args) {
      seen = args;
    },
  });
  grid.write("A1", [1, "x"], [null, "5 %"], ["15/03/2026", true], ["=1/0", ""]);
  const see = (args: string) => {
    grid.compute(`=SEE(${args})`);
    return seen;
  };

  test.each([
    ["a cell is a scalar", "A1", [1]],
    [
      "a range is rows of cells",
      "A1:B2",
      [
        [
          [1, "x"],
          ["", 0.05],
        ],
      ],
    ],
    ["a single empty cell is an empty text", "A2", [""]],
    ["a percent cell is a fraction", "B2", [0.05]],
    ["a date cell is a Date", "A3", [new Date("2026-03-14T23:00:00Z")]],
    ["a boolean is a boolean", "B3", [true]],
    ["an error is its token", "A4", ["#DIV/0!"]],
    ["literals and results", '2;"t";A1+1;FALSE', [2, "t", 2, false]],
    [
      "an array has rows",
      "{1\\2;3\\4}",
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
  ])("%s", (_, args, expected) => {
    expect(see(args)).toEqual(expected);
  });

  test("trailing arguments that are not given are undefined", () => {
    expect(see("A1")).toHaveLength(1);
  });

  test("an open range has all rows of the sheet", () => {
    expect((see("A1:A")[0] as unknown[]).length).toBe(1000);
  });

  test("the name may be written in any case", () => {
    seen = [];
    grid.compute("=see(7)");
    expect(seen).toEqual([7]);
  });
});

describe("results (platform 1)", () => {
  const grid = newGrid("fr_FR");
  grid.functions({
    SCALAR: () => "s",
    GRID: () => [
      [1, "a"],
      [true, null],
    ],
    LIST: () => [1, 2, 3],
    NOTHING: () => undefined,
    DAY: () => new Date("2026-03-14T23:00:00Z"),
    NOT_A_NUMBER: () => Number.NaN,
    OBJECT: () => ({}),
    FAIL: () => {
      throw new Error("Say what you sell.");
    },
  });

  test("scalars, and rows that spill", () => {
    expect(grid.compute("=SCALAR()", "A1")).toBe("s");
    grid.write("A3", ["=GRID()"]);
    expect(grid.values("A3:B4")).toEqual([
      [1, "a"],
      [true, ""],
    ]);
    expect(grid.compute("=SUM(A3:A4)")).toBe(1);
  });

  test("an array of one dimension goes down", () => {
    grid.write("C1", ["=LIST()"]);
    expect(grid.values("C1:D3")).toEqual([
      [1, ""],
      [2, ""],
      [3, ""],
    ]);
  });

  test("nothing is a blank, a Date a date", () => {
    expect(grid.compute("=NOTHING()")).toBe("");
    expect(grid.compute("=DAY()", "Y1")).toEqual(new Date("2026-03-14T23:00:00Z"));
    expect(grid.display("Y1")).toBe("15/03/2026");
  });

  test("what no cell can hold is an error", () => {
    expect(grid.compute("=NOT_A_NUMBER()")).toBe("#NUM!");
    expect(grid.compute("=OBJECT()")).toBe("#ERROR!");
  });

  test("a throw is #ERROR! with its message, and other formulas are calculated all the same", () => {
    grid.write("F1", ["=FAIL()", "=1+1", "=F1"]);
    expect(grid.values("F1:H1")).toEqual([["#ERROR!", 2, "#ERROR!"]]);
    expect(grid.message("F1")).toBe("Say what you sell.");
    expect(grid.message("G1")).toBe("");
  });

  test("a blocked array is #REF! and names the first cell in its way; an empty text blocks too", () => {
    grid.write("J3", ["stop"]);
    grid.write("J1", ["=LIST()"]);
    expect(grid.value("J1")).toBe("#REF!");
    expect(grid.message("J1")).toBe("Array result was not expanded because it would overwrite data in J3.");
    grid.write("J3", [""]);
    expect(grid.value("J1")).toBe("#REF!");
    grid.write("J3", [null]);
    expect(grid.values("J1:J3")).toEqual([[1], [2], [3]]);
    expect(grid.message("J1")).toBe("");
  });

  test("a blocked array leaves no empty texts that would block another one", () => {
    grid.document.workbook.getSheets()[0]?.getRange(0, 11, 3, 1).setBackground("#ff0000");
    grid.write("L3", ["stop"]);
    grid.write("L1", ["=LIST()"]);
    expect(grid.value("L1")).toBe("#REF!");
    grid.write("L3", [null]);
    expect(grid.values("L1:L3")).toEqual([[1], [2], [3]]);
  });

  test("the message goes with the cell when rows are inserted", () => {
    const own = newGrid();
    own.functions({
      FAIL: () => {
        throw new Error("moved");
      },
    });
    own.write("A1", ["=FAIL()"]);
    expect(own.message("A1")).toBe("moved");
    own.document.workbook.getSheets()[0]?.insertRowBefore(0);
    expect(own.message("A2")).toBe("moved");
  });
});

describe("recalculation (platform 1)", () => {
  test("a function is called again only when the value of an argument has changed", () => {
    const grid = newGrid();
    grid.functions({ TWICE: (value) => Number(value) * 2 });
    grid.write("A1", [1, "=TWICE(A1)"]);
    expect(grid.value("B1")).toBe(2);
    grid.write("A1", [1]);
    grid.write("D1", ["=TWICE(A1)"]);
    grid.write("E1", [5]);
    expect(grid.value("D1")).toBe(2);
    expect(grid.engine.functionCalls.get("TWICE")).toBe(1);
    grid.write("A1", [3]);
    expect(grid.values("B1:D1")).toEqual([[6, "", 6]]);
    expect(grid.engine.functionCalls.get("TWICE")).toBe(2);
  });

  test("a new version of a function is calculated at once, an unknown one becomes known", () => {
    const grid = newGrid();
    grid.write("A1", ["=LATER(1)"]);
    expect(grid.value("A1")).toBe("#NAME?");
    grid.functions({ LATER: () => "first" });
    expect(grid.value("A1")).toBe("first");
    grid.functions({ LATER: () => "second" });
    expect(grid.value("A1")).toBe("second");
    grid.functions({});
    expect(grid.value("A1")).toBe("#NAME?");
  });

  test.each(["=CAP(B1)", "=CAP(A1:A2)", "=CAP(C:C)", "=CAP(NOW())", "=CAP(E2:E3)", "=CAP(moment)"])(
    "%s is refused: NOW and RAND may not be referenced, directly or not",
    (formula) => {
      const grid = newGrid();
      grid.functions({ CAP: () => 1 });
      grid.document.workbook.insertDefinedName("moment", "Sheet1!$B$1");
      grid.write("A1", ["=NOW()", "=A1+1", '=B1&""', null, "=SEQUENCE(3)*RAND()"]);
      expect(grid.compute(formula)).toBe("#ERROR!");
      expect(grid.message("Z1")).toBe(
        "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()",
      );
    },
  );

  test("TODAY, and a text that names NOW, are accepted", () => {
    const grid = newGrid();
    grid.functions({ CAP: () => 1 });
    grid.write("A1", ["=TODAY()", '="NOW()"', "=NOW()"]);
    expect(grid.compute('=CAP(A1:B1;"RAND()")')).toBe(1);
  });

  test("more than thirty seconds is too long", () => {
    const grid = newGrid();
    let now = 0;
    jest.spyOn(Date, "now").mockImplementation(() => now);
    grid.functions({
      SLOW: () => {
        now += 30_001;
        return 1;
      },
    });
    expect(grid.compute("=SLOW()")).toBe("#ERROR!");
    expect(grid.message("Z1")).toBe("Exceeded maximum execution time (line 0).");
  });
});
