import { LAYOUTS } from "../../src/layouts/all-layouts";
import { toCreate } from "../../src/layouts/sheet-to-create";
import { SHEET_IDS, type SheetId } from "../../src/protocol/sheets";
import { type OpenPlan, openPlan } from "./open-plan";

let plan: OpenPlan;
let empty: string;
beforeAll(async () => {
  plan = await openPlan({ locale: "fr_FR" });
  empty = plan.local.snapshot();
});
afterAll(() => plan.local.dispose());
beforeEach(() => plan.local.restore(empty));

const shownIn = (id: SheetId) =>
  (plan.file.getSheetByName(LAYOUTS[id].title.fr)?.getDataRange().getDisplayValues() ?? []).map((line) =>
    line.map((text) => text.replace(/[\u00A0\u202F]/g, " ")),
  );
/** Cells that a person would take for a broken sheet. */
const broken = (id: SheetId) =>
  shownIn(id).flatMap((line, row) =>
    line.flatMap((text, column) =>
      /^#|NaN|Infinity|undefined|null/.test(text) ? [`R${row + 1}C${column + 1} ${text}`] : [],
    ),
  );

/** What each sheet reads of others. */
const SOURCES: Readonly<Record<SheetId, readonly SheetId[]>> = {
  vision: ["review"],
  review: [],
  priorities: ["impact"],
  impact: ["review", "priorities"],
  funding: ["review", "priorities", "impact"],
  actions: ["priorities"],
  dashboard: ["vision", "review", "priorities", "impact", "actions"],
};

test.each(SHEET_IDS)("%s built alone has no error, and names in words the sheets that it waits for", (id) => {
  plan.build({ language: "fr", sheets: [id] });
  expect(broken(id)).toEqual([]);
  const words = shownIn(id).flat();
  for (const source of SOURCES[id]) expect(words).toContain(toCreate(source).fr);
});

test("a plan in which nobody typed anything has no error and no column of zeros", () => {
  plan.build({ language: "fr" });
  for (const id of SHEET_IDS) {
    expect({ id, broken: broken(id) }).toEqual({ id, broken: [] });
    const zeros = shownIn(id)
      .flat()
      .filter((text) => /^−?0([,.]0+)?( ?%)?$/.test(text));
    expect({ id, zeros }).toEqual({ id, zeros: [] });
  }
});
