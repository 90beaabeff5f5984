function markLateOrders() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var orders = sheet.getRange('A2:C' + sheet.getLastRow());
  orders.sort({ column: 2, ascending: true });
  var rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=AND($B2<TODAY(); $C2<>"done")')
    .setBackground('#ebe4f7')
    .setRanges([orders])
    .build();
  sheet.setConditionalFormatRules([rule]);
  var states = SpreadsheetApp.newDataValidation().requireValueInList(['open', 'done'], true).setAllowInvalid(false).build();
  sheet.getRange(2, 3, orders.getNumRows()).setDataValidation(states);
  sheet.getRange('A1:C1').setBorder(null, null, true, null, null, null, '#1f2937', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  SpreadsheetApp.getActive().setNamedRange('orders', orders);
  orders.protect().setDescription('Orders').setWarningOnly(true);
  var ui = SpreadsheetApp.getUi();
  return ui.alert('Done', orders.getNumRows() + ' orders', ui.ButtonSet.OK) === ui.Button.OK;
}
