import { contextIn, planAll } from "../../tools/second-engine/plan-all";
import { LANGUAGE } from "../calls";
import { cellByCell } from "./cell-by-cell";
import { countingServices, type Tally } from "./counting-services";
import { buildAs, type Peer, withServices } from "./peer";
import { rangeByRange } from "./range-by-range";

export const PEERS: readonly Peer[] = [rangeByRange, cellByCell];

/** The calls of a peer that builds all sheets. */
export function tallyOf(peer: Peer): Tally {
  const { services, file, tally } = countingServices();
  withServices(services, () => buildAs(peer, file, [...planAll(LANGUAGE).values()], contextIn(LANGUAGE)));
  return tally();
}
