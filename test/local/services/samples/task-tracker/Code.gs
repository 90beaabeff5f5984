/** A task list in the manner of those that people share: old and new menus, a list of states, a time stamp on each edit. */

var STATES = ['open', 'done'];

function onOpen() {
  SpreadsheetApp.getActiveSpreadsheet().addMenu('Tasks', [
    { name: 'Set up', functionName: 'setUp' },
    { name: 'Archive', functionName: 'archive' },
    null,
    { name: 'Count', functionName: 'count' },
  ]);
}

function onEdit(e) {
  var sheet = e.range.getSheet();
  if (sheet.getName() !== 'Tasks' || e.range.getColumn() !== 2 || e.range.getRow() === 1) return;
  sheet.getRange(e.range.getRow(), 4).setValue(new Date(2026, 2, 15));
  sheet.getRange(e.range.getRow(), 5).setValue((e.oldValue || 'nothing') + ' to ' + (e.value || 'nothing'));
}

function setUp() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.getSheetByName('Tasks') || book.insertSheet('Tasks', 0);
  sheet.clear();
  sheet.getRange('A1:E1').setValues([['Task', 'State', 'Note', 'Changed', 'How']]).setFontWeight('bold').setBackground('#d9ead3');
  sheet.getRange('A2:C5').setValues([
    ['  Water   the plants ', 'open', 'Each of them, those on the balcony and those of the neighbours too'],
    ['Pay the rent', 'open', ''],
    ['Call home', 'done', ''],
    ['Call home', 'done', ''],
  ]);
  var rule = SpreadsheetApp.newDataValidation().requireValueInList(STATES).setAllowInvalid(false).build();
  sheet.getRange('B2:B').setDataValidation(rule);
  sheet.getRange('C:C').setWrap(true);
  var region = sheet.getRange('B3').getDataRegion();
  region.trimWhitespace().removeDuplicates([1]);
  book.setNamedRange('tasks', sheet.getRange('A1').getDataRegion());
  sheet.setFrozenRows(1);
  sheet.sort(1);
  sheet.setTabColor('#6aa84f').autoResizeColumn(1);
  book.setActiveSheet(sheet);
}

function archive() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var copy = book.getSheetByName('Tasks').copyTo(book).setName('Archive');
  copy.getRange('A2:A').createTextFinder('rent');
}

function count() {
  var sheet = SpreadsheetApp.getActive().getSheetByName('Tasks');
  var last = sheet.getRange('A1').getNextDataCell(SpreadsheetApp.Direction.DOWN).getRow();
  if (Browser.msgBox('Count', 'Count the tasks?', Browser.Buttons.YES_NO) === 'yes') {
    sheet.getRange('G1').setValue('=COUNTOPEN(B2:B' + last + ')');
  }
  return last;
}

/**
 * Counts the open tasks.
 *
 * @param {Array<Array<string>>} states The states.
 * @return {number} How many are open.
 * @customfunction
 */
function COUNTOPEN(states) {
  return states.filter(function (row) { return row[0] === 'open'; }).length;
}
