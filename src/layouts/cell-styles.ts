import { PALETTE } from "./palette";

/** How a cell looks, apart from its number format. Alignment is the content's own (numbers right, text left) unless said. */
export interface CellStyle {
  readonly fill?: string;
  readonly ink?: string;
  readonly bold?: true;
  readonly italic?: true;
  /** Points; 10 unless said. */
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: true;
  readonly monospace?: true;
  /** A thin line above, as accountants draw under a column of figures. */
  readonly lineAbove?: true;
}

export const CELL_STYLES = {
  title: { size: 18, bold: true },
  question: { size: 11, ink: PALETTE.muted },
  sentence: { size: 11, bold: true, ink: PALETTE.brand },
  blockTitle: { size: 13, bold: true, ink: PALETTE.brand },
  hint: { ink: PALETTE.muted, italic: true },
  /** Keys of the columns: in the file, not for people to see. */
  key: { ink: PALETTE.paper, size: 6 },
  header: { fill: PALETTE.brand, ink: PALETTE.paper, bold: true, size: 9, wrap: true },
  headerRight: { fill: PALETTE.brand, ink: PALETTE.paper, bold: true, size: 9, wrap: true, align: "right" },
  label: {},
  input: { fill: PALETTE.input },
  prose: { fill: PALETTE.input, wrap: true },
  /** An input of unknown kind: its format comes with what is typed. */
  inputFigure: { fill: PALETTE.input, align: "right" },
  computed: {},
  figure: { align: "right" },
  remark: { ink: PALETTE.waiting, size: 9, wrap: true },
  /** A sentence below a table: what its figures say. */
  finding: { bold: true, ink: PALETTE.brand, wrap: true },
  /** What is wrong with a cell beside it; opens with a sign. */
  warning: { ink: PALETTE.unfavourable, size: 9, wrap: true },
  /** Bars of characters, one a month. */
  sparkline: { monospace: true, size: 11, ink: PALETTE.brand, align: "left" },
  /** A sign and its word in a column of figures. */
  status: { size: 9 },
  total: { bold: true, lineAbove: true },
  /** What the lines above leave, within a table. */
  subtotal: { bold: true },
  timeline: { monospace: true, size: 8, ink: PALETTE.brand, align: "left" },
  timelineHeader: { fill: PALETTE.brand, ink: PALETTE.paper, monospace: true, size: 8, align: "left" },
  tryItTitle: { fill: PALETTE.tryIt, bold: true, ink: PALETTE.accent },
  tryIt: { fill: PALETTE.tryIt },
  /** An input in a narrow column: cut rather than wrapped. */
  inputText: { fill: PALETTE.input },
  inputTick: { fill: PALETTE.input },
  wrapped: { wrap: true },
  axis: { ink: PALETTE.muted, bold: true, align: "center" },
  attackSellName: { fill: PALETTE.attackSell.fill, ink: PALETTE.attackSell.text, bold: true, size: 12, wrap: true },
  attackSell: { fill: PALETTE.attackSell.fill, ink: PALETTE.attackSell.text, wrap: true },
  attackManageName: {
    fill: PALETTE.attackManage.fill,
    ink: PALETTE.attackManage.text,
    bold: true,
    size: 12,
    wrap: true,
  },
  attackManage: { fill: PALETTE.attackManage.fill, ink: PALETTE.attackManage.text, wrap: true },
  defendSellName: { fill: PALETTE.defendSell.fill, ink: PALETTE.defendSell.text, bold: true, size: 12, wrap: true },
  defendSell: { fill: PALETTE.defendSell.fill, ink: PALETTE.defendSell.text, wrap: true },
  defendManageName: {
    fill: PALETTE.defendManage.fill,
    ink: PALETTE.defendManage.text,
    bold: true,
    size: 12,
    wrap: true,
  },
  defendManage: { fill: PALETTE.defendManage.fill, ink: PALETTE.defendManage.text, wrap: true },
} satisfies Record<string, CellStyle>;

export type CellStyleName = keyof typeof CELL_STYLES;
