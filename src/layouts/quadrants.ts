import type { QuadrantId } from "../protocol/what-if";
import type { Words } from "../shared/language";
import type { CellStyleName } from "./cell-styles";

/** The four fields of the matrix attack/defend × sell/manage; one priority is chosen in each, under the code P1 to P4. */
export interface Quadrant {
  readonly id: QuadrantId;
  readonly code: "P1" | "P2" | "P3" | "P4";
  readonly name: Words;
  readonly style: CellStyleName;
  readonly nameStyle: CellStyleName;
}

export const QUADRANTS: readonly Quadrant[] = [
  {
    id: "attackSell",
    code: "P1",
    name: { fr: "Attaquer · vendre", en: "Attack · sell" },
    style: "attackSell",
    nameStyle: "attackSellName",
  },
  {
    id: "defendSell",
    code: "P2",
    name: { fr: "Défendre · vendre", en: "Defend · sell" },
    style: "defendSell",
    nameStyle: "defendSellName",
  },
  {
    id: "attackManage",
    code: "P3",
    name: { fr: "Attaquer · gérer", en: "Attack · manage" },
    style: "attackManage",
    nameStyle: "attackManageName",
  },
  {
    id: "defendManage",
    code: "P4",
    name: { fr: "Défendre · gérer", en: "Defend · manage" },
    style: "defendManage",
    nameStyle: "defendManageName",
  },
];

/** A code of the priorities, the same in both languages. */
export const PRIORITY_CODES: readonly Words[] = QUADRANTS.map(({ code }) => ({ fr: code, en: code }));
