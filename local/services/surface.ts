/** What every service object is made of: its class in the typings, Google's exception and Google's enums. */
import signatures from "local:signatures";

/** Error that a service throws; scripts see `Exception: …`. */
export class Exception extends Error {
  override readonly name = "Exception";
}

/** Any object that a service hands out. Only what its class defines itself exists; the strict layer refuses the rest by name. */
export abstract class ServiceObject {
  declare readonly typing: string;
}

/**
 * Base class for the service object `typing`. TypeScript believes that it has everything of `T`, so that what a class does
 * define is checked against the typings (`override`), and what it leaves out can still be passed around.
 */
export function surface<T>(typing: string): abstract new () => T & ServiceObject {
  abstract class Surface extends ServiceObject {
    override readonly typing = typing;
  }
  return Surface as unknown as abstract new () => T & ServiceObject;
}

/** A member of an enum of Apps Script, such as `SpreadsheetApp.BorderStyle.SOLID`. */
export class EnumMember {
  constructor(
    readonly typing: string,
    private readonly member: string,
    private readonly position: number,
  ) {}
  name(): string {
    return this.member;
  }
  ordinal(): number {
    return this.position;
  }
  compareTo(other: EnumMember): number {
    return this.position - other.position;
  }
  toString(): string {
    return this.member;
  }
}

const ENUMS = new Map(
  Object.entries(signatures.enums).map(([typing, members]) => [
    typing,
    Object.freeze(Object.fromEntries(members.map((name, index) => [name, new EnumMember(typing, name, index)]))),
  ]),
);

/** All members of an enum; other enums than those of the typings do not exist. */
export function enumeration(typing: string): Readonly<Record<string, EnumMember>> {
  const members = ENUMS.get(typing);
  if (!members) throw new Error(`Apps Script has no enum ${typing}`);
  return members;
}

/** One member, typed as the typings have it. */
export function member<T>(typing: string, name: string): T {
  return enumeration(typing)[name] as unknown as T;
}
