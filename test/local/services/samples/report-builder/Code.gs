const REPORT = 'Report';

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Sales')
    .addItem('Build the report', 'buildReport')
    .addItem('Clear the report', 'clearReport')
    .addToUi();
}

function buildReport() {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  const rows = ss.getSheetByName('Data').getDataRange().getValues();
  const header = rows.shift();
  const totals = {};
  rows.forEach(function (row) {
    totals[row[0]] = (totals[row[0]] || 0) + row[1];
  });
  const table = Object.keys(totals).sort().map((name) => [name, totals[name]]);
  const sheet = ss.getSheetByName(REPORT) || ss.insertSheet(REPORT);
  sheet.clear();
  sheet.appendRow([header[0], header[1]]);
  sheet.getRange(2, 1, table.length, 2).setValues(table);
  sheet.getRange(table.length + 2, 1, 1, 2).setValues([['Total', `=SUM(B2:B${table.length + 1})`]]).setFontWeight('bold');
  sheet.getRange('1:1').setBackground('#0b3d5c').setFontColor('white').setHorizontalAlignment('center');
  sheet.setFrozenRows(1);
  sheet.autoResizeColumns(1, 2);
  ss.toast(describe_(table.length), 'Report', 3);
  return sheet.getRange(table.length + 2, 2).getValue();
}
