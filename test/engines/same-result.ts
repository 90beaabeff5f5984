import type { Result } from "../../tools/second-engine/open-document";

/** Whether two engines say the same, as far as numbers in binary can. */
export function isSame(one: Result | undefined, other: Result | undefined): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
  }
  if (typeof one !== "string" || typeof other !== "string") return one !== undefined && one === other;
  const [words, figures] = sentence(one);
  const [otherWords, otherFigures] = sentence(other);
  return words === otherWords && figures.every((figure, index) => isSameFigure(figure, otherFigures[index] ?? ""));
}

/** A text without its figures, and these. FIXED sets thousands and decimals apart in the way of the file's locale. */
function sentence(text: string): [words: string, figures: string[]] {
  const plain = text.replace(/(?<=\d)[\s.,](?=\d{3}(?!\d))/g, "").replace(/(?<=\d),(?=\d)/g, ".");
  return [plain.replace(/\d+(\.\d+)?/g, "#"), plain.match(/\d+(\.\d+)?/g) ?? []];
}

/** What lies halfway is rounded up or down by the last bit of a sum, and beyond 15 digits no engine is exact. */
function isSameFigure(one: string, other: string): boolean {
  const decimals = /\.(\d+)/.exec(one)?.[1]?.length ?? 0;
  const unit = Math.max(10 ** -decimals, Math.abs(Number(one)) * 1e-14);
  return one === other || Math.abs(Number(one) - Number(other)) <= unit * (1 + 1e-9);
}
