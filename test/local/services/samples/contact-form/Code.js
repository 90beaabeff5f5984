function onOpen(e) {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Add a contact', 'showForm').addToUi();
}

function showForm() {
  var page = HtmlService.createHtmlOutputFromFile('Form').setTitle('New contact');
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Called by the form. */
function addContact(form) {
  if (!form.email) throw new Error('The e-mail address is missing.');
  var lock = LockService.getDocumentLock();
  lock.waitLock(5000);
  try {
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.appendRow([form.name, form.email, new Date()]);
    PropertiesService.getDocumentProperties().setProperty('last', form.email);
    return { row: sheet.getLastRow(), last: PropertiesService.getDocumentProperties().getProperty('last') };
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
