import { LAYOUTS } from "../../src/layouts/all-layouts";
import type { Allowed, Cell, Column } from "../../src/layouts/layout";

/** Every drop-down of the layouts, with where it stands. */
function dropDowns() {
  return Object.values(LAYOUTS).flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind !== "table") return [];
      const cells: readonly (Cell | Column)[] = [
        ...block.columns,
        ...block.rows.flatMap((row) => Object.values(row.cells ?? {})),
      ];
      return cells.flatMap(({ allowed }) =>
        allowed?.kind === "choices" ? [{ place: `${id}.${block.id}`, choices: allowed.choices }] : [],
      );
    }),
  );
}

test("no word of a drop-down means one choice in French and another in English: a change of language could not tell", () => {
  const seen = new Set<Allowed | unknown>();
  for (const { place, choices } of dropDowns()) {
    if (seen.has(choices)) continue;
    seen.add(choices);
    choices.forEach((one, index) => {
      choices.forEach((other, at) => {
        const isAmbiguous = index !== at && one.fr.toLowerCase() === other.en.toLowerCase();
        expect({ place, one: one.fr, isAmbiguous }).toEqual({ place, one: one.fr, isAmbiguous: false });
      });
    });
  }
  expect(seen.size).toBeGreaterThan(5);
});
