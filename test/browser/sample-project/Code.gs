/** A small container-bound project in the manner of those that people publish: a menu, a form, a function. */

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Stock')
    .addItem('Add a product', 'showForm')
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Greet', 'greet').addItem('Fail', 'fail'))
    .addToUi();
  SpreadsheetApp.getUi().createAddonMenu().addItem('Count products', 'countProducts').addToUi();
}

function showForm() {
  var form = HtmlService.createHtmlOutputFromFile('Form').setTitle('New product');
  SpreadsheetApp.getUi().showSidebar(form);
}

function addProduct(product) {
  var sheet = SpreadsheetApp.getActiveSheet();
  var row = sheet.getLastRow() + 1;
  sheet.getRange(row, 1, 1, 2).setValues([[product.name, product.price]]);
  return { row: row, total: sheet.getRange(1, 2, row, 1).getValues().reduce(function (sum, line) { return sum + Number(line[0]); }, 0) };
}

function refuse() {
  throw new Error('Prices cannot be negative');
}

function greet() {
  var answer = SpreadsheetApp.getUi().prompt('Greeting', 'Your name?', SpreadsheetApp.getUi().ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() === SpreadsheetApp.getUi().Button.OK) {
    SpreadsheetApp.getActiveSpreadsheet().toast('Hello ' + answer.getResponseText(), 'Stock');
  }
}

function fail() {
  throw new Error('Nothing to count yet');
}

function countProducts() {
  SpreadsheetApp.getUi().alert('Products: ' + SpreadsheetApp.getActiveSheet().getLastRow());
}

/**
 * Price with a markup.
 *
 * @param {number} price Price before the markup, e.g. 10.
 * @param {number} rate Markup, e.g. 20%.
 * @return {number} The price to show.
 * @customfunction
 */
function MARKUP(price, rate) {
  if (price < 0) throw new Error('MARKUP takes a price of zero or more');
  return price * (1 + rate);
}
