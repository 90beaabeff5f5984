import { type BridgeEffects, type BridgeMethod, sequentialBridge, shapleyBridge } from "../plan/bridge";
import { answer } from "./answer";
import { broadcast } from "./broadcast";
import type { ResultCell } from "./elementwise";
import { type Fault, faults } from "./faults";
import { numberAt, type Operand } from "./operand";
import type { ModeWord, Parameter } from "./parameters";

// Looked up once, not per row: some hosts take long to find a global.
const { isNaN: isBlank } = Number;

const METHODS: readonly ModeWord<BridgeMethod>[] = [
  { word: "sequential", mode: "sequential", language: "en" },
  { word: "shapley", mode: "shapley", language: null },
  { word: "séquentiel", mode: "sequential", language: "fr" },
  { word: "séquentielle", mode: "sequential", language: "fr" },
];

const PARAMETERS: readonly Parameter[] = [
  { kind: "number", name: "target_sessions" },
  { kind: "number", name: "target_orders" },
  { kind: "number", name: "target_revenue" },
  { kind: "number", name: "sessions" },
  { kind: "number", name: "orders" },
  { kind: "number", name: "revenue" },
  { kind: "word", name: "method", words: METHODS },
];

/**
 * Why revenue differs from its target, as a row of four: traffic effect, conversion effect, basket effect, total. The effects add up to revenue − target revenue. Ranges give one row per line.
 * @fr Pourquoi le chiffre d'affaires s'écarte de son objectif, en une ligne de quatre : effet trafic, effet conversion, effet panier, total. La somme des effets est le réalisé − l'objectif. Des plages donnent une ligne de résultats par ligne.
 *
 * @param {number} target_sessions Planned sessions, e.g. 500000. @fr Sessions prévues, ex. 500000.
 * @param {number} target_orders Planned orders, e.g. 10500. @fr Commandes prévues, ex. 10500.
 * @param {number} target_revenue Planned revenue, e.g. 630000. @fr Chiffre d'affaires prévu, ex. 630000.
 * @param {number} sessions Actual sessions, e.g. 480000. @fr Sessions réalisées, ex. 480000.
 * @param {number} orders Actual orders, e.g. 9600. @fr Commandes réalisées, ex. 9600.
 * @param {number} revenue Actual revenue, e.g. 619200. @fr Chiffre d'affaires réalisé, ex. 619200.
 * @param {string} [method] "sequential" (traffic, then conversion, then basket) or "shapley" (no order preferred); "sequential" when left out, e.g. "shapley". @fr "séquentiel" (trafic, puis conversion, puis panier) ou "shapley" (sans ordre) ; "séquentiel" par défaut, ex. "shapley".
 * @return {Array<Array<number>>} Traffic, conversion and basket effects, and their total, in the currency of the revenues. @fr Effets trafic, conversion et panier, et leur total, dans la monnaie des chiffres d'affaires.
 * @example =BRIDGE(500000; 10500; 630000; 480000; 9600; 619200) → -25200, -28800, 43200, -10800
 * @example =BRIDGE(500000; 10500; 630000; 480000; 9600; 619200; "shapley") → -25515, -30495, 45210, -10800
 * @customfunction
 */
export function BRIDGE(
  target_sessions: unknown,
  target_orders: unknown,
  target_revenue: unknown,
  sessions: unknown,
  orders: unknown,
  revenue: unknown,
  method?: unknown,
): unknown {
  const values = [target_sessions, target_orders, target_revenue, sessions, orders, revenue, method];
  return answer(PARAMETERS, values, () => {
    const call = broadcast(PARAMETERS, values);
    const wide = call.operands.find(({ block }) => block.columns > 1);
    if (wide !== undefined) throw faults.notAColumn(wide.block.argument, wide.block);
    return bridges(call.rows, ...(call.operands as Operands));
  });
}

type Operands = readonly [Operand, Operand, Operand, Operand, Operand, Operand, Operand];

function bridges(
  rows: number,
  targetSessions: Operand,
  targetOrders: Operand,
  targetRevenue: Operand,
  sessions: Operand,
  orders: Operand,
  revenue: Operand,
  methods: Operand,
): ResultCell[][] {
  const lines = new Array<ResultCell[]>(rows);
  for (let row = 0; row < rows; row++) {
    const s0 = numberAt(targetSessions, row, 0);
    const o0 = numberAt(targetOrders, row, 0);
    const r0 = numberAt(targetRevenue, row, 0);
    const s1 = numberAt(sessions, row, 0);
    const o1 = numberAt(orders, row, 0);
    const r1 = numberAt(revenue, row, 0);
    // A sum of numbers is NaN only when one of them is: one blank blanks the row.
    if (isBlank(s0 + o0 + r0 + s1 + o1 + r1)) {
      lines[row] = ["", "", "", ""];
      continue;
    }
    const { mode } = METHODS[numberAt(methods, row, 0)] as ModeWord<BridgeMethod>;
    const effects =
      mode === "sequential" ? sequentialBridge(s0, o0, r0, s1, o1, r1) : shapleyBridge(s0, o0, r0, s1, o1, r1);
    // The basket effect is made of the others: it is no number when one of them is none.
    const basket = effects[2];
    if (basket - basket !== 0) throw overflowIn(effects, row);
    lines[row] = effects;
  }
  return lines;
}

function overflowIn(effects: BridgeEffects, row: number): Fault {
  const column = effects.findIndex((effect) => !Number.isFinite(effect));
  return faults.overflow({ row: row + 1, column: column + 1 });
}
