import fc from "fast-check";
import { type Content, contentBatches } from "../../src/workbook/content-batches";

const grids = fc.integer({ min: 1, max: 7 }).chain((columns) =>
  fc.array(fc.array(fc.option(fc.integer(), { nil: null }), { minLength: columns, maxLength: columns }), {
    minLength: 1,
    maxLength: 9,
  }),
);

test("writing the batches writes every cell that has something once, and no other", () => {
  fc.assert(
    fc.property(grids, (grid) => {
      const written = grid.map((line) => line.map((): Content | null => null));
      for (const { place, contents } of contentBatches(grid, { row: 5, column: 3 })) {
        expect([contents.length, contents[0]?.length]).toEqual([place.rows, place.columns]);
        contents.forEach((line, down) => {
          line.forEach((content, right) => {
            const row = written[place.row - 5 + down] as (Content | null)[];
            expect(row[place.column - 3 + right]).toBeNull();
            row[place.column - 3 + right] = content;
          });
        });
      }
      expect(written).toEqual(grid);
    }),
  );
});

test("a full rectangle takes one call, two apart take two", () => {
  expect(
    contentBatches([
      [1, 2],
      [3, 4],
    ]),
  ).toHaveLength(1);
  expect(
    contentBatches([
      [1, null, 2],
      [3, null, 4],
    ]),
  ).toHaveLength(2);
});
