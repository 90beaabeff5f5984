/** Custom functions called as Sheets calls them: seldom, with plain values, refused what is volatile, stopped by the clock. */
import type { Univer } from "@univerjs/core";
import {
  type BaseValueObject,
  FormulaDataModel,
  FunctionType,
  type IFunctionInfo,
  IFunctionService,
  Lexer,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Place } from "./cell-contents";
import type { CustomFunction, FunctionHelp } from "./engine";
import { fromUniver, SheetsFunction, toUniver, type Variant } from "./function-values";
import { errorWithMessage } from "./runtime";
import { VOLATILE_MESSAGE, type VolatileReferences } from "./volatile-references";

const LIMIT = 30_000;
const KEPT_RESULTS = 2_000;

interface Host {
  /** Locale and time zone of a document. */
  place(documentId: string): Place;
  volatile: VolatileReferences;
  formulas: FormulaDataModel;
  results: Map<string, unknown>;
  calls: Map<string, number>;
}

class Custom extends SheetsFunction {
  constructor(
    name: string,
    private readonly call: CustomFunction,
    private readonly host: Host,
  ) {
    super(name);
  }

  override calculate(...variants: Variant[]): BaseValueObject {
    if (this.isVolatile(variants)) return errorWithMessage("#ERROR!", VOLATILE_MESSAGE);
    const { timeZone, locale } = this.host.place(this.unitId ?? "");
    const args = variants.map((variant) => fromUniver(variant, timeZone));
    return toUniver(this.resultFor(args), timeZone, locale.dateFormat);
  }

  private isVolatile(variants: readonly Variant[]): boolean {
    const { volatile, formulas } = this.host;
    const text = formulas.getFormulaStringByCell(this.row, this.column, this.subUnitId ?? "", this.unitId ?? "") ?? "";
    if (argumentsIn(text, String(this.name)).some(volatile.inText)) return true;
    return variants.some((one) => one.isReferenceObject() && volatile.inRange(one.toUnitRange()));
  }

  /** Sheets keeps results by arguments, so a function is called again only when one of their values has changed. */
  private resultFor(args: readonly unknown[]): unknown {
    const { results, calls } = this.host;
    const key = `${this.name}${JSON.stringify(args, function (this: Record<string, unknown>, name, shown) {
      return this[name] instanceof Date ? { date: shown } : shown;
    })}`;
    if (results.has(key)) return results.get(key);
    calls.set(String(this.name), (calls.get(String(this.name)) ?? 0) + 1);
    const start = Date.now();
    let result: unknown;
    try {
      result = this.call(...args);
    } catch (error) {
      result = errorWithMessage("#ERROR!", messageOf(error));
    }
    if (Date.now() - start > LIMIT) result = errorWithMessage("#ERROR!", "Exceeded maximum execution time (line 0).");
    if (results.size >= KEPT_RESULTS) results.clear();
    results.set(key, result);
    return result;
  }
}

function messageOf(error: unknown): string {
  const message = (error as { message?: unknown } | null)?.message;
  return typeof message === "string" ? message : String(error);
}

/** The texts between the brackets of every call of a function. */
function argumentsIn(formula: string, name: string): string[] {
  const calls = formula.matchAll(new RegExp(`(?<![\\p{L}\\d_.])${name}\\s*\\(`, "giu"));
  return [...calls].map((call) => {
    let depth = 1;
    let end = call.index + call[0].length;
    const start = end;
    for (; depth > 0 && end < formula.length; end++) depth += formula[end] === "(" ? 1 : formula[end] === ")" ? -1 : 0;
    return formula.slice(start, end);
  });
}

/** How to replace all custom functions of one engine; `calls` counts how often each was really called. */
export function createCustomFunctions(
  univer: Univer,
  place: Host["place"],
  volatile: VolatileReferences,
  calls: Map<string, number>,
): (functions: ReadonlyMap<string, CustomFunction>, help: readonly FunctionHelp[]) => void {
  const injector = univer.__getInjector();
  const service = injector.get(IFunctionService);
  const descriptions = injector.get(IDescriptionService);
  const lexer = injector.get(Lexer) as unknown as { generation?: number };
  const host: Host = { place, volatile, formulas: injector.get(FormulaDataModel), results: new Map(), calls };
  let names: string[] = [];
  return (functions, help) => {
    service.unregisterExecutors(...names);
    descriptions.unregisterDescriptions(names);
    host.results.clear();
    calls.clear();
    lexer.generation = (lexer.generation ?? 0) + 1;
    names = [...functions.keys()].map((name) => name.toUpperCase());
    service.registerExecutors(...[...functions].map(([name, call]) => new Custom(name.toUpperCase(), call, host)));
    descriptions.registerDescriptions(help.map(description));
  };
}

/** Help as Univer shows it while a formula is typed. */
const description = ({ name, description, parameters }: FunctionHelp): IFunctionInfo => ({
  functionName: name.toUpperCase(),
  functionType: FunctionType.User,
  description,
  abstract: description,
  functionParameter: parameters.map((one) => ({
    name: one.name,
    detail: one.description,
    example: one.name,
    require: one.optional ? 0 : 1,
    repeat: 0,
  })),
});
