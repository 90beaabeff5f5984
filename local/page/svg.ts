/** Shapes and texts of an SVG, by their attributes. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

const SVG = "http://www.w3.org/2000/svg";
const FONT = "Arial, sans-serif";

export function shape(name: string, attributes: Attributes, ...children: readonly (Node | string)[]): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

export interface TextLook {
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
}

export function text(content: string, x: number, y: number, look: TextLook, more: Attributes = {}): SVGElement {
  const font = { "font-family": FONT, "font-size": look.size, "font-weight": look.bold ? "bold" : undefined };
  return shape("text", { x, y, fill: look.color, ...font, ...more }, content);
}

const canvas = document.createElement("canvas").getContext("2d");

export function textWidth(content: string, { size, bold }: Omit<TextLook, "color">): number {
  if (!canvas) return content.length * size * 0.55;
  canvas.font = `${bold ? "bold " : ""}${size}px ${FONT}`;
  return canvas.measureText(content).width;
}

/** Lines no wider than that; what does not fit into the last ends with an ellipsis. */
export function wrapped(content: string, width: number, look: Omit<TextLook, "color">, most: number): string[] {
  const lines: string[] = [];
  for (const word of content.split(" ").filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, look) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] = lines.slice(most - 1).join(" ");
  return kept.map((line) => fitted(line, width, look));
}

function fitted(line: string, width: number, look: Omit<TextLook, "color">): string {
  let kept = line;
  while (kept.length > 1 && textWidth(kept, look) > width) kept = `${kept.replace(/…$/, "").slice(0, -1).trimEnd()}…`;
  return kept;
}
