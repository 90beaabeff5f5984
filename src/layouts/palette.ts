/** Cap's colours, the only place where one is written. The second of a pair is text on the first (contrast AA). */
export const PALETTE = {
  ink: "#1F2937",
  muted: "#6B7280",
  line: "#E5E7EB",
  paper: "#FFFFFF",
  brand: "#0B3D5C",
  accent: "#0E7C7B",
  /** Plan and target lines in charts: as light as can still be seen on paper. */
  target: "#8C95A4",
  input: "#FFF8E1",
  tryIt: "#EEF6FB",
  note: "#F8FAFC",
  favourable: "#1B7A43",
  unfavourable: "#B42318",
  waiting: "#8A6D1D",
  attackSell: { fill: "#FDE7D3", text: "#9A4507" },
  attackManage: { fill: "#DCEBFA", text: "#1D5FA8" },
  defendSell: { fill: "#DDF3E4", text: "#1B7A43" },
  defendManage: { fill: "#EBE4F7", text: "#5B3E9E" },
} as const;
