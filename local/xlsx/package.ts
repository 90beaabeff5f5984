/** The parts of an .xlsx file, which is a zip archive, by their names; and back. Node only. */
import { deflateRawSync, inflateRawSync } from "node:zlib";

export type Package = Map<string, Uint8Array>;

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const DEFLATED = 8;
/** 1 January 1980, so that equal parts make equal files. */
const NO_TIME = 0x00210000;
const NAMES_IN_UTF8 = 0x0800;

/** @throws {Error} when the bytes are no zip archive */
export function unpack(bytes: Uint8Array): Package {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = file.length - END_BYTES;
  while (end >= 0 && file.readUInt32LE(end) !== END) end--;
  if (end < 0) throw new Error("This is no .xlsx file: it is no zip archive.");
  const parts: Package = new Map();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    if (file.readUInt32LE(at) !== ENTRY) throw new Error("The list of parts of this .xlsx file is damaged.");
    const [method, size, start] = [
      file.readUInt16LE(at + 10),
      file.readUInt32LE(at + 20),
      file.readUInt32LE(at + 42),
    ] as const;
    const lengths = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [number, number, number];
    const name = file.toString("utf8", at + 46, at + 46 + lengths[0]);
    const data = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
    const content = file.subarray(data, data + size);
    parts.set(name, method === DEFLATED ? inflateRawSync(content) : Uint8Array.from(content));
    at += 46 + lengths[0] + lengths[1] + lengths[2];
  }
  return parts;
}

export function pack(parts: Package): Uint8Array {
  const written: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const [title, packed] = [Buffer.from(name), deflateRawSync(content, { level: 9 })];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(NAMES_IN_UTF8, 2);
    common.writeUInt16LE(DEFLATED, 4);
    common.writeUInt32LE(NO_TIME, 6);
    common.writeUInt32LE(checksum(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(title.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    list.push(Buffer.concat([number(ENTRY), Buffer.from([20, 0]), common, rest, title]));
    const local = Buffer.concat([number(LOCAL), common, title, packed]);
    written.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(END_BYTES);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...written, directory, end]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32, as zip archives want it. */
function checksum(content: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of content) sum = (TABLE[(sum ^ byte) & 0xff] as number) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
