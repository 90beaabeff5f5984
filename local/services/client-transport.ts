/** What `google.script.run` carries between the page and the server. */
import { Exception } from "./surface";

/** A copy of an argument as the server gets it; throws for what cannot travel (dates, functions, …). */
export function argumentFromClient(value: unknown, position: number): unknown {
  const copy = plainCopy(value);
  if (copy === ILLEGAL) throw new Exception(`Failed due to illegal value in property: ${position}`);
  return copy;
}

/** A copy of a result as the client gets it. A date anywhere in it makes all of it null, without an error. */
export function resultForClient(value: unknown): unknown {
  const copy = plainCopy(value);
  return copy === ILLEGAL ? null : copy;
}

const ILLEGAL = Symbol("cannot travel");

function plainCopy(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) {
    const items = value.map(plainCopy);
    return items.includes(ILLEGAL) ? ILLEGAL : items;
  }
  const isPlain = typeof value === "object" && String(Object.prototype.toString.call(value)) === "[object Object]";
  const entries = isPlain ? Object.entries(value).filter(([, one]) => one !== undefined) : [];
  const copies = entries.map(([key, one]) => [key, plainCopy(one)] as const);
  if (!isPlain || copies.some(([, one]) => one === ILLEGAL)) return ILLEGAL;
  return Object.fromEntries(copies);
}
