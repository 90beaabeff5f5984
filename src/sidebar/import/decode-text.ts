/**
 * The text of a file's bytes: UTF-16 by its mark or, without one, by its empty bytes, else UTF-8, else what Windows
 * programs write (Windows-1252).
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const SAMPLE = 512;

/** In the UTF-16 of a table nearly every second byte is empty; no picture or archive is so regular. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE);
  const empty = (start: number) => sample.filter((byte, index) => index % 2 === start && byte === 0).length;
  const [even, odd] = [empty(0), empty(1)];
  const many = sample.length * 0.4;
  return odd > many && even === 0 ? "utf-16le" : even > many && odd === 0 ? "utf-16be" : null;
}
