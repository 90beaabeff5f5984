/** The typings of Apps Script as data. */
export interface Signatures {
  readonly classes: Readonly<Record<string, ClassSignatures>>;
  /** `BorderStyle` → its members in order. */
  readonly enums: Readonly<Record<string, readonly string[]>>;
  /** Every global of Apps Script and its class. */
  readonly globals: Readonly<Record<string, string>>;
}

export interface ClassSignatures {
  /** `SpreadsheetApp`, or "" for classes that errors name without a service, such as Ui. */
  readonly service: string;
  /**
   * Method → overloads → kinds of the parameters: `number`, `String[][]`, `Range`, `String|null`;
   * `?` before an optional one, `…` before a rest parameter.
   */
  readonly methods: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Property that holds an enum → name of the enum. */
  readonly constants: Readonly<Record<string, string>>;
}
