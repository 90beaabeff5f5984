import fc from "fast-check";
import { arrange } from "../../src/layouts/arrangement";
import { FUNDING } from "../../src/layouts/funding/funding";
import { QUARTER_KEYS, type QuarterKey, TIMES } from "../../src/layouts/funding/words";
import { PRIORITY_COLUMNS } from "../../src/layouts/impact/priority-columns";
import { type FundedPriority, type FundingSources, type Quarter, quickFunding } from "../../src/plan/model";
import { calculate } from "../../tools/second-engine/libreoffice";
import { type Content, openDocument, type Result, readResults } from "../../tools/second-engine/open-document";
import { planAll } from "../layouts/every-sheet";
import { fundedPriority, months } from "../plan/model/random-shops";

const RUNS = 100;
const seed = Date.now() % 1_000_000;
const cents = fc.integer({ min: 0, max: 5_000_000 }).map((value) => value / 100);
const quarter: fc.Arbitrary<Quarter> = fc.constantFrom(1, 2, 3, 4);

interface Case {
  readonly priorities: readonly FundedPriority[];
  readonly sources: FundingSources;
  readonly lastYear: readonly (number | null)[];
}

const anyCase: fc.Arbitrary<Case> = fc.record({
  priorities: fc.array(fundedPriority, { minLength: 4, maxLength: 4 }),
  sources: fc.record({
    savings: cents,
    shareOfExtraMargin: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    injections: fc.array(fc.record({ amount: cents, quarter }), { minLength: 3, maxLength: 3 }),
  }),
  lastYear: months.map((all) => all.map(({ revenue }) => revenue)),
});

const SHEET = planAll("en", ["settings", "funding"]).get("funding");
const PLACES = arrange(FUNDING, FUNDING.title.en).blocks;

function placeOf(table: string, column: string, row: string): [row: number, column: number] {
  const at = PLACES.get(table);
  return [(at?.rowIds.get(row) ?? Number.NaN) - 1, (at?.columns.get(column) ?? Number.NaN) - 1];
}

/** The Funding sheet of a plan without the others, with a case typed over what it takes from them. */
function filled({ priorities, sources, lastYear }: Case): Content[][] {
  const cells = (SHEET?.cells ?? []).map((line) =>
    line.map((cell): Content => {
      if (!cell || cell.custom) return null;
      return cell.isFormula ? { formula: String(cell.content) } : cell.content;
    }),
  );
  const type = (table: string, column: string, row: string, content: Content) => {
    const [line, place] = placeOf(table, column, row);
    (cells[line] as Content[])[place] = content;
  };
  const time = (number: Quarter) => TIMES[QUARTER_KEYS[number - 1] as QuarterKey].en;
  priorities.forEach((priority, index) => {
    const row = PRIORITY_COLUMNS[index] as string;
    type("from_impact", "start", row, priority.startMonth);
    type("from_impact", "gain", row, priority.gain);
    type("from_impact", "investment", row, priority.investment);
    type("from_impact", "one_off", row, priority.oneOffCost);
    type("from_impact", "running", row, priority.runningCost);
    type("from_impact", "working_capital", row, priority.workingCapital);
    for (const kind of ["investment", "one_off"]) type("uses", "when", `${kind}_${row}`, time(priority.costQuarter));
    type("uses", "when", `working_capital_${row}`, time(priority.workingCapitalQuarter));
    type("sources", "when", `freed_${row}`, time(priority.workingCapitalQuarter));
  });
  lastYear.forEach((revenue, index) => {
    type("seasons", "revenue", `m${index + 1}`, revenue ?? "");
  });
  type("choices", "value", "margin_share", sources.shareOfExtraMargin);
  type("sources", "amount", "saving", sources.savings);
  sources.injections.forEach(({ amount, quarter }, index) => {
    const row = ["capital", "loan", "grant"][index] as string;
    type("sources", "amount", row, amount);
    type("sources", "when", row, time(quarter));
  });
  return cells;
}

describe(`the balance by quarter is the model’s, for ${RUNS} plans of seed ${seed}`, () => {
  const cases = fc.sample(anyCase, { seed, numRuns: RUNS });
  let results: ReadonlyMap<string, readonly (readonly Result[])[]>;
  beforeAll(async () => {
    const copies = cases.map((each, index): [string, Content[][]] => [`Funding ${index}`, filled(each)]);
    results = readResults(await calculate(openDocument(new Map(copies)), "UTC"));
  }, 240_000);

  const valueIn = (index: number, table: string, column: string, row: string) => {
    const [line, place] = placeOf(table, column, row);
    return results.get(`Funding ${index}`)?.[line]?.[place];
  };

  test("uses, sources, balance, running balance, what is missing", () => {
    let withoutSeason = 0;
    cases.forEach(({ priorities, sources, lastYear }, index) => {
      const model = quickFunding(priorities, sources, lastYear);
      if (!model) withoutSeason += 1;
      // Without a season to follow, the sheet counts no extra margin, and says so.
      const wanted = model ?? quickFunding(priorities, { ...sources, shareOfExtraMargin: 0 }, lastYear);
      if (!wanted) throw new Error(`No table for case ${index}`);
      if (!model) expect(valueIn(index, "sources", "check", "margin")).toBe("○ needs share, months, review");
      wanted.quarters.forEach((quarter, which) => {
        for (const row of ["uses", "sources", "balance", "running"] as const) {
          expect([index, row, valueIn(index, "balance", QUARTER_KEYS[which] as string, row)]).toEqual([
            index,
            row,
            expect.closeTo(quarter[row], 4),
          ]);
        }
      });
      expect(valueIn(index, "balance", "year", "balance")).toBeCloseTo(wanted.balance, 4);
      expect(valueIn(index, "shortfall", "value", "missing")).toBeCloseTo(wanted.missing, 4);
      if (wanted.coverage !== null) {
        expect(valueIn(index, "shortfall", "value", "coverage")).toBeCloseTo(wanted.coverage, 6);
      }
    });
    expect(withoutSeason).toBeLessThan(RUNS / 2);
  });

  test("no cell of any of them is an error", () => {
    const errors = [...results.values()].flat(2).filter((value) => /^(#|Err:)/.test(String(value)));
    expect(errors).toEqual([]);
  });
});
