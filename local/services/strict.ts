/**
 * The one layer between a project and the services: what Apps Script does not have is not there, what local Sheets does not
 * have throws by name, arguments are checked against the typings, every call is permitted, counted and can be broken by a test.
 */
import signatures from "local:signatures";
import type { CallMeter } from "./call-meter";
import { type Authorisation, isAllowed } from "./permissions";
import type { ClassSignatures } from "./signature-table";
import { EnumMember, Exception, enumeration, ServiceObject } from "./surface";

const ORIGINALS = new WeakMap<object, ServiceObject>();

type Method = (...args: unknown[]) => unknown;

export class StrictLayer {
  private readonly proxies = new WeakMap<ServiceObject, object>();

  constructor(
    private readonly authorisation: () => Authorisation,
    private readonly meter: CallMeter,
  ) {}

  /** The object as a project sees it. Arrays are wrapped member by member, other values come back as they are. */
  wrap(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => (typeof one === "object" ? this.wrap(one) : one));
    if (!(value instanceof ServiceObject)) return value;
    const known = this.proxies.get(value);
    if (known) return known;
    const proxy = this.proxyOf(value);
    this.proxies.set(value, proxy);
    ORIGINALS.set(proxy, value);
    return proxy;
  }

  private proxyOf(object: ServiceObject): object {
    const { typing } = object;
    const table = signatures.classes[typing] as ClassSignatures;
    const methods = new Map<string, Method>();
    const nameOfClass = () => typing;
    return new Proxy(Object.create(null) as object, {
      get: (_target, name) => {
        if (name === "toString" || name === Symbol.toPrimitive) return nameOfClass;
        if (typeof name === "symbol") return undefined;
        if (Object.hasOwn(table.constants, name)) return enumeration(table.constants[name] as string);
        // Unknown names are undefined, so that calling one gives V8's own "x is not a function".
        if (!Object.hasOwn(table.methods, name)) return undefined;
        const method = methods.get(name) ?? this.methodOf(object, table, name);
        methods.set(name, method);
        return method;
      },
      has: (_target, name) => Object.hasOwn(table.methods, name) || Object.hasOwn(table.constants, name),
      set: (_target, name) => {
        throw new TypeError(`Cannot assign to ${String(name)} of ${typing}`);
      },
    });
  }

  private methodOf(object: ServiceObject, table: ClassSignatures, name: string): Method {
    const { typing } = object;
    const overloads = table.methods[name] as readonly (readonly string[])[];
    const qualified = [...new Set([table.service, typing])].filter(Boolean).join(".");
    return (...args) => {
      if (!isAllowed(this.authorisation(), `${typing}.${name}`)) {
        throw new Exception(`You do not have permission to call ${qualified}.${name}`);
      }
      const overload = overloads.find((kinds) => accepts(kinds, args));
      if (!overload) {
        const given = args.map(describe).join(",");
        throw new Exception(`The parameters (${given}) don't match the method signature for ${qualified}.${name}.`);
      }
      const implementation = (object as unknown as Record<string, unknown>)[name];
      if (typeof implementation !== "function") throw new Error(`Local Sheets does not have ${typing}.${name} yet`);
      const call = this.meter.begin(typing, name);
      const result = (implementation as Method).apply(object, args.map(unwrap));
      this.meter.end(call, typing, name, [...args, result]);
      return this.wrap(result);
    };
  }
}

/** The implementation behind a proxy; tables of plain values pass untouched. */
function unwrap(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value ?? null;
  if (Array.isArray(value)) return holdsObjects(value) ? value.map(unwrap) : value;
  return ORIGINALS.get(value) ?? value;
}

function holdsObjects(values: readonly unknown[]): boolean {
  return values.some((one) => (Array.isArray(one) ? holdsObjects(one) : typeof one === "object" && one !== null));
}

function accepts(kinds: readonly string[], args: readonly unknown[]): boolean {
  if (kinds.at(-1)?.startsWith("…")) return args.length >= kinds.length - 1;
  const required = kinds.filter((kind) => !kind.startsWith("?")).length;
  if (args.length < required || args.length > kinds.length) return false;
  return args.every((arg, index) => checkOf((kinds[index] as string).replace("?", ""))(arg));
}

type Check = (value: unknown) => boolean;

const CHECKS = new Map<string, Check>([
  ["any", () => true],
  ["null", (value) => value === null || value === undefined],
  ["number", (value) => typeof value === "number"],
  ["String", (value) => typeof value === "string"],
  ["Boolean", (value) => typeof value === "boolean"],
  ["Date", (value) => value instanceof Date],
  ["Object", (value) => typeof value === "object" && value !== null && !Array.isArray(value)],
]);

function checkOf(kind: string): Check {
  const check = CHECKS.get(kind) ?? newCheck(kind);
  CHECKS.set(kind, check);
  return check;
}

function newCheck(kind: string): Check {
  const choices = kind.match(/(?:\([^)]*\)|[^|(])+/g) ?? [kind];
  if (choices.length > 1) {
    const checks = choices.map(checkOf);
    return (value) => checks.some((one) => one(value));
  }
  if (!kind.endsWith("[]")) return (value) => typingOf(value) === kind;
  const inner = checkOf(kind.slice(0, -2).replace(/^\((.*)\)$/, "$1"));
  return (value) => Array.isArray(value) && value.every(inner);
}

/** Class or enum of a service value, undefined for anything else. */
function typingOf(value: unknown): string | undefined {
  if (value instanceof EnumMember) return value.typing;
  return typeof value === "object" && value !== null ? ORIGINALS.get(value)?.typing : undefined;
}

/** How Apps Script spells the type of an argument in its messages. */
function describe(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return `${value.length > 0 ? describe(value[0]).replace(/(\[\])+$/, "") : "Object"}[]`;
  if (typeof value === "number") return "number";
  const typing = typingOf(value);
  const service = typing && signatures.classes[typing]?.service;
  if (typing) return service ? `${service}.${typing}` : typing;
  if (typeof value === "object") return value instanceof Date ? "Date" : "Object";
  return `${typeof value}`.replace(/^./, (letter) => letter.toUpperCase());
}
