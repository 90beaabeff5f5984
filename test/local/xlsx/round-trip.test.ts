import fc from "fast-check";
import type { Parts } from "../../../local/services/snapshot";
import { type DownloadOptions, xlsxOf } from "../../../local/xlsx/download";
import { readXlsx } from "../../../local/xlsx/hucre";
import { pack, unpack } from "../../../local/xlsx/package";
import { textOf } from "../../../local/xlsx/relationships";
import { snapshotOfXlsx, type UploadOptions } from "../../../local/xlsx/upload";
import { packageFaults } from "../../template/package-faults";
import { type OpenDocument, openDocument } from "../services/open-document";

const TITLE = "L’an d'après & <moi>, hum";

function fill({ app, book, sheet }: OpenDocument): void {
  sheet.setName(TITLE);
  sheet
    .getRange("A1:C1")
    .setValues([["Mois", "Prévu", "Réalisé"]])
    .setFontWeight("bold")
    .setBackground("#0b3d5c");
  sheet.getRange("A2:C4").setValues([
    ["janvier", 10.5, 9],
    ["février", 12, ""],
    ["'=1+1", true, "=SUM(B2:B3;1/2)"],
  ]);
  sheet.getRange("E1").setFormula(`=IF(B2>1,5;"plus, ou ""égal""";B2)`);
  sheet
    .getRange("E2")
    .setValue(new Date(2026, 2, 15))
    .setNumberFormat("d mmm yyyy");
  sheet.getRange("E3").setFormula("=1/0");
  sheet.getRange("A6:C6").merge().setWrap(true).setHorizontalAlignment("center").setNote("Pourquoi & comment");
  sheet
    .getRange("B2:B3")
    .setDataValidation(app.newDataValidation().requireNumberBetween(0, 100).setHelpText("De 0 à 100").build());
  const list = app.newDataValidation().requireValueInList(["oui", "non"], true).build();
  for (const cell of ["D2", "D4:D5"]) sheet.getRange(cell).setDataValidation(list);
  sheet
    .getRange("G1:G2")
    .insertCheckboxes()
    .setValues([[true], [false]]);
  sheet.getRange("F2").setDataValidation(app.newDataValidation().requireDate().build());
  sheet.setConditionalFormatRules([
    app
      .newConditionalFormatRule()
      .whenFormulaSatisfied('=LEFT($A2;1)="j"')
      .setFontColor("#b42318")
      .setBold(true)
      .setRanges([sheet.getRange("A2:A4"), sheet.getRange("C2:C4")])
      .build(),
    app
      .newConditionalFormatRule()
      .whenNumberLessThan(10)
      .setBackground("#ffeeaa")
      .setRanges([sheet.getRange("B2:B4")])
      .build(),
  ]);
  const chart = sheet.newChart().asColumnChart().setTitle("Prévu & réalisé").setNumHeaders(1).setPosition(8, 2, 30, 5);
  for (const column of ["A1:A4", "B1:B4", "C1:C4"]) chart.addRange(sheet.getRange(column));
  chart.setOption("width", 400).setOption("height", 210).setOption("legend", { position: "bottom" });
  sheet.insertChart(chart.build());
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(1, 150).setRowHeight(1, 40).setTabColor("#0e7c7b").setHiddenGridlines(true);
  const other = book.insertSheet("Cachée");
  other.getRange("A1").setFormula(`='${TITLE.replace(/'/g, "''")}'!B2*2`);
  book.setNamedRange("prevu", sheet.getRange("B2:B4"));
  other.hideSheet();
}

async function throughFile(
  { local }: OpenDocument,
  upload: Partial<UploadOptions> = {},
  download: DownloadOptions = {},
): Promise<{ back: OpenDocument; bytes: Uint8Array }> {
  const bytes = await xlsxOf(local, download);
  const back = openDocument({ locale: "fr_FR" });
  const snapshot = await snapshotOfXlsx(bytes, { title: "Sans titre", locale: "fr_FR", ...upload });
  back.local.restore(snapshot);
  return { back, bytes };
}

function shown({ book }: OpenDocument) {
  return book.getSheets().map((sheet) => {
    const range = sheet.getDataRange();
    return [sheet.getName(), range.getDisplayValues(), range.getFormulas(), range.getNumberFormats(), range.getNotes()];
  });
}

test("a document comes back from an .xlsx file as it was: contents, formulas in its notation, looks, rules, charts, names", async () => {
  const first = openDocument({ locale: "fr_FR" });
  fill(first);
  const { back, bytes } = await throughFile(first);
  expect(packageFaults(bytes)).toEqual([]);
  expect(shown(back)).toEqual(shown(first));
  const [before, after] = [first, back].map(({ local }) => JSON.parse(local.snapshot()) as Parts);
  for (const [index, { grid, conditionalFormats }] of (before?.sheets ?? []).entries()) {
    const { name, hidden, tabColor, freeze, mergeData, showGridlines } = grid;
    expect(after?.sheets[index]?.grid).toMatchObject({ name, hidden, freeze, mergeData, showGridlines });
    expect(after?.sheets[index]?.grid.tabColor?.toLowerCase() ?? "").toBe(tabColor?.toLowerCase() ?? "");
    expect(after?.sheets[index]?.conditionalFormats).toEqual(conditionalFormats);
  }
  const sheet = back.book.getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet;
  const criteria = (cell: string) => String(sheet.getRange(cell).getDataValidation()?.getCriteriaType() ?? "");
  expect(["B3", "D5", "G2", "F2", "D3"].map(criteria)).toEqual([
    "NUMBER_BETWEEN",
    "VALUE_IN_LIST",
    "CHECKBOX",
    "DATE_IS_VALID_DATE",
    "",
  ]);
  expect(sheet.getRange("B2").getDataValidation()?.getHelpText()).toBe("De 0 à 100");
  const [chart] = sheet.getCharts();
  expect(chart?.getRanges().map((range) => range.getA1Notation())).toEqual(["A1:A4", "B1:B4", "C1:C4"]);
  expect(["title", "width", "height"].map((option) => chart?.getOptions().get(option))).toEqual([
    "Prévu & réalisé",
    400,
    210,
  ]);
  expect([chart?.getContainerInfo().getAnchorRow(), chart?.getContainerInfo().getOffsetX()]).toEqual([8, 30]);
  expect(back.book.getRangeByName("prevu")?.getA1Notation()).toBe("B2:B4");
  expect([sheet.getColumnWidth(1), sheet.getRowHeight(1)]).toEqual([150, 40]);
});

test("a lossy conversion loses rules and charts, and nothing that stands in a cell", async () => {
  const first = openDocument({ locale: "fr_FR" });
  fill(first);
  const { back } = await throughFile(first, { lossy: true });
  expect(shown(back)).toEqual(shown(first));
  const [sheet] = back.book.getSheets();
  expect(sheet?.getDataRange().getDataValidations().flat().filter(Boolean)).toEqual([]);
  expect([sheet?.getConditionalFormatRules(), sheet?.getCharts()]).toEqual([[], []]);
});

test("a list that is too long for Excel refers to cells that hold it, and is left out where none do", async () => {
  const first = openDocument({ locale: "fr_FR" });
  const words = Array.from({ length: 30 }, (_, index) => `une réponse possible, numéro ${index}`);
  const validation = first.app.newDataValidation().requireValueInList(words, true).build();
  first.sheet.getRange("B1").setDataValidation(validation);
  const checks = async () => (await readXlsx(await xlsxOf(first.local))).sheets[0]?.dataValidations ?? [];
  expect(await checks()).toEqual([]);
  first.sheet.getRange("D3:D32").setValues(words.map((word) => [word]));
  expect(await checks()).toMatchObject([{ type: "list", formula1: "'Feuille 1'!$D$3:$D$32", range: "B1" }]);
});

test("a print area means its sheet, whatever the title of that is", async () => {
  const first = openDocument({ locale: "fr_FR" });
  fill(first);
  const setup = { printArea: "$A$1:$G$9", printTitlesRow: "$1:$1" };
  const { bytes } = await throughFile(first, {}, { pages: new Map([[TITLE, { setup, breaks: [4], footer: "&P" }]]) });
  expect(packageFaults(bytes)).toEqual([]);
  const title = "L’an d''après &amp; &lt;moi&gt;, hum";
  expect(textOf(unpack(bytes), "xl/workbook.xml")).toContain(`>'${title}'!$A$1:$G$9<`);
});

test("whatever parts are packed are unpacked again", () => {
  const part = fc.tuple(fc.string({ minLength: 1 }), fc.uint8Array({ maxLength: 2000 }));
  fc.assert(
    fc.property(fc.uniqueArray(part, { selector: ([name]) => name }), (parts) => {
      const back = [...unpack(pack(new Map(parts)))].map(([name, bytes]) => [name, [...bytes]]);
      expect(back).toEqual(parts.map(([name, bytes]) => [name, [...bytes]]));
    }),
  );
  expect(() => unpack(new Uint8Array(100))).toThrow("no .xlsx file");
});
