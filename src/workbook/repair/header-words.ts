import { hasRowsInMargin, MARGIN_COLUMN, ROW_KEY } from "../../layouts/arrangement";
import { fillWords } from "../../layouts/fill-words";
import type { Table } from "../../layouts/layout";
import type { PlanContext } from "../../layouts/plan-context";
import { LANGUAGES } from "../../shared/language";
import { isTaken, type Values } from "./lacking-column";

/** A key that is not where it has to be. */
export interface MissingKey {
  readonly key: string;
  readonly column: number;
}

/** The words of a table's header in both languages, and whose column each names. */
export function headersOf(table: Table, context: PlanContext): Map<string, string> {
  const headers = new Map<string, string>();
  for (const { key, header, headerFormula } of table.columns) {
    if (headerFormula) continue;
    for (const language of LANGUAGES) headers.set(fillWords(header, { ...context, language }), key);
  }
  return headers;
}

/** Where the header still says whose column it is; of a column that is known already, nothing. */
export function keysByHeader(
  values: Values,
  table: Table,
  headerRow: number,
  known: ReadonlyMap<string, number>,
  context: PlanContext,
): MissingKey[] {
  const headers = headersOf(table, context);
  const found = new Map<string, number>();
  (values[headerRow - 1] ?? []).forEach((value, index) => {
    const key = typeof value === "string" ? headers.get(value) : undefined;
    if (key === undefined || known.has(key) || found.has(key) || isTaken(known, index + 1)) return;
    found.set(key, index + 1);
  });
  const keys = [...found].map(([key, column]) => ({ key, column }));
  if (keys.length > 0 && hasRowsInMargin(table) && known.size === 0)
    keys.unshift({ key: ROW_KEY, column: MARGIN_COLUMN });
  return keys;
}
