import { marketSize } from "../plan/market-size";
import { holdsNumber, putNumber } from "./clean";
import { elementwise, type Kernel } from "./elementwise";
import type { Parameter } from "./parameters";

const PARAMETERS: readonly Parameter[] = [
  { kind: "number", name: "population" },
  { kind: "number", name: "share" },
  { kind: "number", name: "value_per_customer", default: 1 },
  { kind: "number", name: "divisor", default: 1, notZero: true },
];

const kernel: Kernel = {
  cell: marketSize,
  column: (lines, from, populations, shares, valuePerCustomer, divisor) => {
    for (let row = from; row < lines.length; row++) {
      const population = populations[row];
      const share = shares[row];
      if (!holdsNumber(population) || !holdsNumber(share)) return row;
      if (!putNumber(lines, row, marketSize(population[0], share[0], valuePerCustomer, divisor))) return row;
    }
    return lines.length;
  },
  across: (populations, shares, valuePerCustomer, divisor) => {
    const line = new Array<number>(populations.length);
    for (let column = 0; column < populations.length; column++) {
      const population = populations[column] as number;
      const size = marketSize(population, shares[column] as number, valuePerCustomer, divisor);
      if (size - size !== 0) return null;
      line[column] = size + 0;
    }
    return line;
  },
};

/**
 * Size of a market: population × share × value per customer ÷ divisor. The divisor is a prudence rule (10 to stay realistic), always stated.
 * @fr Taille d'un marché : population × part × valeur par client ÷ diviseur. Le diviseur est une règle de prudence (10 pour rester réaliste), toujours écrite.
 *
 * @param {number} population People or companies in the area, e.g. 65000. @fr Personnes ou entreprises de la zone, ex. 65000.
 * @param {number} share Share of them that could buy, e.g. 10%. @fr Part d'entre elles qui pourrait acheter, ex. 10 %.
 * @param {number} [value_per_customer] What one spends in a year, 1 when left out: the result counts customers, e.g. 77.4. @fr Dépense annuelle d'un client, 1 par défaut : le résultat compte des clients, ex. 77,4.
 * @param {number} [divisor] Number to divide by for prudence, 1 when left out, e.g. 10. @fr Nombre par lequel diviser, par prudence, 1 par défaut, ex. 10.
 * @return {number} Customers, or an amount a year; one per row or cell when ranges are given. @fr Des clients, ou un montant par an ; un par ligne ou cellule si des plages sont données.
 * @example =MARKETSIZE(65000; 10%) → 6500
 * @example =MARKETSIZE(65000; 10%; 80; 10) → 52000
 * @customfunction
 */
export function MARKETSIZE(
  population: unknown,
  share: unknown,
  value_per_customer?: unknown,
  divisor?: unknown,
): unknown {
  return elementwise(PARAMETERS, [population, share, value_per_customer, divisor], kernel);
}
