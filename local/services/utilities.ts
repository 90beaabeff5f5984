/** Utilities: dates as text, waiting, identifiers, base 64, CSV. */
import type { CallMeter } from "./call-meter";
import { parseCsv } from "./csv";
import { formatDate } from "./date-format";
import { Exception, surface } from "./surface";

export class UtilitiesObject extends surface<GoogleAppsScript.Utilities.Utilities>("Utilities") {
  constructor(private readonly meter: CallMeter) {
    super();
  }
  override formatDate = (date: unknown, timeZone: string, format: string) => formatDate(date as Date, timeZone, format);
  override sleep = (milliseconds: number) => this.meter.spend(milliseconds);
  override getUuid = () => globalThis.crypto.randomUUID();
  override parseCsv = (text: string, separator = ",") => parseCsv(text, separator);
  override base64Encode(data: string | number[]): string {
    // Bytes are signed in Apps Script.
    const bytes =
      typeof data === "string" ? new TextEncoder().encode(data) : Uint8Array.from(data, (byte) => byte & 255);
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  }
  override base64Decode(text: string): number[] {
    if (!/^[A-Za-z0-9+/\s]*={0,2}$/.test(text)) throw new Exception("Could not decode string.");
    return Array.from(atob(text), (letter) => (letter.charCodeAt(0) << 24) >> 24);
  }
}
