import type { Language, Words } from "../shared/language";
import type { CheckEndpoints } from "./check";
import type { FigureEndpoints } from "./figures";
import type { Json } from "./json";
import type { MondayEndpoints } from "./monday";
import type { RepairEndpoints } from "./repair";
import type { SettingsEndpoints } from "./settings";
import type { ShareEndpoints } from "./share";
import type { SheetId } from "./sheets";
import type { StepStatus } from "./steps";
import type { UndoEndpoints } from "./undo";
import type { PlanVersion, UpdateEndpoints } from "./update";
import type { WhatIfEndpoints } from "./what-if";

/** ISO 4217 code that the formats of the sheets know. */
export type Currency = "EUR" | "MAD" | "CAD" | "USD" | "GBP" | "CHF";

export interface PlanSettings {
  readonly language: Language;
  /** The year that is planned; the review looks at the twelve months before it. */
  readonly year: number;
  readonly currency: Currency;
}

export interface SheetStatus {
  readonly id: SheetId;
  /** Title as the user sees it now (after a rename), or the title it would get. */
  readonly title: string;
  readonly built: boolean;
  readonly status: StepStatus;
  /** The next thing to do there, in one sentence. */
  readonly next: Words;
  /** Where to do it, as `C12`; null when it is not in one cell. */
  readonly cell: string | null;
}

/** All that the sidebar needs for its first paint. */
export interface PlannerState {
  readonly settings: PlanSettings;
  readonly sheets: readonly SheetStatus[];
  /** The Dashboard's sentence: where the plan leads against the vision, in the plan's language; null without that sheet. */
  readonly course: string | null;
  readonly version: PlanVersion;
  /** The file does not say any more in which language, currency or year its plan is: `settings` are those of a new one. */
  readonly settingsLost?: true;
}

export interface BuildRequest extends PlanSettings {
  /** All seven when omitted. */
  readonly sheets?: readonly SheetId[];
}

export interface BuildReport {
  readonly created: readonly SheetId[];
  readonly completed: readonly SheetId[];
  readonly unchanged: readonly SheetId[];
  /** Sentences the user should read, e.g. that a title was taken and which one was used instead. */
  readonly notices: readonly string[];
  /** The planner after the build, so that no second call is needed to show it. */
  readonly state: PlannerState;
}

export interface GoToSheetRequest {
  readonly language: Language;
  readonly sheet: SheetId;
  /** A cell to select there, as `C12`; where the person was when omitted. */
  readonly cell?: string;
}

/**
 * Every function that the sidebar can call, with what it takes and gives.
 * On the wire both are JSON text: a Date or an undefined can not get lost on the way.
 */
export interface Endpoints
  extends CheckEndpoints,
    FigureEndpoints,
    MondayEndpoints,
    RepairEndpoints,
    SettingsEndpoints,
    ShareEndpoints,
    UndoEndpoints,
    UpdateEndpoints,
    WhatIfEndpoints {
  readPlanner: { request: Record<string, never>; response: PlannerState };
  buildPlan: { request: BuildRequest; response: BuildReport };
  goToSheet: { request: GoToSheetRequest; response: { readonly title: string } };
}

export type EndpointName = keyof Endpoints;

export type RequestOf<N extends EndpointName> = Endpoints[N]["request"];

/** A response as the server has to give it: a part that JSON text would lose does not compile. */
export type ResponseOf<N extends EndpointName> = Json<Endpoints[N]["response"]>;

/** What an endpoint answers instead of its response when it could not do its work. */
export interface Problem {
  readonly problem: {
    readonly code: string;
    readonly sentence: string;
    /** The words of an unforeseen error, for a bug report; the sentence alone is for the user. */
    readonly detail?: string;
  };
}
