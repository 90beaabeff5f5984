import { type BridgeEffects, type BridgeMethod, sequentialBridge, shapleyBridge } from "../plan/bridge";
import { answer } from "./answer";
import { broadcast } from "./broadcast";
import { type Column, columnOf, holdsNumber } from "./clean";
import type { ResultCell } from "./elementwise";
import { faults } from "./faults";
import { numberAt, type Operand } from "./operand";
import type { ModeWord, Parameter } from "./parameters";

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
    const lines = new Array<ResultCell[]>(call.rows);
    const columns = call.operands.slice(0, -1).map(columnOf);
    const [methods] = call.operands.slice(-1) as [Operand];
    const isClean = methods.isSingle && !columns.includes(null);
    const fillIn = methodAt(methods, 0) === "sequential" ? fillInSequential : fillInShapley;
    for (let row = 0; row < call.rows; row++) {
      if (isClean) row = fillIn(lines, row, columns as Six<Column>);
      if (row < call.rows) lines[row] = effectsAt(row, call.operands);
    }
    return lines;
  });
}

type Six<Each> = [Each, Each, Each, Each, Each, Each];

/**
 * Goes on from a row with columns of clean numbers, to the first row that is not clean, whose place it gives. Once for each
 * method: a loop that holds both is too long for an engine to make fast.
 */
function fillInSequential(lines: ResultCell[][], from: number, columns: Six<Column>): number {
  const [targetSessions, targetOrders, targetRevenue, sessions, orders, revenue] = columns;
  for (let row = from; row < lines.length; row++) {
    const s0 = targetSessions[row];
    const o0 = targetOrders[row];
    const r0 = targetRevenue[row];
    const s1 = sessions[row];
    const o1 = orders[row];
    const r1 = revenue[row];
    if (!holdsNumber(s0) || !holdsNumber(o0) || !holdsNumber(r0)) return row;
    if (!holdsNumber(s1) || !holdsNumber(o1) || !holdsNumber(r1)) return row;
    const effects = sequentialBridge(s0[0], o0[0], r0[0], s1[0], o1[0], r1[0]);
    if (!isWhole(effects)) return row;
    lines[row] = effects;
  }
  return lines.length;
}

function fillInShapley(lines: ResultCell[][], from: number, columns: Six<Column>): number {
  const [targetSessions, targetOrders, targetRevenue, sessions, orders, revenue] = columns;
  for (let row = from; row < lines.length; row++) {
    const s0 = targetSessions[row];
    const o0 = targetOrders[row];
    const r0 = targetRevenue[row];
    const s1 = sessions[row];
    const o1 = orders[row];
    const r1 = revenue[row];
    if (!holdsNumber(s0) || !holdsNumber(o0) || !holdsNumber(r0)) return row;
    if (!holdsNumber(s1) || !holdsNumber(o1) || !holdsNumber(r1)) return row;
    const effects = shapleyBridge(s0[0], o0[0], r0[0], s1[0], o1[0], r1[0]);
    if (!isWhole(effects)) return row;
    lines[row] = effects;
  }
  return lines.length;
}

/** The effects in a row, whatever the arguments hold there; one blank blanks them. */
function effectsAt(row: number, operands: readonly Operand[]): ResultCell[] {
  const [s0, o0, r0, s1, o1, r1] = operands.map((operand) => numberAt(operand, row, 0)) as Six<number>;
  if (Number.isNaN(s0 + o0 + r0 + s1 + o1 + r1)) return ["", "", "", ""];
  const bridge = methodAt(operands[6] as Operand, row) === "sequential" ? sequentialBridge : shapleyBridge;
  const effects = bridge(s0, o0, r0, s1, o1, r1);
  if (isWhole(effects)) return effects;
  const column = effects.findIndex((effect) => !Number.isFinite(effect));
  throw faults.overflow({ row: row + 1, column: column + 1 });
}

function methodAt(methods: Operand, row: number): BridgeMethod {
  return (METHODS[numberAt(methods, row, 0)] as ModeWord<BridgeMethod>).mode;
}

/** Whether all effects are numbers: the basket effect is made of the others, and is none when one of them is none. */
function isWhole(effects: BridgeEffects): boolean {
  const basket = effects[2];
  return basket - basket === 0;
}
