import { LEVER_NAMES } from "../layouts/impact/lever-kinds";
import { PRIORITY_COLUMNS, type PriorityColumn } from "../layouts/impact/priority-columns";
import { QUADRANTS, type Quadrant } from "../layouts/quadrants";
import type { Lever, LeverKind, PriorityCosts } from "../plan/model";
import { LANGUAGES } from "../shared/language";
import type { PlanReading, RowReading } from "./plan-reading";

/** One of the four fields of the matrix, with what the plan says of the priority chosen there. */
export interface PriorityReading {
  readonly code: Quadrant["code"];
  /** Its column in the Impact sheet. */
  readonly column: PriorityColumn;
  /** "" while none is chosen. */
  readonly name: string;
  readonly owner: string;
  /** None until the Impact sheet understands them all. */
  readonly levers: readonly Lever[];
  /** 1 to 12; 1 when the Impact sheet does not say. */
  readonly startMonth: number;
  readonly costs: PriorityCosts;
}

/** The four priorities, P1 to P4, chosen or not. */
export function prioritiesOf(plan: PlanReading): PriorityReading[] {
  return QUADRANTS.map(({ code }, index) => {
    const column = PRIORITY_COLUMNS[index] as PriorityColumn;
    const chosen = plan.row("priorities", "chosen", code);
    const line = (id: string) => plan.row("impact", "levers", id);
    const amount = (id: string) => line(id)?.number(column) ?? 0;
    const isReady = line("ready")?.text(column).startsWith("●") ?? false;
    const start = line("start_month")?.number(column) ?? 1;
    return {
      code,
      column,
      name: chosen?.text("priority") ?? "",
      owner: chosen?.text("owner") ?? "",
      levers: isReady ? ["", "second_"].flatMap((which) => leverOf(line, column, which) ?? []) : [],
      startMonth: Math.min(12, Math.max(1, Math.trunc(start))),
      costs: {
        investment: amount("investment"),
        oneOffCost: amount("one_off"),
        runningCost: amount("running"),
        confidence: amount("confidence"),
        effortDays: amount("effort"),
      },
    };
  });
}

/** The kind of lever that a word names, in either language. */
export function leverKindOf(word: string): LeverKind | null {
  const kinds = Object.keys(LEVER_NAMES) as LeverKind[];
  return kinds.find((kind) => LANGUAGES.some((language) => LEVER_NAMES[kind].name[language] === word)) ?? null;
}

function leverOf(line: (id: string) => RowReading | null, column: PriorityColumn, which: string): Lever | null {
  const kind = leverKindOf(line(`${which}lever`)?.text(column) ?? "");
  if (kind === null) return null;
  const { unit } = LEVER_NAMES[kind];
  const given = line(`${which}change_${unit === "ofToday" ? "rate" : "amount"}`)?.number(column) ?? 0;
  const change = unit === "points" ? given / 100 : given;
  const term = (id: string) => line(id)?.number(column) ?? undefined;
  const optional = <K extends string>(key: K, id: string): Partial<Record<K, number>> => {
    const value = term(id);
    return value === undefined ? {} : ({ [key]: value } as Record<K, number>);
  };
  switch (kind) {
    case "paidTraffic":
      return {
        kind,
        change,
        ...optional("relativeConversion", "relative_conversion"),
        ...optional("costPerSession", "cost_per_session"),
      };
    case "extraOrders":
      return { kind, change, ...optional("discountRate", "discount") };
    case "costOfGoods":
      return { kind, change, ...optional("stockDays", "new_stock_days") };
    case "other":
      return { kind, change, marginRate: term("other_margin") ?? 0 };
    default:
      return { kind, change };
  }
}
