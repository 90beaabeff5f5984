import type { Counted } from "../calls";
import { type Cell, grouped, ratio, seconds, table } from "../markdown";
import { PEERS, tallyOf } from ".";

/** The peers beside Cap, which builds all sheets with the same contents and looks. */
export function peersText(counted: readonly Counted[]): string {
  const ours = counted.find(({ action }) => action === "Build all")?.counts;
  if (!ours) throw new Error("The build of all sheets was not counted.");
  const rows = PEERS.map((peer): Cell[] => {
    const { writes, simulatedMilliseconds } = tallyOf(peer);
    return [
      peer.name,
      grouped(writes),
      ratio(writes, ours.writes),
      seconds(simulatedMilliseconds),
      ratio(simulatedMilliseconds, ours.simulatedMilliseconds),
    ];
  });
  return [
    "Other programs that write the same eight sheets: *range by range* is how Google's own samples and shipped add-ons write (one call for each property of each range of cells that share it, contents in blocks), *cell by cell* how a first script does. Both are spared: what a whole sheet shares is written once, and they look for nothing that stands there already, which Cap does, so its seconds hold its reads. What they leave on two of the sheets is compared with Cap's in local Sheets; their calls on all eight are counted by the same rules.",
    table(
      ["program", "writes", "× Cap", "seconds", "× Cap"],
      [["Cap", ours.writes, "1.0", seconds(ours.simulatedMilliseconds), "1.0"], ...rows],
    ),
  ].join("\n\n");
}
