import { closeGrids, newGrid } from "./grid";

afterAll(closeGrids);

describe.each(["fr_FR", "en_US", "de_DE", "fr_MA"])("in %s", (locale) => {
  const grid = newGrid(locale);
  grid.write("A1", [1, 2], [3, 4], [5, 6]);
  const comma = locale === "en_US";

  test("`;` separates arguments in every locale (platform 2)", () => {
    expect(grid.compute("=IF(A1;2;3)")).toBe(2);
  });

  test(`a comma between arguments is ${comma ? "read" : "#ERROR!, Formula parse error"} (platform 2)`, () => {
    expect(grid.compute("=SUM(A1,B1)")).toBe(comma ? 3 : "#ERROR!");
    expect(grid.message("Z1")).toBe(comma ? "" : "Formula parse error.");
  });

  test("a decimal literal is written with the locale's mark, a fraction works everywhere (platform 2)", () => {
    expect(grid.compute(comma ? "=2*0.5" : "=2*0,5")).toBe(1);
    expect(grid.compute(comma ? "=2*0,5" : "=2*0.5")).toBe("#ERROR!");
    expect(grid.compute("=2*(1/2)")).toBe(1);
  });

  test("array literals: columns by the locale's sign, rows by `;` everywhere (platform 2)", () => {
    expect(grid.compute(comma ? "=SUM({1,2;3,4})" : "=SUM({1\\2;3\\4})")).toBe(10);
    expect(grid.compute("=SUM({1;2;3})")).toBe(6);
    expect(grid.compute("=ROWS({A1:A2;B1:B2})")).toBe(4);
  });

  test("function names are English only (platform 2)", () => {
    expect(grid.compute("=SOMME(A1)")).toBe("#NAME?");
    expect(grid.message("Z1")).toBe("Unknown function: 'SOMME'.");
  });

  test("getFormula gives the formula in the locale's notation, not as it was set (platform 2)", () => {
    grid.write("Z1", ['=IF(A1;"a;b";3)']);
    expect(grid.formula("Z1")).toBe(comma ? '=IF(A1,"a;b",3)' : '=IF(A1;"a;b";3)');
  });
});

describe("formulas of Sheets that Univer alone does not know", () => {
  const grid = newGrid("fr_FR");
  grid.write("A1", ["b", 2], ["a", 3], ["c", 1], [null, null], [12.5, "5 %"]);

  test.each([
    ["open ranges end with the sheet", "=SUM(B1:B)", 6.05],
    ["open ranges know their first row", "=ROWS(B3:B)", 998],
    ["one argument: IFERROR gives a blank", "=IFERROR(1/0)", ""],
    ["one argument: ROUNDUP rounds to a whole", "=ROUNDUP(7/3)", 3],
    ["FILTER without match is #N/A", '=FILTER(A1:A3;A1:A3="z")', "#N/A"],
    ["JOIN", '=JOIN("-";A1:A3)', "b-a-c"],
    ["COUNTUNIQUE", "=COUNTUNIQUE(A1:B3)", 6],
    ["TO_TEXT shows as the cell does", "=TO_TEXT(B5)", "5%"],
    ["ARRAYFORMULA", "=SUM(ARRAYFORMULA(B1:B3*2))", 12],
    ["operators as functions", "=ADD(1;2)*GTE(2;2)", 3],
    ["DIVIDE by zero", "=DIVIDE(1;0)", "#DIV/0!"],
    ["errors of arguments pass through", "=JOIN(1/0;A1:A3)", "#DIV/0!"],
    ["a word that no formula knows", "=SUM(nowhere)", "#NAME?"],
    ["brackets that do not close", "=SUM(A1", "#ERROR!"],
  ])("%s: %s", (_, formula, value) => {
    expect(grid.compute(formula)).toBe(value);
  });

  test("SORT takes true and false for the order", () => {
    grid.write("D1", ["=SORT(A1:B3;2;FALSE)"]);
    expect(grid.values("D1:E3")).toEqual([
      ["a", 3],
      ["b", 2],
      ["c", 1],
    ]);
    grid.write("D1", ["=SORT(A1:B3;1;TRUE)"]);
    expect(grid.values("D1:D3")).toEqual([["a"], ["b"], ["c"]]);
  });

  test("SPLIT by each sign, numbers as numbers", () => {
    grid.write("G1", ['=SPLIT("x,y;3";",;")']);
    expect(grid.values("G1:I1")).toEqual([["x", "y", 3]]);
  });

  test("MAKEARRAY, which Univer makes with promises", () => {
    grid.write("K1", ["=MAKEARRAY(2;2;LAMBDA(r;c;r*10+c))"]);
    expect(grid.values("K1:L2")).toEqual([
      [11, 12],
      [21, 22],
    ]);
  });

  test("SPARKLINE leaves an empty cell and what is to be drawn", () => {
    expect(grid.compute('=SPARKLINE(B1:B3;{"charttype"\\"column";"max"\\5})', "N1")).toBe("");
    expect(grid.document.sparkline?.(grid.sheetId, 0, 13)).toEqual({
      values: [2, 3, 1],
      options: { charttype: "column", max: 5 },
    });
    grid.write("N1", ["=1"]);
    expect(grid.document.sparkline?.(grid.sheetId, 0, 13)).toBeNull();
  });

  test("a circular formula is #REF! with its reason, and heals", () => {
    grid.write("P1", ["=Q1+1", "=P1+1", "=P1"]);
    expect(grid.values("P1:R1")).toEqual([["#REF!", "#REF!", "#REF!"]]);
    expect(grid.message("P1")).toMatch(/^Circular dependency detected/);
    grid.write("P1", [1]);
    expect(grid.values("P1:R1")).toEqual([[1, 2, 1]]);
  });

  test("references written with `;` follow inserted and deleted rows and columns", () => {
    const own = newGrid("fr_FR");
    own.write("A1", [1, 2], [3, 4]);
    own.write("D5", ["=SUM(A1;-A2;A2:A)"]);
    own.document.workbook.getSheets()[0]?.insertRowBefore(0);
    expect(own.formula("D6")).toBe("=SUM(A2;-A3;A3:A)");
    own.document.workbook.getSheets()[0]?.insertColumnBefore(0);
    expect(own.formula("E6")).toBe("=SUM(B2;-B3;B3:B)");
    expect(own.value("E6")).toBe(1);
  });

  test("changing the locale rewrites the formulas and keeps the values, as Sheets does", () => {
    const own = newGrid("en_US");
    own.write("A1", [2, "=IF(A1>1,A1*1.5,0)", "=SUM({1,2;3,4})"]);
    own.document.locale = "de_DE";
    expect(own.formula("B1")).toBe("=IF(A1>1;A1*1,5;0)");
    expect(own.formula("C1")).toBe("=SUM({1\\2;3\\4})");
    expect(own.values("B1:C1")).toEqual([[3, 10]]);
  });

  test("needless quotes around a sheet's name are taken away, needed ones stay (platform 2)", () => {
    const own = newGrid("en_US");
    own.write("A1", ["='Sheet1'!B1", "='A1'!B1", "='My sheet'!B1"]);
    expect(["A1", "B1", "C1"].map(own.formula)).toEqual(["=Sheet1!B1", "='A1'!B1", "='My sheet'!B1"]);
  });
});
