/**
 * The pages of the sidebar that are not in its own file: it asks for them as soon as it opens, beside the plan's state.
 * Asks Sheets for nothing, and needs nothing of what the endpoints are made of.
 * @part
 */
export function readPages(): string {
  return HtmlService.createTemplateFromFile("Pages").getRawContent();
}
