/**
 * Number formats in US notation, as Sheets takes them in every locale; what is shown follows the file's locale.
 * Negative numbers carry a real minus sign; their colour comes from a conditional format.
 */
export const NUMBER_FORMATS = {
  text: "@",
  /** Words and mixed content: nothing is forced. */
  general: "General",
  count: '#,##0;"−"#,##0',
  /** Money in tables: no decimals, the unit stands in the header. */
  money: '#,##0;"−"#,##0',
  /** Unit values such as a basket or a cost per order. */
  unitMoney: '#,##0.00;"−"#,##0.00',
  rate: '0.0%;"−"0.0%',
  /** A share that a person gives: 80 %. */
  share: "0%",
  points: '0.0;"−"0.0',
  ratio: '0.00;"−"0.00',
  /** Shows nothing, whatever the cell holds. */
  unseen: ";;;",
  month: "mmm yyyy",
  day: "d mmm yyyy",
} as const;

export type NumberFormatName = keyof typeof NUMBER_FORMATS;

/** Numbers and dates stand right, words left, in cells and in the headers above them. */
export function alignmentOf(format: NumberFormatName): "left" | "right" {
  return format === "text" || format === "general" || format === "unseen" ? "left" : "right";
}
