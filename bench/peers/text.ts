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
    "Other programs that write the same eight sheets. *Range by range* is how published scripts do it, Google's add-on margin-protection among them: the contents of a block with one call, then for each range one for its number format, its validation, its colour. *Cell by cell* is how a first script does it, and how bkper-sheets writes its formulas again. Both are spared here: what most of a sheet shares is written once, and they look for nothing that stands there already, as Cap does in its seconds. What they leave on two of the sheets is compared with Cap's in local Sheets, cell by cell; their calls for all eight are counted by the same rules.",
    table(
      ["program", "writes", "× Cap", "seconds", "× Cap"],
      [["Cap", ours.writes, "1.0", seconds(ours.simulatedMilliseconds), "1.0"], ...rows],
    ),
  ].join("\n\n");
}
