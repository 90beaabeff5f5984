import { PERSON_NUMBER } from "../actions/action-table";
import { nextPerson, PEOPLE } from "../actions/summary-tables";
import type { Migration, ReplacedFormula } from "./migration";

const personAt = (index: number): ReplacedFormula => ({
  kind: "formula",
  table: "load",
  column: "person",
  row: `n${index + 1}`,
  before: `=IFERROR(INDEX({actions.who};MATCH(${index + 1};{actions.person};0));"")`,
  after: nextPerson(index),
});

export const ACTIONS_2: Migration = {
  sheet: "actions",
  to: 2,
  brings: {
    fr: "La feuille Actions reste rapide avec des milliers de lignes\u202f: les personnes du tableau des charges se trouvent autrement.",
    en: "The Actions sheet stays fast with thousands of rows: people in the table of loads are found in another way.",
  },
  changes: [
    { kind: "rowHeights", table: "progress", before: 36, after: 54 },
    // These first: what numbers the people reads them now, and no longer the other way round.
    ...Array.from({ length: PEOPLE }, (_, index) => personAt(index)),
    {
      kind: "columnFormula",
      table: "actions",
      column: "person",
      before: '=IF({who}="";"";IF(SUMPRODUCT(--({who:}={who}))=1;MAX({person^:})+1;""))',
      after: PERSON_NUMBER,
    },
  ],
};
