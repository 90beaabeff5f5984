/**
 * Number formats in US notation, as Sheets takes them in every locale; what is shown follows the file's locale.
 * Negative numbers carry a real minus sign; their colour comes from a conditional format.
 */
export const NUMBER_FORMATS = {
  text: "@",
  /** Words and mixed content: nothing is forced. */
  general: "general",
  count: '#,##0;"−"#,##0',
  /** A counter of ours: nothing rather than a column of zeros. */
  tally: '#,##0;"−"#,##0;""',
  /** Money in tables: no decimals, the unit stands in the header. */
  money: '#,##0;"−"#,##0',
  /** Unit values such as a basket or a cost per order. */
  unitMoney: '#,##0.00;"−"#,##0.00',
  rate: '0.0%;"−"0.0%',
  /** Where a tenth of a point decides (a conversion), or a share may be tiny (1.18 % of a market). */
  preciseRate: '0.00%;"−"0.00%',
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

const WORDS: readonly NumberFormatName[] = ["text", "general", "unseen", "month"];

/** Numbers stand right, words and months left, days in the middle; headers stand as the cells below them. */
export function alignmentOf(format: NumberFormatName): "left" | "center" | "right" {
  if (format === "day") return "center";
  return WORDS.includes(format) ? "left" : "right";
}
