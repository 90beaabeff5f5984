import { closeGrids, newGrid } from "./grid";

afterAll(closeGrids);

const CELLS = [0, 12, "'12", "", "'?", "Léa", "LÉA", true, null];

describe("=, whatever was asked of the same column before", () => {
  const grid = newGrid();
  grid.write("A1", ...CELLS.map((content) => [content]));
  const equalTo = (other: string) => grid.compute(`=SUMPRODUCT(--(A1:A9=${other}))`);

  test.each([1, 2])("a zero is no empty text and a number no text of digits, asked for the %s. time", () => {
    expect(grid.compute('=A1=""')).toBe(false);
    expect(grid.compute('=A9=""')).toBe(true);
    expect(grid.compute("=A9=0")).toBe(true);
    expect(equalTo("12")).toBe(1);
    expect(equalTo('"12"')).toBe(1);
    expect(equalTo("A1")).toBe(3); // the zero and the two blanks
  });

  test("capitals do not matter, accents do", () => {
    expect(equalTo('"léa"')).toBe(2);
    expect(equalTo('"lea"')).toBe(0);
  });

  test("a question mark is one, though COUNTIF takes it for any letter", () => {
    expect(equalTo('"?"')).toBe(1);
    expect(grid.compute('=COUNTIF(A5:A7;"?")')).toBe(1);
    expect(grid.compute('=COUNTIF(A5:A7;"?é?")')).toBe(2);
  });
});

describe("the clock", () => {
  // Fourteen hours ahead of UTC and twelve behind it: never the same day.
  test.each(["Etc/GMT-14", "Etc/GMT+12"])("NOW and TODAY are of the document's time zone: %s", (timeZone) => {
    const grid = newGrid("en_US", timeZone);
    const parts = new Intl.DateTimeFormat("en-US", { timeZone }).format(new Date());
    grid.compute("=TODAY()");
    expect(grid.display("Z1")).toBe(parts);
    expect(Math.abs(Date.now() - Number(grid.compute("=NOW()")))).toBeLessThan(60_000);
  });
});
