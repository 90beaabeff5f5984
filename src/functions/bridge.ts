import { type Bridge, type BridgeMethod, sequentialBridge, shapleyBridge } from "../plan/bridge";
import { answer } from "./answer";
import { type Broadcast, broadcast, isBlankAt, numberAt, type Operand } from "./broadcast";
import { faults } from "./faults";
import type { ModeWord, Parameter } from "./parameters";

const METHODS: readonly ModeWord<BridgeMethod>[] = [
  { word: "sequential", mode: "sequential", language: "en" },
  { word: "shapley", mode: "shapley", language: null },
  { word: "séquentiel", mode: "sequential", language: "fr" },
  { word: "séquentielle", mode: "sequential", language: "fr" },
];

const BRIDGES: Readonly<Record<BridgeMethod, Bridge>> = { sequential: sequentialBridge, shapley: shapleyBridge };

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
    const wide = call.operands.findIndex(({ columnStep }) => columnStep > 0);
    if (wide >= 0) throw faults.notAColumn((PARAMETERS[wide] as Parameter).name, call);
    return Array.from({ length: call.rows }, (_, row) => bridgeAt(call, row));
  });
}

function bridgeAt(call: Broadcast, row: number): (number | string)[] {
  if (isBlankAt(PARAMETERS, call, row, 0)) return ["", "", "", ""];
  const at = (index: number) => numberAt(call.operands[index] as Operand, row, 0);
  const { mode } = METHODS[at(6)] as ModeWord<BridgeMethod>;
  const effects = BRIDGES[mode](at(0), at(1), at(2), at(3), at(4), at(5));
  for (let column = 0; column < effects.length; column++) {
    const effect = effects[column] as number;
    if (effect - effect !== 0) throw faults.overflow({ row: row + 1, column: column + 1 });
    effects[column] = effect + 0;
  }
  return effects;
}
