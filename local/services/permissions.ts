/** Which service calls each authorisation allows. */
import type { AuthMode } from "../index";

export type Authorisation = AuthMode | "CUSTOM_FUNCTION";

/** Touches neither the document nor a person's data. */
const HARMLESS =
  "Utilities\\.|Logger\\.|Console\\.|HtmlService\\.|Html(Output|Template)\\.|ScriptApp\\.|Session\\.get(ActiveUserLocale|ScriptTimeZone)$";
const MENUS = "SpreadsheetApp\\.getUi$|Ui\\.create|Menu\\.";
const SHOWN = /^Ui\.(alert|prompt|show)/;
const DOCUMENT_READS =
  "(SpreadsheetApp|Spreadsheet|Sheet|Range|RangeList|NamedRange|Protection|DataValidation|DeveloperMetadata\\w*|BooleanCondition|EmbeddedChart|ChartOptions|ContainerInfo|ConditionalFormatRule)\\.(get(?!Ui$)|is|has|can|offset)";

const ALLOWED: Readonly<Record<Authorisation, (call: string) => boolean>> = {
  NONE: matches(HARMLESS, MENUS),
  LIMITED: (call) => !SHOWN.test(call),
  CUSTOM_FUNCTION: matches(
    HARMLESS,
    DOCUMENT_READS,
    "Properties(Service)?\\.",
    "Cache(Service)?\\.",
    "Lock(Service)?\\.",
  ),
  FULL: () => true,
};

function matches(...patterns: string[]): (call: string) => boolean {
  const pattern = new RegExp(`^(?:${patterns.join("|")})`);
  return (call) => pattern.test(call);
}

/** @param call class and method, such as `Range.setValue`. */
export function isAllowed(authorisation: Authorisation, call: string): boolean {
  return ALLOWED[authorisation](call);
}
