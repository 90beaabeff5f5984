import { bytesText } from "./bytes";
import type { Counted } from "./calls";
import { boundsText, callsText } from "./calls-tables";
import { formulasText } from "./formulas";
import { peersText } from "./peers/text";
import type { Texts } from "./results";

/** All that comes out alike on every machine, of what was counted in local Sheets. */
export async function exactTexts(counted: readonly Counted[]): Promise<Texts> {
  return {
    calls: callsText(counted),
    bounds: boundsText(counted),
    peers: peersText(counted),
    formulas: formulasText(),
    bytes: await bytesText(),
  };
}
