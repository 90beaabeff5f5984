import { element } from "./dom";

/** A file that the person picks, as text (UTF-8, else Windows-1252 as older French exports are); null when none is picked. */
export async function readTextFile(accept: string): Promise<{ readonly name: string; readonly text: string } | null> {
  const input = element("input", { type: "file", accept });
  const picked = new Promise<File | null>((resolve) => {
    input.onchange = () => resolve(input.files?.[0] ?? null);
    input.oncancel = () => resolve(null);
  });
  input.click();
  const file = await picked;
  if (!file) return null;
  const bytes = await file.arrayBuffer();
  try {
    return { name: file.name, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { name: file.name, text: new TextDecoder("windows-1252").decode(bytes) };
  }
}

export function saveTextFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
