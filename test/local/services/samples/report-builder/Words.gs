function describe_(lines) {
  return Utilities.formatDate(new Date(2026, 2, 15), Session.getScriptTimeZone(), 'yyyy') + ': ' + lines + ' lines';
}

function clearReport() {
  const sheet = SpreadsheetApp.getActive().getSheetByName(REPORT);
  if (sheet) SpreadsheetApp.getActive().deleteSheet(sheet);
}

/**
 * Adds the tax.
 *
 * @param {number} amount Amount or range of amounts, e.g. 100.
 * @param {number} [rate] Rate of the tax, e.g. 20%.
 * @return {number} The amounts with the tax.
 * @customfunction
 */
function WITHTAX(amount, rate = 0.2) {
  if (Array.isArray(amount)) return amount.map((row) => row.map((cell) => WITHTAX(cell, rate)));
  return amount === '' ? '' : amount * (1 + rate);
}
