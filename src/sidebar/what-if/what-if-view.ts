import type { Drivers } from "../../plan/model";
import type { WhatIfAnswer, WhatIfPlan } from "../../plan/what-if";
import type { WhatIfFigures } from "../../protocol/what-if";
import type { Figures } from "../figures";
import type { Session } from "../session";
import type { Question } from "./question";
import type { WhatIfPage } from "./what-if-page";
import type { WhatIfWords } from "./words";

/** What every part of the page gets to draw itself with. */
export interface WhatIfView {
  readonly session: Session;
  readonly page: WhatIfPage;
  readonly text: WhatIfWords;
  readonly figures: Figures;
  readonly read: WhatIfFigures;
  readonly plan: WhatIfPlan;
  readonly question: Question;
}

/** What a slider's move changes in what is shown. */
export interface Shown {
  readonly answer: WhatIfAnswer;
  /** The shop that the change comes on top of. */
  readonly base: Drivers;
  readonly onPlan: boolean;
  readonly still: boolean;
}

/** A part of the page that is drawn once and then only changes its texts. */
export interface LivePart {
  readonly node: Node;
  show(shown: Shown): void;
}

/** Money as the plan's currency has it, with its sign. */
export const signedMoney = ({ figures, read }: WhatIfView, value: number, decimals = 0): string =>
  figures.signed(value, figures.money(value, read.currency, decimals));

export const money = ({ figures, read }: WhatIfView, value: number, decimals = 0): string =>
  figures.money(value, read.currency, decimals);

/** Writes a text unless it stands there already. */
export function setText(node: Node, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}
